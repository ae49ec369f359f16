import type { SearchGraph } from './betweenness-graph.ts';

/** Every shortest path from one source, as steps: the nodes reached, nearest first, and the arcs that lead on from each. */
export interface ShortestPaths {
  reached: number;
  /** `order[0]` is the source. */
  readonly order: Uint32Array;
  /** Steps out of `order[i]`: `steps[stepStarts[i] .. stepStarts[i + 1])`, each an arc of the graph. */
  readonly stepStarts: Uint32Array;
  readonly steps: Uint32Array;
}

/** Fills a {@link ShortestPaths} from a source. */
export type PathSearch = (source: number) => ShortestPaths;

/** Adds what one source's paths carry to nodes, and to arcs where asked. */
export type PathCredit = (
  paths: ShortestPaths,
  sourceWeight: number,
  nodeScores: Float64Array,
  arcScores?: Float64Array,
) => void;

// A count is `value * 2 ** (512 * power)`. Values stay below 2 ** 512, so that sums of them are finite.
/** Counts below this are plain doubles. */
export const PLAIN_COUNTS: number = 2 ** 512;
const BASE = PLAIN_COUNTS;
const scaleOf: readonly number[] = [1, 1 / BASE, 1 / BASE / BASE];

/**
 * Counts paths forward and shares out dependencies backward along steps (Brandes 2001), for one source, with path counts of any
 * size: where one passes 2 ** 512 all is done again with counts that carry a power of it, so that none overflows.
 *
 * Where two counts differ by more than 2 ** 512 the smaller one's share of the larger is below the last bit and may vanish; its
 * own targets still count in full.
 */
export function createPathCredit(graph: SearchGraph): PathCredit {
  const { nodeCount, targets, multiplicity, weight } = graph;
  const counts = new Float64Array(nodeCount);
  const powers = new Int32Array(nodeCount);
  const carried = new Float64Array(nodeCount);

  function add(v: number, value: number, power: number): void {
    const lead = power - powers[v]!;
    if (counts[v] === 0 || lead > 1) {
      counts[v] = value;
      powers[v] = power;
      return;
    }
    if (lead === 1) {
      counts[v] = counts[v]! / BASE + value;
      powers[v] = power;
    } else if (lead >= -1) counts[v]! += value * scaleOf[-lead]!;
    normalize(v);
  }

  function normalize(v: number): void {
    if (counts[v]! < BASE) return;
    counts[v]! /= BASE;
    powers[v]!++;
  }

  /** False, with nothing credited, when a count needs a power. */
  function creditPlain(
    paths: ShortestPaths,
    sourceWeight: number,
    nodeScores: Float64Array,
    arcScores?: Float64Array,
  ): boolean {
    const { reached, order, stepStarts, steps } = paths;
    for (let i = 0; i < reached; i++) counts[order[i]!] = 0;
    counts[order[0]!] = 1;
    for (let i = 0; i < reached; i++) {
      const v = order[i]!;
      const own = i > 0 ? counts[v]! * multiplicity[v]! : 1;
      if (own >= BASE) return false;
      counts[v] = own;
      for (let step = stepStarts[i]!; step < stepStarts[i + 1]!; step++) counts[targets[steps[step]!]!]! += own;
    }
    // `carried` holds what each path that ends or goes on at a node may claim, so that steps only add.
    for (let i = reached - 1; i >= 0; i--) {
      const v = order[i]!;
      const own = counts[v]!;
      let sum = 0;
      for (let step = stepStarts[i]!; step < stepStarts[i + 1]!; step++) {
        const claim = carried[targets[steps[step]!]!]!;
        sum += claim;
        if (arcScores) arcScores[steps[step]!]! += sourceWeight * own * claim;
      }
      sum *= own;
      carried[v] = ((weight[v]! + sum) / own) * multiplicity[v]!;
      if (i > 0) nodeScores[v]! += sourceWeight * sum;
    }
    return true;
  }

  return (paths, sourceWeight, nodeScores, arcScores) => {
    if (creditPlain(paths, sourceWeight, nodeScores, arcScores)) return;
    const { reached, order, stepStarts, steps } = paths;
    const source = order[0]!;
    for (let i = 0; i < reached; i++) {
      counts[order[i]!] = 0;
      powers[order[i]!] = 0;
      carried[order[i]!] = 0;
    }
    counts[source] = 1;
    for (let i = 0; i < reached; i++) {
      const v = order[i]!;
      // A source searches as one of its twins: the others are never on its paths.
      if (i > 0) {
        counts[v]! *= multiplicity[v]!;
        normalize(v);
      }
      for (let step = stepStarts[i]!; step < stepStarts[i + 1]!; step++)
        add(targets[steps[step]!]!, counts[v]!, powers[v]!);
    }
    for (let i = reached - 1; i >= 0; i--) {
      const v = order[i]!;
      let sum = 0;
      for (let step = stepStarts[i]!; step < stepStarts[i + 1]!; step++) {
        const w = targets[steps[step]!]!;
        const lead = powers[w]! - powers[v]!;
        const share = (counts[v]! / counts[w]!) * (lead === 0 ? 1 : (scaleOf[lead] ?? 0)) * multiplicity[w]!;
        const passes = share * (weight[w]! + carried[w]!);
        sum += passes;
        if (arcScores) arcScores[steps[step]!]! += sourceWeight * passes;
      }
      carried[v] = sum;
      if (i > 0) nodeScores[v]! += sourceWeight * sum;
    }
  };
}
