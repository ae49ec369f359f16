import { partitionChance, partitionQuality, type ResolutionInput, resolutionJob } from '../kernels/index.ts';
import type { LongWorkOptions, PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { runLongJob } from '../work/index.ts';
import { resolutionRangesRules } from './community-rules.ts';
import { defaultIterations } from './default-iterations.ts';

/** What `resolutionRanges` may be told. */
export interface ResolutionRangesOptions extends LongWorkOptions {
  /** Where to search; default 25 from 0.2 to 5 in even ratios, and for `cpm` from 0.001 to 1. */
  readonly resolutions?: readonly number[] | undefined;
  /** Searches at each resolution, default 4. */
  readonly runs?: number | undefined;
  /** What is made large; default `modularity`. */
  readonly quality?: 'modularity' | 'cpm' | undefined;
  /** A whole number, default 7. */
  readonly seed?: number | undefined;
  /** Of each search; default until nothing moves, and 2 from 20,000 people on. */
  readonly iterations?: number | undefined;
}

/** A stretch of resolutions with one best partition. Its quality at resolution g is `inside - g * byChance`. */
export interface ResolutionRange {
  /** Where the stretch begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** Communities of the partition. */
  readonly count: number;
  /** The part of the quality that does not depend on the resolution. */
  readonly inside: number;
  /** The part that the resolution multiplies. */
  readonly byChance: number;
  /** Number of a person's community in the partition, or -1 for somebody who is not eligible. */
  of(person: PersonId): number;
}

/**
 * Asks how much hangs on the resolution: which partitions are the best found, and over which stretch?
 *
 *   Q(g) = inside - g byChance:   every partition is a line in g; kept are those on the upper envelope, g rising
 *
 * inside is the share of strength inside communities and byChance what chance would put there (for `cpm` strength and pairs of
 * people). A partition that is best from .7 to 1.6 does not hang on the choice of 1; one best from .99 to 1.01 does. Compare
 * widths as ratios `to / from`. The ranges cover the resolutions asked for without gaps and end there.
 * Gotcha: best among those found; more `runs` and `resolutions` can only sharpen the picture.
 * Cost: runs times resolutions searches, in parallel.
 * Paper: W. Weir, S. Emmons, R. Gibson, D. Taylor, P. Mucha, Algorithms 10(3), 2017, doi:10.3390/a10030093.
 *
 * @throws RingtraceError `invalid-option` for an option out of its range; `aborted`; `worker-failed`.
 * @example (await resolutionRanges(kiteNetwork, { resolutions: [0.01, 1] }))[0].count // => 1
 */
export async function resolutionRanges(
  network: RingNetwork,
  options: ResolutionRangesOptions = {},
): Promise<ResolutionRange[]> {
  checkSubject('resolutionRanges', network, 'network');
  checkOptions('resolutionRanges', options, resolutionRangesRules);
  const { csr, indexOf } = network.eligibleSnapshot;
  const { quality = 'modularity', runs = 4, seed = 7, iterations = defaultIterations(csr) } = options;
  const resolutions = Float64Array.from(options.resolutions ?? defaultResolutions(quality)).sort();
  const low = resolutions[0]!;
  const high = resolutions.at(-1)!;
  const input: ResolutionInput = { csr, resolutions, runs, quality, seed, iterations };
  const { workers, signal, onProgress } = options;
  const stage = 'searching resolutions';
  onProgress?.({ stage, done: 0, total: 1 });
  const where = { place: 'resolutionRanges', stage, workers, signal, onProgress };
  const { partitions, domains } = await runLongJob(resolutionJob, input, where);
  if (csr.nodeCount === 0) return [];
  return domains
    .filter(({ from, to }) => to > low && (from < high || from === low))
    .map(({ partition, from, to }): ResolutionRange => {
      const { membership, count } = partitions[partition]!;
      return {
        from: Math.max(from, low),
        to: Math.min(to, high),
        count,
        inside: partitionQuality(csr, membership, quality, 0),
        byChance: partitionChance(csr, membership, quality),
        of: (person) => membership[indexOf(person)] ?? -1,
      };
    });
}

/** Twenty-five numbers in even ratios. */
function defaultResolutions(quality: string): number[] {
  const [low, high] = quality === 'cpm' ? [0.001, 1] : [0.2, 5];
  // Rounded: powers may differ in the last bit from machine to machine.
  return Array.from({ length: 25 }, (_, i) => Number((low! * (high! / low!) ** (i / 24)).toPrecision(6)));
}
