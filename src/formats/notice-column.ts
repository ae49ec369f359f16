import { RANKS_UNCATEGORIZED } from '../model/index.ts';

/** The last column of tables that were made with `rankUncategorized`: rows leave a table, and take the notice along. */
export function noticeColumn(rankUncategorized: boolean | undefined): {
  readonly head: readonly string[];
  readonly cells: readonly string[];
} {
  return rankUncategorized ? { head: ['notice'], cells: [RANKS_UNCATEGORIZED] } : { head: [], cells: [] };
}
