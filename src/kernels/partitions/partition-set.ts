import type { Steps } from '../shards/steps.ts';
import { agreement, shareTable } from './compare-partitions.ts';
import type { NumberedPartition } from './number-communities.ts';

/** The different partitions among many runs, each with how often it was found. */
export interface PartitionSet {
  readonly partitions: readonly NumberedPartition[];
  readonly times: Uint32Array;
}

/** How alike the runs are, two by two. */
export interface RunAgreement {
  /** Means over pairs of runs; 1, 1 and 0 for a single run. */
  readonly ari: number;
  readonly nmi: number;
  readonly vi: number;
  /** Pairs of different partitions looked at; all of them unless that would take too long. */
  readonly pairCount: number;
  /** The partition most like the others by ARI; of equal ones the first. */
  readonly medoid: number;
}

/** Nodes looked at for all pairs together: beyond, each partition is compared with its next few in a ring. */
const WORK = 50_000_000;

/** Folds equal partitions; their order is that of first appearance. */
export function foldPartitions(runs: readonly NumberedPartition[]): PartitionSet {
  const partitions: NumberedPartition[] = [];
  const times: number[] = [];
  const byPrint = new Map<number, number[]>();
  for (const run of runs) {
    let print = run.count;
    for (let v = 0; v < run.membership.length; v++) print = (Math.imul(print, 31) + run.membership[v]!) | 0;
    const known = byPrint.get(print) ?? [];
    const same = known.find((k) => run.membership.every((c, v) => partitions[k]!.membership[v] === c));
    if (same !== undefined) times[same]!++;
    else {
      byPrint.set(print, [...known, partitions.length]);
      partitions.push(run);
      times.push(1);
    }
  }
  return { partitions, times: Uint32Array.from(times) };
}

/** Compares runs two by two, with a stop after every pair. Cost: O(n) per pair of different partitions. */
export function* agreeRuns({ partitions, times }: PartitionSet): Steps<RunAgreement> {
  const count = partitions.length;
  const nodeCount = partitions[0]?.membership.length ?? 0;
  const runs = times.reduce((sum, time) => sum + time, 0);
  const reach = Math.max(1, Math.min(Math.floor(count / 2), Math.floor(WORK / Math.max(1, nodeCount * count))));
  const sums = { ari: 0, nmi: 0, vi: 0, pairs: 0 };
  const alike = new Float64Array(count);
  const seen = new Float64Array(count);
  let pairCount = 0;
  for (let step = 1; step <= reach && count > 1; step++) {
    // In a ring of even length the step half around meets every pair twice.
    const starts = 2 * step === count ? step : count;
    for (let i = 0; i < starts; i++) {
      const j = (i + step) % count;
      const [a, b] = [partitions[i]!, partitions[j]!];
      const { ari, nmi, vi } = agreement(shareTable(a.membership, a.sizes, b.membership, b.sizes));
      const pairs = times[i]! * times[j]!;
      sums.ari += pairs * ari;
      sums.nmi += pairs * nmi;
      sums.vi += pairs * vi;
      sums.pairs += pairs;
      alike[i]! += times[j]! * ari;
      alike[j]! += times[i]! * ari;
      seen[i]! += times[j]!;
      seen[j]! += times[i]!;
      pairCount++;
      yield;
    }
  }
  let medoid = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    // Its own repeats agree with it fully.
    const mean = (alike[i]! + times[i]! - 1) / Math.max(1, seen[i]! + times[i]! - 1);
    if (mean > most) {
      most = mean;
      medoid = i;
    }
  }
  const all = (runs * (runs - 1)) / 2;
  const equal = times.reduce((sum, time) => sum + (time * (time - 1)) / 2, 0);
  const unequal = all === 0 ? 0 : (all - equal) / all;
  const mean = (sum: number, same: number): number =>
    sums.pairs === 0 ? same : unequal * (sum / sums.pairs) + (1 - unequal) * same;
  return { ari: mean(sums.ari, 1), nmi: mean(sums.nmi, 1), vi: mean(sums.vi, 0), pairCount, medoid };
}
