import { describe, expectTypeOf, it } from 'vitest';
import type { Registration } from '../../src/case/index.ts';
import {
  type Anchors,
  type AttackCurve,
  type AttackCurveOptions,
  anchoredBetweenness,
  attackCurve,
  type BeliefInterval,
  type BrokerageRole,
  type BuildNetworkOptions,
  brokerageRole,
  buildNetwork,
  type CallRhythmOptions,
  type CallRhythms,
  type CaseLink,
  type CentralityTable,
  type Certainty,
  type ChanceReading,
  type Communities,
  type CommunityComparison,
  type CommunityDescription,
  type CompareUseOptions,
  type CompareWithChanceOptions,
  callRhythm,
  compareCommunities,
  compareUse,
  compareWithChance,
  type DescribeRingOptions,
  type DetectCommunitiesOptions,
  type DirtyCase,
  type DrawnMoney,
  defaultDraws,
  describeCommunities,
  describeRing,
  detectCommunities,
  type EvidenceSignal,
  eventReach,
  type Grouping,
  gradeBelief,
  type Handover,
  type Handsets,
  type HoldHandoversOptions,
  holdHandovers,
  type KeyPlayers,
  type KeyPlayersOptions,
  type KnownPeople,
  type KnownReport,
  keepsSeveralHandsets,
  keyPlayers,
  type LeadRanking,
  type LinkHandsetsOptions,
  linkHandsets,
  type Measure,
  type MeasureCentralityOptions,
  type MeasureCertaintyOptions,
  type MeasuredTie,
  type MeasureName,
  type MeasureTiesOptions,
  type MoneyTrace,
  measureCentrality,
  measureCertainty,
  measureTies,
  moneyChart,
  type Payment,
  type Person,
  type PresentTogether,
  type PresentTogetherOptions,
  type ProposeHandoversOptions,
  presentTogether,
  proposeHandovers,
  type QualityIntervals,
  type QualityIntervalsOptions,
  qualityIntervals,
  type RankedPerson,
  type RankingQuality,
  type RankLeadsInputs,
  type RankLeadsOptions,
  type Replaceability,
  type ReplaceabilityOptions,
  type ResolutionRange,
  type ResolutionRangesOptions,
  type RingDescription,
  type RingNetwork,
  type RoutesBetween,
  type RoutesBetweenOptions,
  rankingQuality,
  rankLeads,
  replaceability,
  rerankWithKnown,
  resolutionRanges,
  rIndex,
  routesBetween,
  type ScriptCompleteness,
  type ScriptCompletenessOptions,
  type Shown,
  type SynthesizeCaseOptions,
  type SynthesizePhonesOptions,
  type SynthesizeRecordsOptions,
  type SyntheticCase,
  type SyntheticPhones,
  type SyntheticRecords,
  scriptCompleteness,
  synthesizeCase,
  synthesizeDirtyCase,
  synthesizePhones,
  synthesizeRecords,
  type TemporalBetweennessOptions,
  type TraceMoneyInStepsOptions,
  type TraceMoneyOptions,
  temporalBetweenness,
  traceMoney,
  traceMoneyInSteps,
  type UseComparison,
  type WatchBias,
  watchBias,
} from '../../src/index.ts';

