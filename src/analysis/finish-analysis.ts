import type { CentralityTable } from '../centrality/index.ts';
import { judgeCase, type rerankWithKnown, watchBias, wordLeads } from '../leads/index.ts';
import type { EligibleId, RankedPerson } from '../model/index.ts';
import type { CaseAnalysis } from './case-analysis.ts';
import { type AnalysisPlan, isOnPlane } from './plan-analysis.ts';

/** What was computed of a case before anything is said of it. */
export interface SettledAnalysis
  extends Pick<
    CaseAnalysis,
    'links' | 'asked' | 'network' | 'communities' | 'centrality' | 'positions' | 'undrawable' | 'certainty'
  > {
  readonly plan: AnalysisPlan;
  /** Loaded where somebody is known. */
  readonly rerank: typeof rerankWithKnown | undefined;
  /** As they were made; 0 unless told. */
  readonly draws?: number;
  readonly undrawn?: CaseAnalysis['undrawn'] | undefined;
  readonly stages?: CaseAnalysis['stages'] | undefined;
  readonly money?: CaseAnalysis['money'] | undefined;
  readonly phones?: CaseAnalysis['phones'] | undefined;
}

/** Judges the case and words its leads by what was measured and drawn. */
export function finishAnalysis({
  plan,
  rerank,
  draws = 0,
  undrawn,
  stages,
  money,
  phones,
  ...settled
}: SettledAnalysis): CaseAnalysis {
  const { asked, network, centrality, positions, certainty } = settled;
  const { top } = plan.options;
  const ranking = positions.ranking.map((entry) => ({
    ...entry,
    ...(isOnPlane(network) && placeOnPlane(centrality, entry.person)),
    ...certainty?.of(entry.person),
  }));
  const { verdict, reasons } = judgeCase(network, positions, certainty?.summary.csCoefficient);
  const chanceLoss = certainty?.summary.chanceLoss;
  const lossWithout = (person: EligibleId): number | undefined => centrality.of(person).fragmentation;
  const leads = verdict === 'ranked' ? wordLeads(ranking, { top, network, chanceLoss, lossWithout }) : [];
  const bias = watchBias(network, ranking, { top });
  const known = asked.known && rerank?.(network, ranking, asked.known);
  return {
    ...settled,
    options: { ...plan.options, draws },
    ranking,
    ...(undrawn && { undrawn }),
    verdict,
    verdictReasons: reasons,
    leads,
    ...(bias && { watchBias: bias }),
    ...(known && { known }),
    ...(stages && { stages }),
    ...(money && { money }),
    ...(phones && { phones }),
  };
}

function placeOnPlane(centrality: CentralityTable, person: EligibleId): Pick<RankedPerson, 'degree' | 'betweenness'> {
  const { degree, betweenness } = centrality.of(person);
  return { degree: degree!, betweenness: betweenness! };
}
