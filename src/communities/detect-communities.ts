import { type Csr, leiden, type NumberedPartition, numberCommunities, splitDisconnected } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError, throwIfAborted } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { type Communities, createCommunities } from './communities.ts';
import { louvain, partitionModularity } from './louvain.ts';
import { communityStability } from './stability.ts';

export interface DetectCommunitiesOptions extends LongWorkOptions {
  /** Default `leiden`; `louvain` is graphology's, its disconnected communities split. */
  readonly algorithm?: 'leiden' | 'louvain' | undefined;
  /** Above 0, default 1; higher finds more and smaller communities. */
  readonly resolution?: number | undefined;
  /** How many seeds to try; the best partition is returned and the others tell its stability. Default 20. */
  readonly runs?: number | undefined;
  readonly seed?: number | undefined;
}

export const DEFAULT_COMMUNITY_RUNS = 20;
const PLACE = 'detectCommunities';

/**
 * Splits the eligible people into communities: who belongs together, how surely?
 *
 *   Q = sum over communities of [ w(inside) / w - resolution (s / 2 w)^2 ]          -1/2 ... 1
 *
 * with w the strength of all ties and s the strength of a community's people. Every community is connected. They are numbered by size, then
 * by smallest id. Runs with different seeds find different partitions: the one with the highest Q is returned, and each community
 * carries the mean overlap with its best match in the runs. Do not take a community below .8 as fact.
 * Cost: O(ties) a run in practice.
 * Papers: V. Traag et al., Sci. Rep. 9, 2019, doi:10.1038/s41598-019-41695-z; V. Blondel et al., J. Stat. Mech. P10008, 2008,
 * doi:10.1088/1742-5468/2008/10/P10008.
 *
 * @throws RingtraceError `invalid-option` for an unknown algorithm, resolution <= 0, or runs below 1; `aborted`.
 * @example (await detectCommunities(kiteNetwork)).count // => 3
 */
export async function detectCommunities(
  network: RingNetwork,
  options: DetectCommunitiesOptions = {},
): Promise<Communities> {
  const { algorithm = 'leiden', resolution = 1, runs = DEFAULT_COMMUNITY_RUNS, seed = 7, signal, onProgress } = options;
  assertOptions(algorithm, resolution, runs);
  const { csr, ids } = network.eligibleSnapshot;
  const found: Run[] = [];
  for (let run = 0; run < runs; run++) {
    throwIfAborted(signal, PLACE);
    onProgress?.({ stage: 'detecting communities', done: run, total: runs });
    found.push(runOnce(csr, algorithm, resolution, seed + run));
    await new Promise((resolve) => setTimeout(resolve));
  }
  onProgress?.({ stage: 'detecting communities', done: runs, total: runs });
  const best = found.reduce((held, run) => (run.quality > held.quality ? run : held));
  const stability = communityStability(
    best.partition,
    found.map(({ partition }) => partition),
  );
  return createCommunities(ids, best.partition.membership, stability, best.quality);
}

interface Run {
  readonly partition: NumberedPartition;
  readonly quality: number;
}

function runOnce(csr: Csr, algorithm: 'leiden' | 'louvain', resolution: number, seed: number): Run {
  if (algorithm === 'leiden') {
    const { membership, quality } = leiden(csr, { resolution, seed });
    return { partition: numberCommunities(membership), quality };
  }
  const membership = louvain(csr, { resolution, seed });
  splitDisconnected({ ...csr, fixed: undefined }, membership);
  return { partition: numberCommunities(membership), quality: partitionModularity(csr, membership, resolution) };
}

function assertOptions(algorithm: string, resolution: number, runs: number): void {
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', PLACE, problem, remedy);
  };
  if (algorithm !== 'leiden' && algorithm !== 'louvain')
    refuse(`algorithm is '${algorithm}'`, "give 'leiden' or 'louvain'");
  if (!(resolution > 0 && Number.isFinite(resolution))) refuse(`resolution is ${resolution}`, 'give a number above 0');
  if (!(Number.isInteger(runs) && runs >= 1)) refuse(`runs is ${runs}`, 'give a whole number of at least 1');
}
