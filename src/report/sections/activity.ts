import { timelineChart } from '../../view/index.ts';
import type { ReportFacts } from '../report.ts';
import type { ReportSection } from '../section.ts';

/** When the people of the case were active, as far as links are dated. */
export function activitySection({ activity, findings }: ReportFacts): ReportSection | null {
  if (activity === null) return null;
  const { unit, bins, undated } = activity;
  const links = findings.activity ? 'Links among eligible people' : 'Links cited as evidence';
  const without = undated > 0 ? ` ${undated} ${undated === 1 ? 'link has' : 'links have'} no such time.` : '';
  return {
    id: 'activity',
    title: 'Activity over time',
    parts: [
      {
        kind: 'picture',
        shape: 'chart',
        caption: `${links}, by ${unit}.${without} Gaps may be gaps in watching.`,
        draw: () => timelineChart({ title: `${links} by ${unit}`, bins }),
      },
    ],
  };
}
