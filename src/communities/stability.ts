import type { NumberedPartition } from '../kernels/index.ts';

/**
 * How well each community is found again: the mean over runs of its best Jaccard overlap with a community of the run, 0 to 1.
 *
 * Cost: O(runs * nodes). Paper: C. Hennig, Comput. Stat. Data Anal. 52(1), 2007, doi:10.1016/j.csda.2006.11.025.
 */
export function communityStability(found: NumberedPartition, runs: readonly NumberedPartition[]): number[] {
  const sums = new Array<number>(found.count).fill(0);
  for (const run of runs) {
    const overlaps = new Map<number, number>();
    run.membership.forEach((other, node) => {
      const key = found.membership[node]! * run.count + other;
      overlaps.set(key, (overlaps.get(key) ?? 0) + 1);
    });
    const best = new Array<number>(found.count).fill(0);
    for (const [key, shared] of overlaps) {
      const community = Math.floor(key / run.count);
      const joint = found.sizes[community]! + run.sizes[key % run.count]! - shared;
      best[community] = Math.max(best[community]!, shared / joint);
    }
    for (const [community, overlap] of best.entries()) sums[community]! += overlap;
  }
  return sums.map((sum) => sum / runs.length);
}
