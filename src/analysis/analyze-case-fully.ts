import type { CaseLink } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { analysisSteps, lastStep } from './analysis-steps.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';
import type { CaseAnalysis } from './case-analysis.ts';

const PLACE = 'analyzeCaseFully';

/**
 * Does the whole job of `analyzeCase` and hands over all of it: network, communities, measures, ranking, certainty, leads. Use it where more
 * is asked than findings tell: another measure on the same network, the links between two people, a question of your own.
 *
 * `tellFindings` makes findings of it, the very ones that `analyzeCase` gives. Gotcha: unlike findings it holds everything that was given,
 * protected people included; show findings, not this. Cost: that of `analyzeCase`; it lives as long as you keep it.
 *
 * @throws RingtraceError `invalid-option`, `aborted`, `worker-failed`; `unknown-person` or `protected-person` for wrong `known` people.
 * @example (await analyzeCaseFully([])).network.people.length // => 0
 */
export async function analyzeCaseFully(
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions = {},
): Promise<CaseAnalysis> {
  checkSubject(PLACE, links, 'links');
  return lastStep(analysisSteps(PLACE, links, options, { keeps: true }));
}
