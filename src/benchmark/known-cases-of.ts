import type { KnownCases } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { RankingQuality } from './block-quality.ts';
import { KNOWN_CASES } from './known-cases.ts';

/**
 * Sums up how a rule did on cases with known planners, for the sentence that stands in every report: plain means, so that a small case
 * counts as much as a large one.
 *
 * @returns undefined when there is no case to speak of.
 * @example knownCasesOf([{ people: 4, planners: 2, auc: 0.5, averagePrecision: 0.5, precisionAtPlanners: 0.5, precisionAtTen: 0.5 }])
 *   // => { cases: 1, precisionAtTop: 0.5, top: 10, auc: 0.5 }
 */
export function knownCasesOf(cases: readonly RankingQuality[] = KNOWN_CASES): KnownCases | undefined {
  checkSubject('knownCasesOf', cases, 'list');
  if (cases.length === 0) return undefined;
  const mean = (figure: 'auc' | 'precisionAtTen'): number =>
    cases.reduce((sum, quality) => sum + quality[figure], 0) / cases.length;
  return { cases: cases.length, precisionAtTop: mean('precisionAtTen'), top: 10, auc: mean('auc') };
}
