import { countOf } from './count-of.ts';
import { RingtraceError } from './errors.ts';
import type { Findings } from './findings.ts';

/** Stands on every page and export: what a name in it is, and what it is not grounds for. */
export const NOTICE = 'A lead, not a finding. Not grounds for arrest, stop or refusal.';

/** Stands beside it in every output made with `rankUncategorized`. */
export const RANKS_UNCATEGORIZED =
  'Made with --rank-uncategorized: people who stand as passengers, carried or sheltered are ranked where nobody gave them a category. Some may be victims.';

/**
 * The notice of an output made from these findings: that a lead is no finding, and how many leads nobody decided on where that is asked for.
 *
 * @throws RingtraceError `invalid-option` for what is no findings.
 * @example noticeOf(findings).startsWith(NOTICE) // => true
 */
export function noticeOf(findings: Pick<Findings, 'options' | 'review' | 'leads' | 'verdict'>): string {
  return noticeLines(findings).join(' ');
}

/** What {@link noticeOf} says, a line each. */
export function noticeLines(findings: Noticed): readonly string[] {
  if (typeof findings?.options !== 'object' || !Array.isArray(findings.leads)) {
    const remedy = 'give the findings that analyzeCase returns';
    throw new RingtraceError('invalid-option', 'noticeOf', 'findings are none', remedy);
  }
  const unreviewed = unreviewedLeads(findings);
  return [
    NOTICE,
    ...(findings.options.rankUncategorized ? [RANKS_UNCATEGORIZED] : []),
    ...(unreviewed > 0 ? [UNREVIEWED(unreviewed)] : []),
  ];
}

type Noticed = Pick<Findings, 'options' | 'review' | 'leads' | 'verdict'>;

/**
 * How many named leads wait for a human's decision: outside a case folder nobody can have decided, which counts wherever the policy of the analysis asks for decisions.
 */
export function unreviewedLeads({ options, review, leads, verdict }: Noticed): number {
  if (review) return review.unreviewed;
  return options.policy === 'open' || verdict !== 'ranked' ? 0 : leads.length;
}

const UNREVIEWED = (count: number): string =>
  `Not reviewed: nobody has decided on ${countOf(count, 'lead of it', 'leads of it')}.`;
