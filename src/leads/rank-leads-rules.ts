import { list, type OptionRules, whole, withMethods, word } from '../rules/index.ts';
import type { RankLeadsOptions } from './rank-leads.ts';

export const rankLeadsRules: OptionRules<RankLeadsOptions> = {
  signals: list(withMethods(['measure'], 'signal')),
  evidence: list(withMethods(['read'], 'signal')),
  policy: word(['open', 'led']),
  evidencePerReason: whole(0),
};
