import { countOf, type Findings } from '../model/index.ts';
import type { ReportKnown } from './report.ts';

/** What people whose part is known add to the ranking; null when nobody's was given. Nobody is named under `insufficient-data`. */
export function knownPart({ known, verdict }: Findings, top: number): ReportKnown | null {
  if (known === undefined) return null;
  const { planners, notPlanners, others, leaveOneOut } = known;
  const given = `${countOf(planners, 'planner', 'planners')} and ${countOf(notPlanners, 'other', 'others')} were given as known. `;
  return { sentence: given + helpOf(leaveOneOut), others: verdict === 'ranked' ? others.slice(0, top) : [] };
}

function helpOf(leaveOneOut: NonNullable<Findings['known']>['leaveOneOut']): string {
  if (leaveOneOut === null) return 'With fewer than two known planners nobody can say whether that helps.';
  const { before, after, improved, worsened, helped } = leaveOneOut;
  return (
    `With each of them hidden in turn, hidden planners stood ${before.toFixed(2)} above hidden others by position alone and ` +
    `${after.toFixed(2)} above them when ranked anew (${improved} better, ${worsened} worse). ` +
    (helped ? 'It seems to help.' : 'It does not help: keep to the ranking itself.')
  );
}
