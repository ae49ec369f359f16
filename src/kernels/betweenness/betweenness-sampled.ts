import type { Csr } from '../graph/csr.ts';
import { createRng } from '../numbers/rng.ts';
import { runShards, type ShardJob } from '../shards/shard-job.ts';
import { mostSamples, roomAbove, roomBelow, shareDelta } from './betweenness-bounds.ts';
import { prepareSampling, type SampledGraph } from './betweenness-sampled-graph.ts';
import { createSampleCounter, type SampleCounter } from './betweenness-tree-sampler.ts';

export interface SampledBetweennessOptions {
  /** Largest error of any score. Default 0.01. */
  readonly epsilon?: number | undefined;
  /** Chance that any bound fails. Default 0.1. */
  readonly delta?: number | undefined;
  readonly seed?: number | undefined;
  /** Stop as soon as this many leading nodes are told apart, or known to within epsilon. */
  readonly top?: number | undefined;
}

export interface SampledBetweenness {
  /** Share of ordered pairs whose drawn shortest path passes the node: 2 b(v) / (n (n - 1)) undirected, b(v) / (n (n - 1)) directed. */
  readonly scores: Float64Array;
  /** With probability 1 - delta, every true score lies between. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly epsilon: number;
  readonly delta: number;
  readonly samples: number;
  /** Leading nodes whose intervals touch no other node's. */
  readonly separated: number;
}

/** One round: 16 shards of `samplesEach` pairs. */
export interface SampleRound {
  readonly graph: SampledGraph;
  readonly seed: number;
  readonly round: number;
  readonly samplesEach: number;
}

interface SampleState {
  readonly input: SampleRound;
  readonly counter: SampleCounter;
}

const SHARDS = 16;

/** Draws one round of pairs and paths; hits by node. Each shard has a random stream of its own, so workers change nothing. */
export const sampledPathsJob: ShardJob<SampleRound, SampleState, Float64Array, Float64Array> = {
  name: 'sampled-paths',
  prepare: (input) => ({ input, counter: createSampleCounter(input.graph) }),
  shardCount: () => SHARDS,
  run({ input, counter }, shard) {
    const { nodeCount } = input.graph;
    const rng = createRng(input.seed, input.round, shard);
    for (let i = 0; i < input.samplesEach; i++) {
      const from = rng.below(nodeCount);
      const other = rng.below(nodeCount - 1);
      counter.sample(from, other < from ? other : other + 1, rng);
    }
    return counter.take();
  },
  merge(left, right) {
    for (let v = 0; v < left.length; v++) left[v]! += right[v]!;
    return left;
  },
  finish: ({ input }, merged) => merged ?? new Float64Array(input.graph.nodeCount),
};

/**
 * Which nodes lie on most shortest routes, where exact counting would take too long?
 *
 * Draws random pairs and one of their shortest paths each, until every score is known to within epsilon with probability
 * 1 - delta, or the `top` leaders are told apart. Steps only; strengths are not read. This generator yields rounds to be run as
 * `sampledPathsJob`, here or in workers, and takes their hits: a round is fixed by the seed and what came before, so the result
 * is the same bits at any number of workers. `sampleBetweenness` runs them in this thread.
 *
 * Cost: at most about (log2(diameter) + ln(2 / delta)) / (2 epsilon^2) searches from both ends, none of which enters a hanging tree.
 * Paper: M. Borassi, E. Natale, ACM J. Experimental Algorithmics 24, 2019, doi:10.1145/3284359.
 */
export function* betweennessRounds(
  csr: Csr,
  options: SampledBetweennessOptions = {},
): Generator<SampleRound, SampledBetweenness, Float64Array> {
  const { epsilon = 0.01, delta = 0.1, seed = 1, top } = options;
  const { nodeCount } = csr;
  const zeros = new Float64Array(nodeCount);
  const known = { epsilon, delta };
  const graph = prepareSampling(csr);
  if (graph.longest < 3)
    return { ...known, scores: zeros, lower: zeros.slice(), upper: zeros.slice(), samples: 0, separated: 0 };

  const most = mostSamples(epsilon, delta, graph.longest);
  const samplesEach = Math.ceil(most / 100 / SHARDS);
  // The first round only shares out delta; counting it would let the bounds depend on what they bound.
  const first = yield { graph, seed, round: 0, samplesEach };
  const perRound = samplesEach * SHARDS;
  const logShares = shareDelta(
    first.map((hits) => hits / perRound),
    epsilon,
    delta,
  );
  const hits = new Float64Array(nodeCount);
  let samples = 0;
  for (let round = 1; ; round++) {
    // Growing rounds: few checks of all nodes, and never a sixth more samples than needed.
    const each = Math.max(samplesEach, Math.ceil((0.15 * samples) / SHARDS));
    const more = yield { graph, seed, round, samplesEach: each };
    samples += each * SHARDS;
    for (let v = 0; v < nodeCount; v++) hits[v]! += more[v]!;
    const scores = hits.map((count) => count / samples);
    const enough = samples >= most;
    const lower = scores.map((score, v) =>
      Math.max(0, score - (enough ? epsilon : Math.min(score, roomBelow(score, logShares[v]!, most, samples)))),
    );
    const upper = scores.map((score, v) =>
      Math.min(1, score + (enough ? epsilon : roomAbove(score, logShares[v]!, most, samples))),
    );
    const precise = scores.every((score, v) => score - lower[v]! <= epsilon && upper[v]! - score <= epsilon);
    const stop = enough || precise;
    if (!stop && top === undefined) continue;
    const separated = separatedCount(scores, lower, upper);
    if (stop || separated >= top!) return { ...known, scores, lower, upper, samples, separated };
  }
}

/**
 * {@link betweennessRounds} run in this thread.
 *
 * @example sampleBetweenness(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) })).samples // => 0
 */
export function sampleBetweenness(csr: Csr, options: SampledBetweennessOptions = {}): SampledBetweenness {
  const rounds = betweennessRounds(csr, options);
  let next = rounds.next();
  while (!next.done) next = rounds.next(runShards(sampledPathsJob, next.value));
  return next.value;
}

/** Leaders, best first, each of whose lower bound is above the upper bound of everyone after. */
function separatedCount(scores: Float64Array, lower: Float64Array, upper: Float64Array): number {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const highestFrom = new Float64Array(order.length + 1);
  for (let i = order.length - 1; i >= 0; i--) highestFrom[i] = Math.max(highestFrom[i + 1]!, upper[order[i]!]!);
  let count = 0;
  while (count < order.length && lower[order[count]!]! > highestFrom[count + 1]!) count++;
  return count;
}
