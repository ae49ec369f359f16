import type { ShardJob } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { drawsPerShard } from './draw-ranks-job.ts';
import { type OpenRanker, openRanker, type PositionInput, rankSteps } from './position-ranker.ts';

export interface TrialRanksInput extends PositionInput {
  /** The units withdrawn in trial t are `withdrawn[starts[t] .. starts[t + 1])`. */
  readonly withdrawn: Uint32Array;
  readonly starts: Uint32Array;
  /** Rows of `ranked` whose rank is wanted. */
  readonly watched: Uint32Array;
}

interface TrialState {
  readonly ranker: OpenRanker;
  readonly input: TrialRanksInput;
  readonly perShard: number;
  readonly keptUnits: Uint8Array;
  readonly keptEdges: Uint8Array;
  readonly keptMembers: Uint8Array;
}

/**
 * Ranks the nodes once for each given set of withdrawn units: who falls when this is not believed? Gives for each trial the ranks of
 * the watched rows. Cost: trials times `rankKept`.
 */
export const trialRanksJob: ShardJob<TrialRanksInput, TrialState, Float64Array[], readonly Float64Array[]> = {
  name: 'trial-ranks',
  prepare(input) {
    return {
      ranker: openRanker(input),
      input,
      perShard: drawsPerShard(input),
      keptUnits: new Uint8Array(input.unitCount),
      keptEdges: new Uint8Array(input.edgeUnits.length),
      keptMembers: new Uint8Array(input.memberUnits.length),
    };
  },
  shardCount: ({ input, perShard }) => Math.ceil((input.starts.length - 1) / perShard),
  run: (state, shard) => finishSteps(tryShard(state, shard)),
  steps: tryShard,
  merge(left, right) {
    for (const found of right) left.push(found);
    return left;
  },
  finish: (_, found = []) => found,
};

function* tryShard(state: TrialState, shard: number): Steps<Float64Array[]> {
  const { ranker, input, perShard, keptUnits, keptEdges, keptMembers } = state;
  const { starts, withdrawn, watched, edgeUnits, memberUnits } = input;
  const found: Float64Array[] = [];
  for (let trial = shard * perShard; trial < Math.min(starts.length - 1, (shard + 1) * perShard); trial++) {
    keptUnits.fill(1);
    for (let i = starts[trial]!; i < starts[trial + 1]!; i++) keptUnits[withdrawn[i]!] = 0;
    for (let i = 0; i < keptEdges.length; i++) keptEdges[i] = keptUnits[edgeUnits[i]!]!;
    for (let i = 0; i < keptMembers.length; i++) keptMembers[i] = keptUnits[memberUnits[i]!]!;
    const ranks = yield* rankSteps(ranker, keptEdges, keptMembers);
    found.push(Float64Array.from(watched, (row) => ranks[row]!));
    yield;
  }
  return found;
}
