import { chanceLossJob, fragmentationJob } from '../kernels/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { Statements } from './list-statements.ts';
import type { Run } from './run-in-cellar.ts';

/** The observed value is above all of 39 by chance once in 40 times. */
const REPLICATES = 39;

/**
 * What would the ring lose at most without one person, if its ties and events were dealt at random? The highest share of its closeness that
 * any of 39 random graphs of as many people, ties and events of the same sizes loses, times the closeness of the ring: whoever leads a
 * random graph leads nobody. In shares, because a ring in pieces has less to lose than a random graph, which hangs together.
 * Cost: 40 times the fragmentation of one graph.
 */
export async function chanceLoss(network: RingNetwork, { ties }: Statements, seed: number, run: Run): Promise<number> {
  const { csr, attendance } = network.eligibleSnapshot;
  let nodeCount = 0;
  for (let v = 0; v < csr.nodeCount; v++) if (csr.offsets[v + 1]! > csr.offsets[v]!) nodeCount++;
  const edgeCount = new Set(ties.map(({ node, other }) => node * csr.nodeCount + other)).size;
  const groupSizes = Uint32Array.from(attendance.values(), ({ length }) => length).filter((size) => size > 1);
  const input = { nodeCount, edgeCount, groupSizes, replicates: REPLICATES, seed };
  const shares = await run(chanceLossJob, input, 'framing');
  const { total } = await run(fragmentationJob, { csr }, 'framing');
  return Math.max(0, ...shares) * total;
}
