import { readableText } from '../../display/index.ts';
import type { Indication, Lead } from '../../model/index.ts';
import { waterfallChart } from '../../view/index.ts';
import { numberCell, numeric, type ReportPart, textCell } from '../section.ts';

/** How the points of the reasons add up to the score. */
export function reasonParts({ person, reasons, score }: Lead, place: number): ReportPart[] {
  return [
    {
      kind: 'picture',
      shape: 'chart',
      caption: 'How the points of the reasons add up to the score, from 0 to 1',
      draw: () =>
        waterfallChart({
          title: `How the score of ${readableText(person)} adds up`,
          steps: reasons.map(({ signal, family, points }) => ({ label: signal, group: family, points })),
        }),
    },
    {
      kind: 'table',
      caption: `Reasons for lead ${place}`,
      columns: [
        { label: 'signal' },
        { label: 'what it says', style: 'wide' },
        ...['value', 'percentile', 'points', 'links'].map(numeric),
      ],
      rows: reasons.map(({ signal, detail, value, percentile, points, linkCount }) => [
        textCell(signal),
        textCell(detail, 500),
        numberCell(Number(value.toPrecision(4))),
        numberCell(percentile.toFixed(2)),
        numberCell(points.toFixed(3)),
        numberCell(linkCount),
      ]),
      foot: [textCell('score'), ...['', '', '', score.toFixed(3), ''].map(numberCell)],
    },
  ];
}

/** What reports say beside the score, without points. */
export function indicationParts(indications: readonly Indication[], place: number): ReportPart[] {
  if (indications.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: `What reports say of lead ${place}, apart from the score`,
      columns: [{ label: 'signal' }, { label: 'what it says', style: 'wide' }, numeric('links')],
      rows: indications.map(({ signal, detail, linkCount }) => [
        textCell(signal),
        textCell(detail, 500),
        numberCell(linkCount),
      ]),
    },
  ];
}
