import { type Consensus, type ConsensusInput, consensusJob, type NumberedPartition } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError, throwIfAborted } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { runLongJob } from '../work/index.ts';
import { type Communities, createCommunities, type ResolvedCommunityOptions } from './communities.ts';
import { detectCommunitiesRules } from './community-rules.ts';
import { defaultIterations } from './default-iterations.ts';
import { type Memberships, startPartition } from './start-partition.ts';

/** What `detectCommunities` may be told. */
export interface DetectCommunitiesOptions extends LongWorkOptions {
  /** Default `leiden`; `louvain` is graphology's, one thread, its disconnected communities split. */
  readonly algorithm?: 'leiden' | 'louvain' | undefined;
  /** Default `modularity`; `cpm` compares with a fixed density instead of chance, and so also finds small communities in large networks. */
  readonly quality?: 'modularity' | 'cpm' | undefined;
  /** Above 0, default 1; higher finds more and smaller communities. For `cpm` a strength per pair of people: try 0.01 to 0.1. */
  readonly resolution?: number | undefined;
  /** How many times to search, each with a seed of its own. Default 20. */
  readonly runs?: number | undefined;
  /** A whole number, default 7. */
  readonly seed?: number | undefined;
  /** Of each run of Leiden; default until nothing moves, and 2 from 20,000 people on. */
  readonly iterations?: number | undefined;
  /** A community for every eligible person to start from, such as last month's. */
  readonly initial?: Memberships | undefined;
  /** People whose company is known: equal labels stay together and different labels apart, whatever the ties say. */
  readonly fixed?: Memberships | undefined;
}

/** Option `communities` of `analyzeCase`. */
export type CommunityChoices = Omit<DetectCommunitiesOptions, keyof LongWorkOptions | 'seed'>;

export const DEFAULT_COMMUNITY_RUNS = 20;
const PLACE = 'detectCommunities';
const STAGE = 'detecting communities';

/**
 * Splits the eligible people into communities: who belongs together, how surely?
 *
 *   modularity  Q = sum over communities of [ w(inside) / w - resolution (s / 2 w)^2 ]          -1/2 ... 1 at resolution 1
 *   cpm         H = sum over communities of [ w(inside) - resolution n (n - 1) / 2 ]
 *
 * with w the strength of all ties, s the strength of a community's people and n their number. Runs with different seeds find
 * different partitions; returned is the one that disagrees least with all of them, pair by pair, which need not be the best. Each
 * person carries the share of runs that agree (`place`): below .8 they stand between two communities, and must not be
 * told as a member of either. Every community is connected, except where `fixed` holds people together. Communities are
 * numbered by size, then by smallest id. The same network gives the same result at any number of workers.
 * Gotcha: communities are found in ties without any structure too; ask `compareWithChance`.
 * Cost: `runs` times O(ties) in practice, in parallel.
 * Papers: V. Traag et al., Sci. Rep. 9, 2019, doi:10.1038/s41598-019-41695-z; V. Blondel et al., J. Stat. Mech. P10008, 2008,
 * doi:10.1088/1742-5468/2008/10/P10008; A. Lancichinetti, S. Fortunato, Sci. Rep. 2, 2012, doi:10.1038/srep00336.
 *
 * @throws RingtraceError `invalid-option` for an option out of its range, `initial` that misses people, or an option Louvain
 * lacks; `unknown-person` when `fixed` names somebody who is not eligible; `aborted`; `worker-failed`.
 * @example (await detectCommunities(kiteNetwork)).count // => 3
 */
export async function detectCommunities(
  network: RingNetwork,
  options: DetectCommunitiesOptions = {},
): Promise<Communities> {
  checkSubject('detectCommunities', network, 'network');
  checkOptions(PLACE, options, detectCommunitiesRules);
  const snapshot = network.eligibleSnapshot;
  const { csr } = snapshot;
  const { algorithm = 'leiden', quality = 'modularity', resolution = 1, runs = DEFAULT_COMMUNITY_RUNS } = options;
  const { seed = 7, iterations = defaultIterations(csr), initial, fixed, workers, signal, onProgress } = options;
  assertAlgorithm(algorithm, options);
  const start = startPartition(snapshot, initial, fixed, PLACE);
  const input: ConsensusInput = { csr, quality, resolution, runs, seed, iterations, ...start };
  onProgress?.({ stage: STAGE, done: 0, total: 1 });
  const found =
    algorithm === 'leiden'
      ? await runLongJob(consensusJob, input, { place: PLACE, stage: STAGE, workers, signal, onProgress })
      : await runLouvain(input, options);
  const resolved: ResolvedCommunityOptions = {
    algorithm,
    quality,
    resolution,
    runs,
    seed,
    iterations: algorithm === 'leiden' && iterations !== undefined && iterations < Infinity ? iterations : null,
  };
  return createCommunities(snapshot, found, resolved);
}

/** The runs are Louvain's, all else is as with Leiden. */
async function runLouvain(input: ConsensusInput, { signal, onProgress }: LongWorkOptions): Promise<Consensus> {
  const { csr, resolution = 1, runs, seed = 7 } = input;
  const state = consensusJob.prepare(input);
  // Loaded for whoever asks for it: graphology's own algorithms are many small files.
  const { prepareLouvain } = await import('./louvain.ts');
  const run = prepareLouvain(csr, { resolution, seed });
  const found: NumberedPartition[] = [];
  while (found.length < runs) {
    throwIfAborted(signal, PLACE);
    found.push(run(found.length));
    onProgress?.({ stage: STAGE, done: found.length, total: runs });
    await new Promise((resolve) => setTimeout(resolve));
  }
  throwIfAborted(signal, PLACE);
  return consensusJob.finish(state, found);
}

function assertAlgorithm(algorithm: string, options: DetectCommunitiesOptions): void {
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', PLACE, problem, remedy);
  };
  if (algorithm === 'leiden') return;
  const { quality, iterations, initial, fixed } = options;
  if (quality === 'cpm') refuse("quality is 'cpm', which louvain lacks", "use algorithm 'leiden'");
  for (const [name, value] of Object.entries({ iterations, initial, fixed }))
    if (value !== undefined) refuse(`${name} is given, which louvain lacks`, "use algorithm 'leiden'");
}
