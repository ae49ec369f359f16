import { drawChances } from '../../src/certainty/chances.ts';
import { DEFAULT_LOSS_RATE } from '../../src/certainty/index.ts';
import { drawRanksJob, runShards } from '../../src/kernels/index.ts';
import { casePositions } from '../case-positions.ts';
import type { Task } from './tasks.ts';

/** The mean rank over draws of what may be missing, as a score: would a ranking that is averaged like its intervals be better? */
export function certaintyDraws({ network }: Task, draws: number): Float64Array {
  const { statements, positions, ranks } = casePositions(network);
  const chances = drawChances(statements, { lossRate: DEFAULT_LOSS_RATE, belief: 'mid', gradeBeliefs: {} });
  const drawn = runShards(drawRanksJob, { ...positions, ...chances, reference: ranks, draws, seed: 7 });
  return ranks.map((_, row) => -drawn.ranks.reduce((sum, ranking) => sum + ranking[row]!, 0));
}
