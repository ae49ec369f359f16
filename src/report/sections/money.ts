import { type FoundMoney, sayShare } from '../../model/index.ts';
import { drawFlowChart } from '../../view/index.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';

/** With whom money rested and who passed it on; nobody is named where nobody is ranked. */
export function moneySection({ findings, verdict }: ReportFacts): ReportSection | null {
  const { money } = findings;
  if (money === undefined) return null;
  return {
    id: 'money',
    title: 'Money',
    parts: [
      ...money.currencies.map(
        ({ currency, paymentCount, amount, resting, untrackedShare }): ReportPart => ({
          kind: 'sentence',
          text: `${paymentCount} payments of ${sum(amount)}${currency === null ? ' without a currency' : ` ${currency}`} in all; ${sum(resting)} of it still lay with somebody after the last one, and ${sayShare(untrackedShare)} came in a way nobody recorded or before the first.`,
        }),
      ),
      { kind: 'sentence', text: shapesSentence(money), tone: 'note' },
      ...(verdict === 'ranked' ? named(money) : []),
    ],
  };
}

function shapesSentence({ escrowLike, structured, unnamedPayments, setAside }: FoundMoney): string {
  return [
    `Accounts paid by many that pay few after a rest: ${escrowLike}; with payments just below a limit in a row: ${structured}.`,
    ...(unnamedPayments > 0 ? [`${unnamedPayments} payments are by or to people who are not named.`] : []),
    ...(setAside > 0 ? [`${setAside} payments could not be followed.`] : []),
    'Cash leaves no row, and a missing row says nothing about anybody.',
  ].join(' ');
}

function named({ resting, conduits, flow }: FoundMoney): ReportPart[] {
  return [
    ...(resting.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'With whom money lay, the most first: amount times days',
            columns: [
              { label: 'person' },
              { label: 'currency' },
              ...['came', 'went', 'still there', 'amount x days'].map(numeric),
            ],
            rows: resting.map(({ person, currency, in: came, out, resting: left, amountDays }) => [
              textCell(person, 64),
              textCell(currency ?? ''),
              ...[came, out, left, amountDays].map((amount) => numberCell(sum(amount))),
            ]),
          },
        ]),
    ...(conduits.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption:
              'Who passed on half of what came, or more, within a day; by last in first out and by first in first out',
            columns: [{ label: 'person' }, { label: 'currency' }, ...['passed on', 'of what came'].map(numeric)],
            rows: conduits.map(({ person, currency, passedOn, share }) => [
              textCell(person, 64),
              textCell(currency ?? ''),
              numberCell(sum(passedOn)),
              numberCell(sayShare(share)),
            ]),
          },
        ]),
    ...(flow === undefined
      ? []
      : [
          {
            kind: 'picture' as const,
            shape: 'chart' as const,
            caption: `The largest payments${flow.currency === null ? '' : ` in ${flow.currency}`} in order of time, between those with whom most lay; beyond are all others.`,
            draw: () => drawFlowChart({ title: 'Money in order of time', lanes: flow.lanes, arrows: flow.payments }),
          },
        ]),
  ];
}

function sum(amount: number): string {
  return Number(amount.toFixed(2)).toLocaleString('en-US');
}
