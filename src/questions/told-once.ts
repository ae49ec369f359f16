import { type CaseAnalysis, tellFindings } from '../analysis/index.ts';
import type { Findings } from '../model/index.ts';

const TOLD = new WeakMap<CaseAnalysis, Findings>();

/** The findings of an analysis, told when first asked for: whoever asks ten questions of one case needs them once. */
export function toldOnce(analysis: CaseAnalysis): Findings {
  const told = TOLD.get(analysis) ?? tellFindings(analysis);
  TOLD.set(analysis, told);
  return told;
}
