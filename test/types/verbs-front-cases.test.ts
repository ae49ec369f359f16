import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnalysisStage,
  type AnalyzeCaseOptions,
  analyzeCase,
  analyzeCaseFully,
  analyzeCaseInStages,
  benchmarkCase,
  type CaseAnalysis,
  type CaseBenchmark,
  type CaseComparison,
  type CaseLink,
  type CompareCasesOptions,
  type CompareFindingsOptions,
  compareCases,
  compareFindings,
  type DisbeliefAnswer,
  type DisbelieveOptions,
  type DoubtToken,
  disbelieve,
  type ExplainPersonOptions,
  type Explanation,
  explainPerson,
  type Findings,
  type FindingsComparison,
  type FindPathsOptions,
  type FindPatternOptions,
  findPaths,
  findPattern,
  type KnownCases,
  knownCasesOf,
  linksWithout,
  type MatchableCommunity,
  type MatchCommunitiesOptions,
  type MatchedCommunities,
  matchCommunities,
  type NeighborhoodAnswer,
  type NeighborhoodOptions,
  type NextChecksAnswer,
  type NextChecksOptions,
  neighborhood,
  nextChecks,
  noticeOf,
  type PathAnswer,
  type Pattern,
  type PatternMatches,
  type PersonId,
  type RankingQuality,
  type RingNetwork,
  readDoubtToken,
  type Shown,
  tellFindings,
  writeDoubtToken,
} from '../../src/index.ts';

describe('the verbs on cases and findings', () => {
  it('take and give what they say', () => {
    expectTypeOf(analyzeCase).toEqualTypeOf<
      (links: readonly CaseLink[], options?: AnalyzeCaseOptions) => Promise<Findings & Shown>
    >();
    expectTypeOf(analyzeCaseFully).toEqualTypeOf<
      (links: readonly CaseLink[], options?: AnalyzeCaseOptions) => Promise<CaseAnalysis>
    >();
    expectTypeOf(analyzeCaseInStages).toEqualTypeOf<
      (links: readonly CaseLink[], options?: AnalyzeCaseOptions) => AsyncGenerator<AnalysisStage, void>
    >();
    expectTypeOf(benchmarkCase).toEqualTypeOf<
      (
        links: readonly CaseLink[],
        labels: ReadonlyMap<PersonId, boolean>,
        options?: AnalyzeCaseOptions,
      ) => Promise<CaseBenchmark & Shown>
    >();
    expectTypeOf(compareCases).toEqualTypeOf<
      (before: CaseAnalysis, after: CaseAnalysis, options?: CompareCasesOptions) => Promise<CaseComparison & Shown>
    >();
    expectTypeOf(compareFindings).toEqualTypeOf<
      (before: Findings, after: Findings, options?: CompareFindingsOptions) => FindingsComparison & Shown
    >();
    expectTypeOf(disbelieve).toEqualTypeOf<
      (
        analysis: CaseAnalysis,
        tokens: readonly (DoubtToken | string)[],
        options?: DisbelieveOptions,
      ) => Promise<DisbeliefAnswer & Shown>
    >();
    expectTypeOf(explainPerson).toEqualTypeOf<
      (from: Findings | CaseAnalysis, person: PersonId, options?: ExplainPersonOptions) => Explanation & Shown
    >();
    expectTypeOf(findPaths).toEqualTypeOf<
      (network: RingNetwork, from: PersonId, to: PersonId, options?: FindPathsOptions) => PathAnswer & Shown
    >();
    expectTypeOf(findPattern).toEqualTypeOf<
      (network: RingNetwork, pattern: Pattern, options?: FindPatternOptions) => Promise<PatternMatches>
    >();
    expectTypeOf(knownCasesOf).toEqualTypeOf<(cases?: readonly RankingQuality[]) => KnownCases | undefined>();
    expectTypeOf(linksWithout).toEqualTypeOf<
      (links: readonly CaseLink[], tokens: readonly (DoubtToken | string)[]) => readonly CaseLink[]
    >();
    expectTypeOf(matchCommunities).toEqualTypeOf<
      (
        before: readonly MatchableCommunity[],
        after: readonly MatchableCommunity[],
        options?: MatchCommunitiesOptions,
      ) => MatchedCommunities & Shown
    >();
    expectTypeOf(neighborhood).toEqualTypeOf<
      (network: RingNetwork, person: PersonId, options?: NeighborhoodOptions) => NeighborhoodAnswer & Shown
    >();
    expectTypeOf(nextChecks).toEqualTypeOf<
      (analysis: CaseAnalysis, options?: NextChecksOptions) => Promise<NextChecksAnswer & Shown>
    >();
    expectTypeOf(noticeOf).toEqualTypeOf<
      (findings: Pick<Findings, 'options' | 'review' | 'leads' | 'verdict'>) => string
    >();
    expectTypeOf(readDoubtToken).toEqualTypeOf<(token: DoubtToken | string) => DoubtToken>();
    expectTypeOf(tellFindings).toEqualTypeOf<(analysis: CaseAnalysis) => Findings & Shown>();
    expectTypeOf(writeDoubtToken).toEqualTypeOf<(token: DoubtToken) => string>();
  });
});
