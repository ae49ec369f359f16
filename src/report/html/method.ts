import { type Cell, escapeMarkup } from '../../display/index.ts';
import type { Report, ReportFigure } from '../report.ts';
import { htmlLayers } from './layers.ts';
import { type HtmlSection, number, numeric, scrollTable } from './parts.ts';

/** How it was computed, how often the rule was right elsewhere, and what was not read. */
export function htmlMethod(report: Report): HtmlSection {
  const setAside = report.setAside.map(({ code, rowCount }) => [code, number(String(rowCount))]);
  const known = report.knownCases ?? 'Not measured for this run: no labelled cases were given.';
  return {
    id: 'method',
    title: 'Method',
    body:
      '<p>A score is the mean over families of signals of the mean percentile within the family; each signal’s share of it is its points. ' +
      'It says where a person sits in what was recorded, not what they did: who was watched more looks more central.</p>' +
      figureTable('Everything needed to repeat the run', [...report.method, { label: 'run', value: report.runId }]) +
      `<h3>Error rate on known cases</h3><p>${escapeMarkup(known)}</p>` +
      htmlLayers(report) +
      (setAside.length > 0
        ? scrollTable({ caption: 'Rows of the case file set aside', head: ['reason', numeric('rows')], rows: setAside })
        : ''),
  };
}

function figureTable(caption: string, figures: readonly ReportFigure[]): string {
  const rows = figures.map(({ label, value }): (Cell | string)[] => [
    label,
    { html: escapeMarkup(value, 500), style: 'wide' },
  ]);
  return scrollTable({ caption, head: ['option', 'value'], rows });
}
