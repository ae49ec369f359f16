import type { Communities } from '../communities/index.ts';
import type { CaseLink, Findings } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { analysisSteps } from './analysis-steps.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';
import type { CaseAnalysis } from './case-analysis.ts';
import { tellNetwork } from './tell-network.ts';

/** What is known of a case so far. */
export type AnalysisStage =
  /** Who is tied to whom and who belongs together: enough for a picture. */
  | {
      /** The first stage. */
      readonly stage: 'communities';
      /** Who is tied to whom. */
      readonly network: RingNetwork;
      /** Who belongs together. */
      readonly communities: Communities;
      /** Counts, communities, ties and names: nobody is ranked in them, and nothing is said of anybody. */
      readonly findings: Findings;
    }
  /** Everybody ranked and leads worded by position alone: no draws were made yet. */
  | { readonly stage: 'ranking'; readonly analysis: CaseAnalysis }
  /** What `analyzeCaseFully` gives. */
  | { readonly stage: 'whole'; readonly analysis: CaseAnalysis };

/**
 * Does the whole job of `analyzeCaseFully` and hands over what is there as soon as it is: communities, then the ranking without draws, then all of it.
 * Use it where somebody waits: a page draws the network long before the draws are made.
 *
 * Gotcha: leads of the stage `ranking` are never strong, for nobody knows yet how sure their places are; say so where they are shown. Work goes on only while
 * the next stage is awaited. Cost: that of `analyzeCaseFully`.
 *
 * @throws RingtraceError as `analyzeCaseFully`.
 * @example
 * const stages = [];
 * for await (const { stage } of analyzeCaseInStages([])) stages.push(stage);
 * stages // => ['communities', 'ranking', 'whole']
 */
export async function* analyzeCaseInStages(
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions = {},
): AsyncGenerator<AnalysisStage, void> {
  checkSubject(PLACE, links, 'links');
  const steps = analysisSteps(PLACE, links, options, { keeps: true });
  for (;;) {
    const { done, value } = await steps.next();
    if (done) {
      yield { stage: 'whole', analysis: value };
      return;
    }
    if (value.stage === 'ranking') yield { stage: 'ranking', analysis: value.undrawn() };
    else {
      const { network, communities, options: asked } = value;
      yield { stage: 'communities', network, communities, findings: tellNetwork(network, communities, asked) };
    }
  }
}

const PLACE = 'analyzeCaseInStages';
