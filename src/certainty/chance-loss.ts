import {
  type ChanceLossInput,
  type Csr,
  chanceLossJob,
  findArc,
  fragmentationJob,
  sampledPositionsJob,
} from '../kernels/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { Statements } from './list-statements.ts';
import type { Run } from './run-in-cellar.ts';

/** Random graphs, 39 where they can be afforded (the observed value is above all of them by chance once in 40 times), and how to measure them. */
export type ChanceRules = Pick<ChanceLossInput, 'replicates' | 'seed' | 'pivots'>;

/**
 * What would the ring lose at most without one person, if its ties and events were dealt at random? The highest share of its closeness that
 * any of the random graphs of as many people, ties and events of the same sizes loses, times the closeness of the ring: whoever leads a
 * random graph leads nobody. In shares, because a ring in pieces has less to lose than a random graph, which hangs together.
 * Cost: as many times the fragmentation of one graph.
 */
export async function chanceLoss(
  network: RingNetwork,
  { ties }: Statements,
  rules: ChanceRules,
  run: Run,
): Promise<number> {
  const { csr } = network.eligibleSnapshot;
  let nodeCount = 0;
  for (let v = 0; v < csr.nodeCount; v++) if (csr.offsets[v + 1]! > csr.offsets[v]!) nodeCount++;
  const input = { nodeCount, ...whatIsDealt(network, ties), ...rules };
  const shares = await run(chanceLossJob, input, 'framing');
  return Math.max(0, ...shares) * (await totalCloseness(csr, rules, run));
}

/**
 * An event is dealt whole where everybody who was there is tied to everybody else; of an event whose ties are not all in the network, because they
 * are too weak or rows were read one by one, those that are there are dealt one by one.
 */
function whatIsDealt(
  { eligibleSnapshot: { csr, attendance } }: RingNetwork,
  ties: Statements['ties'],
): Pick<ChanceLossInput, 'edgeCount' | 'groupSizes'> {
  const single = new Set(ties.map(({ node, other }) => node * csr.nodeCount + other));
  const groupSizes: number[] = [];
  for (const people of attendance.values()) {
    const pairs: number[] = [];
    for (const [i, v] of people.entries())
      for (const w of people.subarray(0, i)) if (findArc(csr, w, v) >= 0) pairs.push(w * csr.nodeCount + v);
    if (pairs.length === (people.length * (people.length - 1)) / 2) groupSizes.push(people.length);
    else for (const pair of pairs) single.add(pair);
  }
  return { edgeCount: single.size, groupSizes: Uint32Array.from(groupSizes) };
}

async function totalCloseness(csr: Csr, { pivots, seed }: ChanceRules, run: Run): Promise<number> {
  if (pivots === undefined) return (await run(fragmentationJob, { csr }, 'framing')).total;
  const { harmonic } = await run(sampledPositionsJob, { csr, pivots, groups: 1, drop: false, seed }, 'framing');
  return harmonic.values.reduce((sum, value) => sum + value, 0) / 2;
}
