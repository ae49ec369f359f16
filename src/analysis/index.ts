/**
 * The whole job: what is asked is planned, the case is computed as one value, and findings are told from it.
 *
 * Doors: model, protection, display, network, communities, centrality, leads, certainty, resilience, money, telephony, benchmark, report. Invariant: findings say nothing that the
 * analysis they are told from does not hold, and the same links and options give the same analysis at any number of workers.
 */
export { analyzeCase } from './analyze-case.ts';
export { analyzeCaseFully } from './analyze-case-fully.ts';
export type { AnalysisStage } from './analyze-case-in-stages.ts';
export { analyzeCaseInStages } from './analyze-case-in-stages.ts';
export type { AnalyzeCaseOptions } from './analyze-case-options.ts';
export type { BenchmarkedRule, CaseBenchmark } from './benchmark-case.ts';
export { benchmarkCase, SINGLE_MEASURES } from './benchmark-case.ts';
export type { CaseAnalysis } from './case-analysis.ts';
export { protectionCaveats } from './protection-caveats.ts';
export { tellFindings } from './tell-findings.ts';
