import type { Csr } from '../graph/csr.ts';
import { distinctPairs, type Incidence, projectIncidence } from '../graph/project-incidence.ts';
import { rewire } from '../graph/rewire.ts';
import { swapEnds } from '../graph/swap-ends.ts';
import { createRng } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { checkLeidenOptions, type LeidenOptions, leiden } from './leiden.ts';

export interface ChanceInput extends Pick<LeidenOptions, 'resolution' | 'theta' | 'iterations' | 'seed'> {
  /** A graph, whose edges are rewired; or who took part in which event, whose pairs are, and both are then projected. */
  readonly observed: Csr | Incidence;
  /** Graphs drawn by chance, a whole number of at least 1; 999 give p down to .001. */
  readonly replicates: number;
  /** Default 10. */
  readonly swapsPerEdge?: number | undefined;
  /** false: every edge counts as 1, after rewiring or projecting; default true. */
  readonly weighted?: boolean | undefined;
}

export interface ChanceState extends ChanceInput {
  readonly swaps: number;
}

/** The observed modularity beside those of chance. */
export interface ChanceComparison {
  readonly observed: number;
  readonly mean: number;
  readonly deviation: number;
  /** (r + 1) / (B + 1), r of B graphs by chance reaching the observed modularity. */
  readonly p: number;
  /** Modularities by chance, in order of replicate. */
  readonly values: Float64Array;
}

/** Graphs per shard; number 0 is the observed one. */
const PER_SHARD = 16;

const isIncidence = (observed: Csr | Incidence): observed is Incidence => 'eventCount' in observed;

/**
 * Asks whether communities as good would turn up by chance: modularity found by the same search on graphs dealt anew.
 *
 *   p = (r + 1) / (B + 1),   r of B graphs by chance with at least the observed modularity            1 / (B + 1) ... 1
 *
 * A plain graph keeps everybody's degree. Where edges come from shared events, chance deals nodes to events instead (both keep
 * their counts) and projects: the other chance would call the events themselves communities. Strength as in `leiden`.
 * Gotcha: a small p says there is structure, not that this partition is the structure.
 * Cost: (B + 1) times rewiring and Leiden.
 * Papers: R. Guimera, M. Sales-Pardo, L. Amaral, Physical Review E 70, 2004, 025101, doi:10.1103/PhysRevE.70.025101;
 * B. Phipson, G. Smyth, Statistical Applications in Genetics 9(1), 2010, doi:10.2202/1544-6115.1585 (the +1).
 *
 * @throws RangeError when `replicates` is not a whole number of at least 1, or an option of `leiden` is out of its range.
 * @example runShards(chanceJob, { observed: buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), replicates: 9 }).p // => 1
 */
export const chanceJob: ShardJob<ChanceInput, ChanceState, number[], ChanceComparison> = {
  name: 'chance',
  prepare(input) {
    const { replicates, swapsPerEdge = 10 } = input;
    if (!(Number.isSafeInteger(replicates) && replicates >= 1))
      throw new RangeError(`chanceJob: replicates is ${replicates}, not at least 1`);
    if (!(swapsPerEdge > 0 && swapsPerEdge < Infinity))
      throw new RangeError(`chanceJob: swapsPerEdge is ${swapsPerEdge}, not above 0`);
    const observed = isIncidence(input.observed) ? distinctPairs(input.observed) : input.observed;
    if (!isIncidence(observed)) checkLeidenOptions(observed, input);
    return { ...input, observed, swaps: swapsPerEdge };
  },
  shardCount(state) {
    return Math.ceil((state.replicates + 1) / PER_SHARD);
  },
  run(state, shard) {
    const found: number[] = [];
    const end = Math.min(state.replicates + 1, (shard + 1) * PER_SHARD);
    for (let replicate = shard * PER_SHARD; replicate < end; replicate++) {
      const { resolution, theta, iterations, seed = 1 } = state;
      // The search draws the same numbers on every graph: only the graphs differ.
      const graph = dealt(state, replicate);
      const csr = state.weighted === false ? { ...graph, strengths: graph.strengths.map(() => 1) } : graph;
      found.push(leiden(csr, { resolution, theta, iterations, seed }).quality);
    }
    return found;
  },
  merge(left, right) {
    for (const found of right) left.push(found);
    return left;
  },
  finish(_, merged = []) {
    const [observed = 0, ...chance] = merged;
    const values = Float64Array.from(chance);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const reached = values.reduce((count, value) => count + (value >= observed ? 1 : 0), 0);
    const deviation = values.length > 1 ? Math.sqrt(spread / (values.length - 1)) : 0;
    return { observed, mean, deviation, p: (reached + 1) / (values.length + 1), values };
  },
};

function dealt({ observed, swaps, seed = 1 }: ChanceState, replicate: number): Csr {
  if (!isIncidence(observed)) return replicate === 0 ? observed : rewire(observed, createRng(seed, replicate), swaps);
  if (replicate === 0) return projectIncidence(observed);
  const nodes = observed.nodes.slice();
  const events = observed.events.slice();
  swapEnds(
    nodes,
    events,
    observed.eventCount,
    'bipartite',
    Math.round(swaps * nodes.length),
    createRng(seed, replicate),
  );
  return projectIncidence({ ...observed, nodes, events });
}
