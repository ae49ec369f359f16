import { escapeMarkup } from '../../display/index.ts';
import type { Report } from '../report.ts';
import type { HtmlSection } from './parts.ts';

/** The verdict in one sentence, what to doubt, and the size of the case. */
export function htmlSummary(report: Report): HtmlSection {
  const caveats = report.caveats.map((caveat) => `<li>${escapeMarkup(caveat, 2000)}</li>`).join('');
  const figures = report.figures
    .map(({ label, value }) => `<div><dt>${label}</dt><dd>${escapeMarkup(value)}</dd></div>`)
    .join('');
  return {
    id: 'summary',
    title: 'Summary',
    body:
      `<p class="headline">${escapeMarkup(report.headline)}</p>` +
      (caveats === '' ? '' : `<div class="caveats"><h3>Caveats</h3><ul>${caveats}</ul></div>`) +
      `<dl class="figures">${figures}</dl>`,
  };
}
