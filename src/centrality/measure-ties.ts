import { edgeBetweennessJob } from '../kernels/index.ts';
import type { EligibleId, LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { runLongJob } from '../work/index.ts';
import type { TieLength } from './measure.ts';
import { measureTiesRules } from './measure-ties-rules.ts';

/** What `measureTies` may be told. */
export interface MeasureTiesOptions extends LongWorkOptions {
  /** How long a tie is on a path; default `step`. */
  readonly length?: TieLength | undefined;
}

/** A tie between two eligible people, and how much runs over it. */
export interface MeasuredTie {
  /** The smaller of the two ids. */
  readonly source: EligibleId;
  /** The larger of the two ids. */
  readonly target: EligibleId;
  /** Sum over the links of the tie. */
  readonly strength: number;
  /** Pairs of people whose shortest paths run over the tie, each pair's paths sharing a count of 1. */
  readonly betweenness: number;
}

const PLACE = 'measureTies';

/**
 * Measures ties: over which contact does the ring talk?
 *
 *   b(e) = sum over s < t of sigma(s, t | e) / sigma(s, t)          1 ... n^2 / 4
 *
 * sigma(s, t) is the number of shortest paths between two people, sigma(s, t | e) that of those over the tie. With `length: 'step'` strength
 * plays no part; with `inverse-strength` a tie of strength w is a road of length 1 / w. Use it for the contact whose loss parts most, and to
 * see what holds communities together. Ties come with the highest first, equal ones by ids; of protected people none is in the graph.
 * Gotcha: a tie that nobody recorded carries nothing; where links are missing, traffic moves to the ties that are known.
 * Cost: O(people * ties), in parallel; the same bits at any number of workers.
 * Paper: M. Girvan, M. Newman, PNAS 99(12), 2002, doi:10.1073/pnas.122653799.
 *
 * @throws RingtraceError `invalid-option`; `aborted`; `worker-failed`.
 * @example (await measureTies(kiteNetwork))[0].betweenness // => 16
 */
export async function measureTies(
  network: RingNetwork,
  options: MeasureTiesOptions = {},
): Promise<readonly MeasuredTie[]> {
  checkSubject(PLACE, network, 'network');
  checkOptions(PLACE, options, measureTiesRules);
  const { length = 'step', signal, onProgress, workers } = options;
  const { csr, ids } = network.eligibleSnapshot;
  const long = { place: PLACE, stage: 'measuring ties', workers, signal, onProgress };
  const scores = await runLongJob(edgeBetweennessJob, { csr, length }, long);
  const ties: MeasuredTie[] = [];
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const u = csr.targets[arc]!;
      if (u > v)
        ties.push({ source: ids[v]!, target: ids[u]!, strength: csr.strengths[arc]!, betweenness: scores[arc]! });
    }
  }
  // Ties stand in the order of their ids, which a stable sort keeps.
  return ties.sort((a, b) => b.betweenness - a.betweenness);
}
