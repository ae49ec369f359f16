import { RANKS_UNCATEGORIZED } from '../model/index.ts';

export interface RankingFlags {
  readonly rankUncategorized?: boolean | undefined;
}

/** Stands above every answer that `--rank-uncategorized` was asked for. */
export function tellRankingRule({ rankUncategorized }: RankingFlags): string {
  return rankUncategorized ? `${RANKS_UNCATEGORIZED}\n\n` : '';
}

/** JSON of an answer, which says first that `--rank-uncategorized` was asked for. */
export function answerJson(answer: object, { rankUncategorized }: RankingFlags): string {
  return `${JSON.stringify(rankUncategorized ? { notice: RANKS_UNCATEGORIZED, ...answer } : answer, null, 2)}\n`;
}
