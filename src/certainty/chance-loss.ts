import {
  type ChanceLossInput,
  type Csr,
  chanceLossJob,
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
  const { csr, attendance } = network.eligibleSnapshot;
  let nodeCount = 0;
  for (let v = 0; v < csr.nodeCount; v++) if (csr.offsets[v + 1]! > csr.offsets[v]!) nodeCount++;
  const edgeCount = new Set(ties.map(({ node, other }) => node * csr.nodeCount + other)).size;
  const groupSizes = Uint32Array.from(attendance.values(), ({ length }) => length).filter((size) => size > 1);
  const input = { nodeCount, edgeCount, groupSizes, ...rules };
  const shares = await run(chanceLossJob, input, 'framing');
  return Math.max(0, ...shares) * (await totalCloseness(csr, rules, run));
}

async function totalCloseness(csr: Csr, { pivots, seed }: ChanceRules, run: Run): Promise<number> {
  if (pivots === undefined) return (await run(fragmentationJob, { csr }, 'framing')).total;
  const { harmonic } = await run(sampledPositionsJob, { csr, pivots, groups: 1, drop: false, seed }, 'framing');
  return harmonic.values.reduce((sum, value) => sum + value, 0) / 2;
}
