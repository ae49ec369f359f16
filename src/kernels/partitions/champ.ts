import type { Csr } from '../graph/csr.ts';
import { baseLevel, type LeidenQuality, levelChance, levelQuality, objectiveOf } from './leiden-level.ts';
import { numberCommunities } from './number-communities.ts';

/** A stretch of resolutions over which one of the given partitions is the best of them. */
export interface ChampDomain {
  /** Which of the given partitions; of equal ones the first. */
  readonly partition: number;
  readonly from: number;
  /** The last one reaches to Infinity. */
  readonly to: number;
}

/** Quality at resolution gamma: height - slope * gamma. */
interface Line {
  readonly index: number;
  readonly height: number;
  readonly slope: number;
}

/**
 * Says which of many partitions are best at which resolution: the longer its stretch, the less a partition hangs on the choice.
 *
 *   Q(gamma) = a - gamma b: every partition is a line; those on the upper envelope over gamma > 0 are kept, gamma rising
 *
 * a is the share of strength inside communities and b what chance would put there (for `cpm` strength and pairs of nodes).
 * Strength means how strongly two nodes are tied. Partitions may come from any method, resolution and seed.
 * Gotcha: best among the given ones only; give it runs at many resolutions.
 * Cost: O(arcs) per partition and O(p log p).
 * Paper: W. Weir, S. Emmons, R. Gibson, D. Taylor, P. Mucha, Algorithms 10(3), 2017, doi:10.3390/a10030093.
 *
 * @throws RangeError when a partition is not one label per node.
 * @example champ(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), [Uint32Array.of(0, 0), Uint32Array.of(0, 1)])[0]
 *   // => { partition: 0, from: 0, to: 2 }
 */
export function champ(
  csr: Csr,
  partitions: readonly Uint32Array[],
  quality: LeidenQuality = 'modularity',
): ChampDomain[] {
  const level = baseLevel(csr, quality);
  const lines = partitions.map((partition, index): Line => {
    if (partition.length !== csr.nodeCount)
      throw new RangeError(`champ: partition ${index} has ${partition.length} entries for ${csr.nodeCount} nodes`);
    const { membership } = numberCommunities(partition);
    const height = levelQuality(level, objectiveOf(csr, quality, 0), membership);
    return { index, height, slope: levelChance(level, objectiveOf(csr, quality, 1), membership) };
  });
  const domains: ChampDomain[] = [];
  let from = 0;
  // At 0 the highest line is best, of equally high ones the flattest; from there always turn to the line met first.
  let best = lines.reduce<Line | undefined>(
    (held, line) =>
      held && (held.height > line.height || (held.height === line.height && held.slope <= line.slope)) ? held : line,
    undefined,
  );
  while (best !== undefined) {
    const { to, next } = firstCrossing(lines, best);
    // Rounding can let the next line cross a hair too early; such a stretch is no stretch.
    if (to > from) domains.push({ partition: best.index, from, to });
    from = Math.max(from, to);
    best = next;
  }
  return domains;
}

/** Where a flatter line first meets the current one; of lines that meet it there the flattest. */
function firstCrossing(lines: readonly Line[], current: Line): { to: number; next: Line | undefined } {
  let to = Number.POSITIVE_INFINITY;
  let next: Line | undefined;
  for (const line of lines) {
    if (!(line.slope < current.slope)) continue;
    const crossing = (current.height - line.height) / (current.slope - line.slope);
    if (next === undefined || crossing < to || (crossing === to && line.slope < next.slope)) {
      to = crossing;
      next = line;
    }
  }
  return { to, next };
}
