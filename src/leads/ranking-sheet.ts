import type { Sheet } from '../display/index.ts';
import { NOTICE } from '../model/index.ts';
import type { LeadRanking } from './rank-leads.ts';

/** Who stands first, with the score and what each family adds to it. */
export function rankingSheet({ ranking, signals, policy }: Pick<LeadRanking, 'ranking' | 'signals' | 'policy'>): Sheet {
  return {
    title: `${ranking.length} people ranked by ${signals.length} signals, policy ${policy}`,
    records: () => ranking.map(({ rank, person, score, families }) => ({ rank, person, score, ...families })),
    limit: 10,
    note: `${NOTICE} Whether the case can carry a ranking is for judging by its verdict: see analyzeCase.`,
  };
}
