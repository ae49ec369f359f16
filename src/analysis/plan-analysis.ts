import { MEASURE_NAMES, type Measure, type MeasureName } from '../centrality/index.ts';
import { type CommunityChoices, DEFAULT_COMMUNITY_RUNS } from '../communities/index.ts';
import { defaultSignals, type EvidenceSignal, evidenceSignals, type Signal } from '../leads/index.ts';
import type { FindingsOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions } from '../rules/index.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';
import { analyzeCaseRules } from './analyze-case-rules.ts';

/** What will be done, with every default filled in. */
export interface AnalysisPlan {
  readonly options: FindingsOptions;
  readonly signals: readonly Signal[];
  readonly evidence: readonly EvidenceSignal[];
}

/** Beyond it, betweenness for a picture of ties and bridges would cost more than it tells. */
const MOST_ON_PLANE = 10_000;

/**
 * Says what an analysis will do before anything is computed.
 *
 * @throws RingtraceError `invalid-option`
 */
export function planAnalysis(options: AnalyzeCaseOptions): AnalysisPlan {
  checkOptions('analyzeCase', options, analyzeCaseRules);
  const { seed = 7, top = 10, evidencePerReason = 25, policy = 'open', signals = defaultSignals } = options;
  return {
    signals,
    evidence: options.evidence ?? evidenceSignals,
    options: {
      seed,
      top,
      draws: 0,
      policy,
      formula: 'borda-of-families',
      signals: signals.map(({ name, family, weight }) => ({ name, family, weight })),
      evidencePerReason,
      window: options.window ?? null,
      kinds: options.kinds ?? null,
      minStrength: options.minStrength ?? 0,
      communityRuns: options.communities?.runs ?? DEFAULT_COMMUNITY_RUNS,
      ...communitiesTold(options.communities),
      caseId: options.caseId ?? null,
      legalBasis: options.legalBasis ?? null,
      ...(options.rankUncategorized && { rankUncategorized: true }),
      ...(options.names === 'none' && { names: 'none' }),
    },
  };
}

/** How communities are searched for, as far as it is not the default. */
function communitiesTold({
  algorithm,
  quality,
  resolution = 1,
}: CommunityChoices = {}): Pick<FindingsOptions, 'communities'> {
  const communities = {
    ...(algorithm === 'louvain' && { algorithm }),
    ...(quality === 'cpm' && { quality }),
    ...(resolution !== 1 && { resolution }),
  };
  return Object.keys(communities).length === 0 ? {} : { communities };
}

/** Whether anything but the built-in signals was asked for: only those may ask of the network what they like. */
export function hasOwnSignals({ signals, evidence }: AnalysisPlan): boolean {
  return !(
    signals.every((signal) => defaultSignals.includes(signal)) &&
    evidence.every((signal) => evidenceSignals.includes(signal))
  );
}

/**
 * The measures that the signals read, what the ring loses without each person, which the words of a lead ask for, and the two that a picture
 * of ties and bridges shows where they are cheap enough.
 */
export function measuresFor(network: RingNetwork, { signals }: AnalysisPlan): readonly (MeasureName | Measure)[] {
  const needed = new Set<MeasureName | Measure>(['fragmentation', ...signals.flatMap(({ needs = [] }) => needs)]);
  if (isOnPlane(network)) for (const name of ['degree', 'betweenness'] as const) needed.add(name);
  // In the order of the table, whoever asks first; names that are not in it are refused where they are measured.
  const others = [...needed].filter((need) => typeof need !== 'string' || !MEASURE_NAMES.includes(need));
  return [...MEASURE_NAMES.filter((name) => needed.has(name)), ...others];
}

/** Whether degree and betweenness of everybody are part of the analysis. */
export function isOnPlane(network: RingNetwork): boolean {
  return network.eligible.length <= MOST_ON_PLANE;
}
