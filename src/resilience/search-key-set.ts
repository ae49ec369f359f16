import {
  bestSetsJob,
  type Csr,
  compareScores,
  exactFragmentationLimit,
  fragmentationJob,
  inducedSubgraph,
  type SetRule,
  sampledFragmentationJob,
  scoresOfDrops,
  setScoresJob,
} from '../kernels/index.ts';
import { type LongWorkOptions, throwIfAborted } from '../model/index.ts';
import { type LongJobOptions, runLongJob } from '../work/index.ts';
import type { ResolvedKeyPlayers } from './key-players-options.ts';

export interface KeySet {
  /** Rising nodes, the set first that comes first. */
  readonly sets: readonly Uint32Array[];
  /** Sets as good: of all of them when exact, else of those that differ in one person. */
  readonly count: number;
  readonly score: number;
  /** Whether scores of nearness were estimated on the way. */
  readonly sampled: boolean;
}

/** From here on what a node is worth to nearness is estimated from so many sources, some seconds a set. */
const MOST_FOR_NEARNESS = exactFragmentationLimit / 5;
const PIVOTS = 100;
const STAGE = 'looking for key players';

export async function searchKeySet(
  csr: Csr,
  { size, rule, search, listed }: ResolvedKeyPlayers,
  { signal, workers, onProgress }: LongWorkOptions,
  place: string,
): Promise<KeySet> {
  if (search === 'exact') {
    const long = { place, stage: STAGE, signal, workers, onProgress };
    const found = await runLongJob(bestSetsJob, { csr, rule, size, listed }, long);
    return { ...found, sampled: false };
  }
  const sampled = rule === 'nearness' && csr.nodeCount > MOST_FOR_NEARNESS;
  let asked = 0;
  const scoresWith = async (members: readonly number[]): Promise<Float64Array> => {
    throwIfAborted(signal, place);
    onProgress?.({ stage: STAGE, done: asked, total: Math.max(++asked, 3 * size) });
    return scoresOf(csr, rule, Uint32Array.from(members), sampled, { place, signal, workers });
  };
  const set: number[] = [];
  let score = Number.NEGATIVE_INFINITY;
  while (set.length < size) {
    const { node, score: next } = bestOf(await scoresWith(set), set);
    set.push(node);
    score = next;
  }
  // The sampled score of a set differs with the members it is asked by, so that swaps must gain more than that error.
  const least = sampled ? 0.002 * Math.abs(score) : 0;
  let equal = new Map<string, Uint32Array>();
  for (let kept = 0, at = 0; kept < size; at = (at + 1) % size) {
    const rest = set.filter((_, i) => i !== at);
    const scores = await scoresWith(rest);
    const best = bestOf(scores, rest);
    if (compareScores(best.score - least, score) > 0) {
      set[at] = best.node;
      score = best.score;
      equal = new Map();
      kept = 0;
    }
    kept++;
    scores.forEach((found, v) => {
      if (rest.includes(v) || compareScores(found, score) !== 0) return;
      const other = Uint32Array.from([...rest, v]).sort();
      equal.set(other.join(), other);
    });
  }
  const first = Uint32Array.from(set).sort();
  const others = sampled ? [] : [...equal].filter(([key]) => key !== first.join()).map(([, other]) => other);
  return { sets: [first, ...others].slice(0, listed), count: 1 + others.length, score, sampled };
}

async function scoresOf(
  csr: Csr,
  rule: SetRule,
  members: Uint32Array,
  sampled: boolean,
  long: LongJobOptions,
): Promise<Float64Array> {
  if (rule !== 'nearness') return runLongJob(setScoresJob, { csr, rule, members }, long);
  const isMember = new Set(members);
  const left = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v).filter((v) => !isMember.has(v));
  const rest = inducedSubgraph(csr, left);
  const drops = sampled
    ? await runLongJob(sampledFragmentationJob, { csr: rest, pivots: Math.min(PIVOTS, left.length), seed: 7 }, long)
    : await runLongJob(fragmentationJob, { csr: rest }, long);
  return scoresOfDrops(csr.nodeCount, left, drops);
}

/** The best node outside the set; of equal ones the first. */
function bestOf(scores: Float64Array, set: readonly number[]): { readonly node: number; readonly score: number } {
  let node = -1;
  for (let v = 0; v < scores.length; v++)
    if (!set.includes(v) && (node < 0 || compareScores(scores[v]!, scores[node]!) > 0)) node = v;
  return { node, score: scores[node]! };
}
