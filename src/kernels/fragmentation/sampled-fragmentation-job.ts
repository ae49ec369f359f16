import { type GeodesicBlock, openBlock, startBlock, stepBlock } from '../distances/geodesic-block.ts';
import type { Csr } from '../graph/csr.ts';
import { planSources, type SourcePlan } from '../graph/source-plan.ts';
import { bitCount } from '../numbers/bit-count.ts';
import { createRng, shuffle } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type Detours, findDetours, openDetours } from './detours.ts';
import { type DominatorChains, layChains, openChains } from './dominator-chains.ts';

export interface SampledFragmentationInput {
  readonly csr: Csr;
  /** How many nodes to search from; at least 2, at most all, and then the result is exact. */
  readonly pivots: number;
  readonly seed: number;
}

export interface SampledFragmentationState {
  readonly csr: Csr;
  readonly pivots: Uint32Array;
  readonly plan: SourcePlan;
  readonly block: GeodesicBlock;
  readonly chains: DominatorChains;
  readonly detours: Detours;
}

export interface SampledFragmentationPart {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  harmonicSum: number;
  harmonicSquares: number;
}

export interface SampledFragmentation {
  readonly drop: Float64Array;
  /** Standard error of each drop, estimated from the spread over the pivots. */
  readonly standardError: Float64Array;
  readonly total: number;
  readonly totalStandardError: number;
  readonly pivotCount: number;
}

/** Up to this many nodes `fragmentationJob` takes well under a minute in one thread. */
export const exactFragmentationLimit = 10_000;

/**
 * What would the graph lose without a node, on a graph too large to search from every node? Estimates `fragmentationJob`:
 *
 *   drop(v) = n / k * sum over k random pivots s of (1 / d(s, v) + sum over t of share * what the pair s, t loses without v)
 *
 * The share is 1 where s is farther from v than t, 1/2 where they are equally far, else 0: each pair counts once in all.
 * Unbiased: pivots are drawn without replacement by the seed. standardError(v) = n sqrt((1 - k / n) variance / k), the spread of
 * the bracket over the pivots; 95 % of estimates lie within about two of it where many pivots see a loss. A node that matters
 * to few sources (a cut node of a small branch) is the hard case: if no pivot sees it both numbers are too small.
 * Undirected; strengths do not matter. Cost: as `fragmentationJob`, times k / n; O(n + m) memory.
 * Paper: U. Brandes, C. Pich, Int. J. Bifurcation Chaos 17, 2007, doi:10.1142/S0218127407018403 (pivots).
 *
 * @example runShards(sampledFragmentationJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), pivots: 3, seed: 1 }).drop // => Float64Array.of(1.5, 2.5, 1.5)
 */
export const sampledFragmentationJob: ShardJob<
  SampledFragmentationInput,
  SampledFragmentationState,
  SampledFragmentationPart,
  SampledFragmentation
> = {
  name: 'sampled-fragmentation',
  prepare({ csr, pivots, seed }) {
    const shuffled = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
    shuffle(shuffled, createRng(seed));
    const chosen = shuffled.slice(0, Math.max(2, pivots)).sort();
    const block = openBlock(csr);
    const chains = openChains(block);
    return { csr, pivots: chosen, plan: planSources(chosen.length), block, chains, detours: openDetours(chains) };
  },
  shardCount: ({ plan }) => plan.shardCount,
  run({ csr, pivots, plan, block, chains, detours }, shard) {
    const { start, end } = plan.shard(shard);
    const part = emptyPart(csr.nodeCount);
    const lost = new Float64Array(csr.nodeCount);
    for (let first = start; first < end; first += 32) {
      const sources = pivots.subarray(first, Math.min(end, first + 32));
      startBlock(block, sources, 0, csr.nodeCount);
      const harmonic = new Float64Array(sources.length);
      while (stepBlock(block)) addLevel(part, block, harmonic);
      for (let i = 0; i < sources.length; i++) {
        part.harmonicSum += harmonic[i]!;
        part.harmonicSquares += harmonic[i]! * harmonic[i]!;
        layChains(chains, i);
        findDetours(detours, chains);
        addPivot(part, lost, chains, detours);
      }
    }
    return part;
  },
  merge(left, right) {
    for (let v = 0; v < left.sum.length; v++) {
      left.sum[v]! += right.sum[v]!;
      left.squares[v]! += right.squares[v]!;
    }
    left.harmonicSum += right.harmonicSum;
    left.harmonicSquares += right.harmonicSquares;
    return left;
  },
  finish({ csr, pivots }, merged) {
    const n = csr.nodeCount;
    const k = pivots.length;
    const { sum, squares, harmonicSum, harmonicSquares } = merged ?? emptyPart(n);
    const errorOf = (total: number, totalSquares: number): number => {
      const variance = k > 1 ? Math.max(0, totalSquares - (total * total) / k) / (k - 1) : 0;
      return k === n ? 0 : n * Math.sqrt(((1 - k / n) * variance) / k);
    };
    return {
      drop: sum.map((value) => (value * n) / k),
      standardError: sum.map((value, v) => errorOf(value, squares[v]!)),
      total: k === 0 ? 0 : (harmonicSum * n) / k / 2,
      totalStandardError: errorOf(harmonicSum, harmonicSquares) / 2,
      pivotCount: k,
    };
  },
};

function emptyPart(nodeCount: number): SampledFragmentationPart {
  const zeros = (): Float64Array => new Float64Array(nodeCount);
  return { sum: zeros(), squares: zeros(), harmonicSum: 0, harmonicSquares: 0 };
}

/** Adds the distances of the level just reached. */
function addLevel(part: SampledFragmentationPart, { search }: GeodesicBlock, harmonic: Float64Array): void {
  const { fresh, freshNodes, freshCount, level } = search;
  for (let i = 0; i < freshCount; i++) {
    const v = freshNodes[i]!;
    const count = bitCount(fresh[v]!);
    part.sum[v]! += count / level;
    part.squares[v]! += count / (level * level);
    for (let rest = fresh[v]!; rest !== 0; rest &= rest - 1) harmonic[31 - Math.clz32(rest & -rest)]! += 1 / level;
  }
}

/** Adds what pairs with one pivot lose without every node; `lost` is scratch, all 0 before and after. */
function addPivot(
  part: SampledFragmentationPart,
  lost: Float64Array,
  chains: DominatorChains,
  { excess }: Detours,
): void {
  const { chained, chainedCount, chainStart, chainLength, chainNodes, entryCount, level } = chains;
  for (let i = 0; i < chainedCount; i++) {
    const t = chained[i]!;
    const before = level[t]!;
    for (let entry = chainStart[t]!, end = entry + chainLength[t]!; entry < end; entry++) {
      const v = chainNodes[entry]!;
      const behind = before - level[v]!;
      // The far end speaks for the pair: many sources see a small loss where the near end alone would see a large one.
      if (level[v]! < behind) continue;
      const share = level[v] === behind ? 0.5 : 1;
      const more = excess[entry]!;
      lost[v]! += share * (1 / before - (more === 0 ? 0 : 1 / (before + more)));
    }
  }
  for (let entry = 0; entry < entryCount; entry++) {
    const v = chainNodes[entry]!;
    const value = lost[v]!;
    if (value === 0) continue;
    lost[v] = 0;
    part.sum[v]! += value;
    // The square of the whole bracket, less that of 1 / d, which its level has added.
    part.squares[v]! += value * (value + 2 / level[v]!);
  }
}
