import { countOf } from './count-of.ts';
import type { Findings } from './findings.ts';

/** Stands on every page and export: what a name in it is, and what it is not grounds for. */
export const NOTICE = 'A lead, not a finding. Not grounds for arrest, stop or refusal.';

/** Stands beside it in every output made with `rankUncategorized`. */
export const RANKS_UNCATEGORIZED =
  'Made with --rank-uncategorized: people who stand as passengers, carried or sheltered are ranked where nobody gave them a category. Some may be victims.';

/** The notice of an output made from these findings. */
export function noticeOf({ options, review }: Pick<Findings, 'options' | 'review'>): string {
  return [
    NOTICE,
    ...(options.rankUncategorized ? [RANKS_UNCATEGORIZED] : []),
    ...(review && review.unreviewed > 0 ? [UNREVIEWED(review.unreviewed)] : []),
  ].join(' ');
}

const UNREVIEWED = (count: number): string =>
  `Not reviewed: nobody has decided on ${countOf(count, 'lead of it', 'leads of it')}.`;
