import type { Shown } from '../display/index.ts';
import type { Findings } from '../model/index.ts';
import { sayUnknownRoles } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import { finishSteps } from '../work/index.ts';
import type { CaseAnalysis } from './case-analysis.ts';
import { tellSteps } from './tell-steps.ts';

/**
 * Tells what an analysis found, as the plain data that every report, picture and export is made from; `analyzeCase` is this after
 * `analyzeCaseFully`. Protected people stand in it as counts only, and only links that leads cite are in it. Cost: O(people + links).
 *
 * @example tellFindings(await analyzeCaseFully([])).verdict // => 'insufficient-data'
 */
export function tellFindings(analysis: CaseAnalysis): Findings & Shown {
  checkSubject('tellFindings', analysis, 'analysis');
  return finishSteps(tellSteps(analysis, { sayUnknownRoles }));
}