describe('the verbs on networks and records', () => {
  it('take and give what they say', () => {
    expectTypeOf(anchoredBetweenness).toEqualTypeOf<(subject: Anchors) => Measure<'anchored-betweenness'>>();
    expectTypeOf(attackCurve).toEqualTypeOf<
      (network: RingNetwork, options?: AttackCurveOptions) => Promise<AttackCurve>
    >();
    expectTypeOf(brokerageRole).toEqualTypeOf<{
      <Role extends BrokerageRole>(role: Role, by: 'group'): Measure<Role>;
      <Role extends BrokerageRole>(role: Role, by: 'stage'): Measure<`${Role}-of-stages`>;
    }>();
    expectTypeOf(buildNetwork).toEqualTypeOf<
      (links: readonly CaseLink[], options?: BuildNetworkOptions) => RingNetwork
    >();
    expectTypeOf(callRhythm).toEqualTypeOf<
      (registrations: readonly Registration[], options?: CallRhythmOptions) => CallRhythms
    >();
    expectTypeOf(compareCommunities).toEqualTypeOf<
      (first: Grouping, second: Grouping) => CommunityComparison & Shown
    >();
    expectTypeOf(compareUse).toEqualTypeOf<
      (a: readonly Registration[], b: readonly Registration[], options?: CompareUseOptions) => Promise<UseComparison>
    >();
    expectTypeOf(compareWithChance).toEqualTypeOf<
      (network: RingNetwork, options?: CompareWithChanceOptions) => Promise<ChanceReading & Shown>
    >();
    expectTypeOf(defaultDraws).toEqualTypeOf<(subject: RingNetwork) => number>();
    expectTypeOf(describeCommunities).toEqualTypeOf<
      (network: RingNetwork, communities: Communities) => CommunityDescription[] & Shown
    >();
    expectTypeOf(describeRing).toEqualTypeOf<
      (network: RingNetwork, options?: DescribeRingOptions) => Promise<RingDescription>
    >();
    expectTypeOf(detectCommunities).toEqualTypeOf<
      (network: RingNetwork, options?: DetectCommunitiesOptions) => Promise<Communities>
    >();
    expectTypeOf(eventReach).toEqualTypeOf<
      (discount: 'harmonic' | 'decay') => Measure<'event-harmonic' | 'event-decay'>
    >();
    expectTypeOf(gradeBelief).toEqualTypeOf<
      (grade: string, given?: Readonly<Record<string, BeliefInterval>>) => BeliefInterval
    >();
    expectTypeOf(keepsSeveralHandsets).toEqualTypeOf<(registrations: readonly Registration[]) => EvidenceSignal>();
    expectTypeOf(keyPlayers).toEqualTypeOf<
      (network: RingNetwork, options?: KeyPlayersOptions) => Promise<KeyPlayers>
    >();
    expectTypeOf(linkHandsets).toEqualTypeOf<
      (registrations: readonly Registration[], options?: LinkHandsetsOptions) => Handsets
    >();
    expectTypeOf(measureCentrality).toEqualTypeOf<{
      <Named extends MeasureName = never, Own extends string = never>(
        network: RingNetwork,
        options: MeasureCentralityOptions<Named, Own> &
          Required<Pick<MeasureCentralityOptions<Named, Own>, 'measures'>>,
      ): Promise<CentralityTable<Named | Own>>;
      (network: RingNetwork, options?: MeasureCentralityOptions): Promise<CentralityTable<MeasureName>>;
    }>();
    expectTypeOf(measureCertainty).toEqualTypeOf<
      (network: RingNetwork, ranking: LeadRanking, options?: MeasureCertaintyOptions) => Promise<Certainty>
    >();
    expectTypeOf(measureTies).toEqualTypeOf<
      (network: RingNetwork, options?: MeasureTiesOptions) => Promise<readonly MeasuredTie[]>
    >();
    expectTypeOf(moneyChart).toEqualTypeOf<(trace: DrawnMoney) => string>();
    expectTypeOf(presentTogether).toEqualTypeOf<
      (registrations: readonly Registration[], options?: PresentTogetherOptions) => Promise<PresentTogether>
    >();
    expectTypeOf(holdHandovers).toEqualTypeOf<
      (
        links: readonly CaseLink[],
        registrations: readonly Registration[],
        options?: HoldHandoversOptions,
      ) => readonly Person[]
    >();
    expectTypeOf(proposeHandovers).toEqualTypeOf<
      (links: readonly CaseLink[], options?: ProposeHandoversOptions) => readonly Handover[]
    >();
    expectTypeOf(qualityIntervals).toEqualTypeOf<
      (scores: ArrayLike<number>, isPlanner: readonly boolean[], options?: QualityIntervalsOptions) => QualityIntervals
    >();
    expectTypeOf(rIndex).toEqualTypeOf<(shares: Iterable<number>) => number>();
    expectTypeOf(rankLeads).toEqualTypeOf<
      (network: RingNetwork, inputs: RankLeadsInputs, options?: RankLeadsOptions) => LeadRanking
    >();
    expectTypeOf(rankingQuality).toEqualTypeOf<
      (scores: ArrayLike<number>, isPlanner: readonly boolean[]) => RankingQuality
    >();
    expectTypeOf(replaceability).toEqualTypeOf<
      (network: RingNetwork, options?: ReplaceabilityOptions) => Replaceability
    >();
    expectTypeOf(rerankWithKnown).toEqualTypeOf<
      (network: RingNetwork, ranking: readonly RankedPerson[], known: KnownPeople) => KnownReport
    >();
    expectTypeOf(resolutionRanges).toEqualTypeOf<
      (network: RingNetwork, options?: ResolutionRangesOptions) => Promise<ResolutionRange[]>
    >();
    expectTypeOf(routesBetween).toEqualTypeOf<
      (network: RingNetwork, anchors: Anchors, options?: RoutesBetweenOptions) => Promise<RoutesBetween>
    >();
    expectTypeOf(scriptCompleteness).toEqualTypeOf<
      (network: RingNetwork, options?: ScriptCompletenessOptions) => ScriptCompleteness
    >();
    expectTypeOf(synthesizeCase).toEqualTypeOf<(options?: SynthesizeCaseOptions) => SyntheticCase>();
    expectTypeOf(synthesizeDirtyCase).toEqualTypeOf<(options?: SynthesizeCaseOptions) => DirtyCase>();
    expectTypeOf(synthesizePhones).toEqualTypeOf<(options?: SynthesizePhonesOptions) => SyntheticPhones>();
    expectTypeOf(synthesizeRecords).toEqualTypeOf<(options?: SynthesizeRecordsOptions) => SyntheticRecords>();
    expectTypeOf(temporalBetweenness).toEqualTypeOf<
      (options?: TemporalBetweennessOptions) => Measure<'temporal-betweenness'>
    >();
    expectTypeOf(traceMoney).toEqualTypeOf<
      (from: readonly Payment[] | RingNetwork, options?: TraceMoneyOptions) => MoneyTrace
    >();
    expectTypeOf(traceMoneyInSteps).toEqualTypeOf<
      (from: readonly Payment[] | RingNetwork, options?: TraceMoneyInStepsOptions) => Promise<MoneyTrace>
    >();
    expectTypeOf(watchBias).toEqualTypeOf<
      (
        network: RingNetwork,
        ranking: readonly RankedPerson[],
        options?: {
          readonly top?: number | undefined;
        },
      ) => WatchBias | undefined
    >();
  });
});
