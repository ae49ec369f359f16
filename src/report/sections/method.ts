import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, type ReportTable, textCell } from '../section.ts';

const FORMULA =
  'A score is the mean over families of signals of the mean percentile within the family; each signal’s share of it is its points. ' +
  'It says where a person sits in what was recorded, not what they did: who was watched more looks more central.';

/** How it was computed, and what was not read. */
export function methodSection({ method, runId, setAside, findings }: ReportFacts): ReportSection {
  const options = [...method, { label: 'run', value: runId }];
  const layers = findings.certainty?.layers ?? [];
  return {
    id: 'method',
    title: 'Method',
    parts: [
      { kind: 'sentence', text: FORMULA },
      {
        kind: 'table',
        caption: 'Everything needed to repeat the run',
        columns: [{ label: 'option' }, { label: 'value', style: 'wide' }],
        rows: options.map(({ label, value }) => [textCell(label), textCell(value, 500)]),
        isDetail: true,
      },
      ...unlessEmpty({
        kind: 'table',
        caption: 'How far one kind of link alone gives the same order: 1 is the same, 0 is unrelated',
        columns: [{ label: 'kind' }, numeric('people it ties'), numeric('rank correlation')],
        rows: layers.map(({ kind, people, correlation }) => [
          textCell(kind, 40),
          numberCell(people),
          numberCell(correlation.toFixed(2)),
        ]),
        isDetail: true,
      }),
      ...unlessEmpty({
        kind: 'table',
        caption: 'Rows of the case file set aside',
        columns: [{ label: 'reason' }, numeric('rows')],
        rows: setAside.map(({ code, rowCount }) => [textCell(code), numberCell(rowCount)]),
        isDetail: true,
      }),
    ],
  };
}

function unlessEmpty(table: ReportTable): ReportPart[] {
  return table.rows.length === 0 ? [] : [table];
}
