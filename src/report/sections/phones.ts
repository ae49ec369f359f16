import { countOf } from '../../model/index.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';

/** What registrations of telephones say beside who called whom, as proposals; nobody is named where nobody is ranked. */
export function phonesSection({ findings, verdict }: ReportFacts): ReportSection | null {
  const { phones } = findings;
  if (phones === undefined) return null;
  const { registrations, sims, handsets, simsMoved, handsetsReused, unnamedPhones } = phones;
  const { handovers, handoverCount, together, togetherCount } = phones;
  const note = (text: string): ReportPart => ({ kind: 'sentence', text, tone: 'note' });
  return {
    id: 'phones',
    title: 'Telephones',
    parts: [
      {
        kind: 'sentence',
        text: `${countOf(registrations, 'registration', 'registrations')} of ${countOf(sims, 'SIM', 'SIMs')} in ${countOf(handsets, 'handset', 'handsets')}: a SIM went on in another handset ${countOf(simsMoved, 'time', 'times')}, a handset with another SIM ${countOf(handsetsReused, 'time', 'times')}.`,
      },
      note(
        `${countOf(handoverCount, 'line', 'lines')} may go on as others; ${togetherCount === null ? 'who was together was too much to look through' : `${countOf(togetherCount, 'pair', 'pairs')} of phones were in one area at one time more often than their habits let expect`}. ${unnamedPhones === 0 ? '' : `${countOf(unnamedPhones, 'phone', 'phones')} may be of protected people, and in no result. `}A phone is no person, and a registration is consistent with an area: it places nobody.`,
      ),
      ...(verdict !== 'ranked' || handovers.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: 'Lines that may go on as others: for a human to judge',
              columns: [{ label: 'line' }, { label: 'goes on as' }, numeric('score'), { label: 'why' }],
              rows: handovers.map(({ from, to, score, reasons }) => [
                textCell(from, 64),
                textCell(to, 64),
                numberCell(score.toFixed(2)),
                textCell(reasons.join(', ')),
              ]),
            },
          ]),
      ...(verdict !== 'ranked' || together.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: 'In one area at one time more often than chance; whether anybody met is not told',
              columns: [
                { label: 'line' },
                { label: 'and' },
                ...['times', 'expected', 'false discovery rate'].map(numeric),
              ],
              rows: together.map(({ a, b, meetingCount, expected, falseDiscoveryRate }) => [
                textCell(a, 64),
                textCell(b, 64),
                numberCell(meetingCount),
                numberCell(expected.toFixed(1)),
                numberCell(falseDiscoveryRate.toPrecision(2)),
              ]),
            },
          ]),
    ],
  };
}
