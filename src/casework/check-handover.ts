import { countOf, type Findings, RingtraceError, unreviewedLeads } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/**
 * May these findings be handed over? Where people with a category alone are ranked (`led`, `28cfr23`), no lead is named to others without a decision of a human: LED
 * article 11, 28 CFR 23.20(a). Under `open` they may, and say on every page that nobody looked.
 *
 * @throws RingtraceError `not-reviewed` with how many leads lack one, and the command that records it.
 */
export function checkHandover(findings: Findings): void {
  checkSubject('checkHandover', findings, 'findings');
  const { options, review, verdict } = findings;
  if (options.policy === 'open' || verdict !== 'ranked') return;
  const unreviewed = unreviewedLeads(findings);
  if (unreviewed === 0) return;
  throw new RingtraceError(
    'not-reviewed',
    'handover',
    `nobody has decided on ${countOf(unreviewed, 'named lead', 'named leads')}, and policy ${review?.policy ?? options.policy} hands over none without`,
    review
      ? 'decide with ringtrace case review, analyze anew, or hand over pseudonyms'
      : 'analyze in a case folder and decide with ringtrace case review',
  );
}
