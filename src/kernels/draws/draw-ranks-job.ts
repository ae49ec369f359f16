import { midRanks } from '../numbers/mid-ranks.ts';
import { orderAgreement, rankCorrelation } from '../numbers/rank-agreement.ts';
import { createRng, type Rng } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { keepObserved, type Observation, openObservation } from './observed-nodes.ts';
import { hasEdges, type OpenRanker, openRanker, type PositionInput, rankSteps } from './position-ranker.ts';

export interface DrawRanksInput extends PositionInput {
  readonly draws: number;
  readonly seed: number;
  /** Number of the first draw, 0 unless given: draws 10 ... 19 of a longer run, say. */
  readonly firstDraw?: number | undefined;
  /** Chance of each unit to be kept in a draw. */
  readonly unitKeep: Float64Array;
  /** Drop exactly so many units, all alike likely, whatever their chance. */
  readonly dropCount?: number | undefined;
  /** Chance of each statement to be kept where its unit is. */
  readonly edgeKeep: Float64Array;
  readonly memberKeep: Float64Array;
  /** Makes every second draw another: no unit is lost, but what nobody observed. Left out, all draws are alike. */
  readonly observed?: ObservedChances | undefined;
  /** The ranks that draws are compared with. */
  readonly reference: Float64Array;
}

/** Of the statements that `keepObserved` finds for the share, each is kept by its chance. */
export interface ObservedChances {
  readonly share: number;
  readonly edgeKeep: Float64Array;
  readonly memberKeep: Float64Array;
}

export interface DrawRanksResult {
  /** Of each draw the rank of every ranked node, in their order. */
  readonly ranks: readonly Float32Array[];
  /** Of each draw, {@link rankCorrelation} with the reference among the nodes that keep an edge. */
  readonly correlations: Float64Array;
  /** Of each draw, {@link orderAgreement} with the reference among the same. */
  readonly agreements: Float64Array;
}

interface DrawState {
  readonly ranker: OpenRanker;
  readonly observation: Observation;
  readonly input: DrawRanksInput;
  readonly perShard: number;
  readonly keptUnits: Uint8Array;
  readonly keptEdges: Uint8Array;
  readonly keptMembers: Uint8Array;
}

interface Draw {
  readonly ranks: Float32Array;
  readonly correlation: number;
  readonly agreement: number;
}

/**
 * Ranks the nodes again and again, each time with units and statements withdrawn at random: how far do ranks hang on what is known?
 *
 * Draw b reads the random stream (seed, b) and nothing else, so the first draws of a longer run are those of a shorter one. A Float32 holds
 * a mid-rank exactly up to 2^23 nodes. Cost: draws times `rankKept`, and draws x n numbers of memory.
 * Paper: D. Politis, J. Romano, Ann. Statist. 22(4), 1994, doi:10.1214/aos/1176325770 (subsampling).
 */
export const drawRanksJob: ShardJob<DrawRanksInput, DrawState, Draw[], DrawRanksResult> = {
  name: 'draw-ranks',
  prepare(input) {
    return {
      ranker: openRanker(input),
      observation: openObservation(input),
      input,
      perShard: drawsPerShard(input),
      keptUnits: new Uint8Array(input.unitCount),
      keptEdges: new Uint8Array(input.edgeUnits.length),
      keptMembers: new Uint8Array(input.memberUnits.length),
    };
  },
  shardCount: ({ input, perShard }) => Math.ceil(input.draws / perShard),
  run: (state, shard) => finishSteps(drawShard(state, shard)),
  steps: drawShard,
  merge(left, right) {
    for (const found of right) left.push(found);
    return left;
  },
  finish(_, draws = []) {
    return {
      ranks: draws.map(({ ranks }) => ranks),
      correlations: Float64Array.from(draws, ({ correlation }) => correlation),
      agreements: Float64Array.from(draws, ({ agreement }) => agreement),
    };
  },
};

function* drawShard(state: DrawState, shard: number): Steps<Draw[]> {
  const { input, perShard, ranker, keptEdges, keptMembers } = state;
  const { firstDraw = 0 } = input;
  const draws: Draw[] = [];
  for (let draw = shard * perShard; draw < Math.min(input.draws, (shard + 1) * perShard); draw++) {
    const rng = keepSome(state, firstDraw + draw);
    yield;
    const ranks = yield* rankSteps(ranker, keptEdges, keptMembers, rng.next());
    const { known, drawn } = ranksOfTied(state, ranks);
    yield;
    const correlation = rankCorrelation(known, drawn);
    draws.push({ ranks: Float32Array.from(ranks), correlation, agreement: orderAgreement(known, drawn) });
    yield;
  }
  return draws;
}

/** A shard of a tenth of a second or so: short enough to stop soon when asked to, long enough not to be all messages. */
export function drawsPerShard({ csr }: PositionInput): number {
  return csr.nodeCount * csr.targets.length > 1e6 ? 1 : 8;
}

/** Of nodes without edges nothing is known in this draw: they are not compared. Ranks are given anew among the others. */
function ranksOfTied({ input, ranker }: DrawState, ranks: Float64Array): { known: Float64Array; drawn: Float64Array } {
  const tied = Uint32Array.from(ranks.keys()).filter((row) => hasEdges(ranker, input.ranked[row]!));
  const among = (column: Float64Array): Float64Array => midRanks(Float64Array.from(tied, (row) => -column[row]!));
  return { known: among(input.reference), drawn: among(ranks) };
}

function keepSome({ input, observation, keptUnits, keptEdges, keptMembers }: DrawState, draw: number): Rng {
  const { edgeUnits, memberUnits, observed } = input;
  const rng = createRng(input.seed, draw);
  const observes = observed !== undefined && draw % 2 === 1;
  if (observes) keepObserved(observation, observed.share, rng, keptEdges, keptMembers);
  else {
    keepUnits(input, keptUnits, rng);
    for (let i = 0; i < keptEdges.length; i++) keptEdges[i] = keptUnits[edgeUnits[i]!]!;
    for (let i = 0; i < keptMembers.length; i++) keptMembers[i] = keptUnits[memberUnits[i]!]!;
  }
  const { edgeKeep, memberKeep } = observes ? observed : input;
  dropDoubtful(keptEdges, edgeKeep, rng);
  dropDoubtful(keptMembers, memberKeep, rng);
  return rng;
}

function keepUnits({ unitKeep, dropCount }: DrawRanksInput, keptUnits: Uint8Array, rng: Rng): void {
  if (dropCount !== undefined) dropExactly(keptUnits, dropCount, rng);
  else for (let unit = 0; unit < keptUnits.length; unit++) keptUnits[unit] = rng.next() < unitKeep[unit]! ? 1 : 0;
}

/** Sure statements ask for no number, doubtful ones always for one: draws of two grade tables differ where the tables do. */
function dropDoubtful(kept: Uint8Array, chances: Float64Array, rng: Rng): void {
  for (let i = 0; i < kept.length; i++) if (chances[i]! < 1 && rng.next() >= chances[i]!) kept[i] = 0;
}

/** Each unit is dropped with the chance that what is still to be dropped makes of what is still to come. */
function dropExactly(keptUnits: Uint8Array, dropCount: number, rng: Rng): void {
  let missing = dropCount;
  for (let unit = 0; unit < keptUnits.length; unit++) {
    const drops = rng.below(keptUnits.length - unit) < missing;
    keptUnits[unit] = drops ? 0 : 1;
    if (drops) missing--;
  }
}
