import { timelineChart } from '../../view/index.ts';
import type { Report } from '../report.ts';
import { type HtmlSection, htmlFigure } from './parts.ts';

/** When the people of the case were active, as far as links are dated. */
export function htmlActivity({ activity, findings }: Report): HtmlSection | null {
  if (activity === null) return null;
  const { unit, bins, undated } = activity;
  const links = findings.activity ? 'Links among eligible people' : 'Links cited as evidence';
  const without = undated > 0 ? ` ${undated} ${undated === 1 ? 'link has' : 'links have'} no such time.` : '';
  const chart = timelineChart({ title: `${links} by ${unit}`, bins });
  const caption = `${links}, by ${unit}.${without} Gaps may be gaps in watching.`;
  return { id: 'activity', title: 'Activity over time', body: htmlFigure(chart, caption) };
}
