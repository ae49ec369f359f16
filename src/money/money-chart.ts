import { checkSubject } from '../rules/index.ts';
import { drawFlowChart } from '../view/index.ts';
import type { AccountFlow } from './account-flows.ts';
import type { CurrencyFlow } from './currency-flows.ts';
import type { TrailQuestions } from './trail-questions.ts';

/** What a picture of money is drawn from: a trace, or as much of one. */
export interface DrawnMoney extends Pick<TrailQuestions, 'largest'> {
  /** The money as a whole, by currency. */
  readonly currencies: readonly CurrencyFlow[];
  /** Those with whom money lay, the most first. */
  readonly restingPlaces: readonly AccountFlow[];
}

const MOST_LANES = 14;
const MOST_ARROWS = 300;

/**
 * Draws the flow in order of time: a lane for each of those with whom most money lay, an arrow for each of the largest payments on a trail, where it was paid. Those
 * outside and those not named have no lane. The currency with most paid is drawn.
 *
 * Cost: that of the trails, within 1,000 of them. Nobody protected is drawn.
 *
 * @example moneyChart(traceMoney([{ id: '1', source: 'A', target: 'B', at: '2024-03-01', amount: 5, currency: 'EUR' }])).startsWith('<svg') // => true
 */
export function moneyChart(trace: DrawnMoney): string {
  checkSubject('moneyChart', trace, 'values');
  for (const part of [trace.currencies, trace.restingPlaces]) checkSubject('moneyChart', part, 'list');
  const [main] = trace.currencies.toSorted((a, b) => b.paymentCount - a.paymentCount);
  const own = trace.restingPlaces.filter(({ currency }) => currency === (main?.currency ?? null));
  const lanes = own.slice(0, MOST_LANES).map(({ person }) => person);
  const digits = main?.digits ?? 2;
  const arrows = trace
    .largest(MOST_ARROWS)
    .filter(
      ({ currency, from, to }) =>
        currency === (main?.currency ?? null) && [from, to].some((one) => one !== null && lanes.includes(one)),
    )
    .map(({ from, to, day, amount }) => ({ from, to, at: day, size: amount / 10 ** digits }));
  return drawFlowChart({ title: `Money in order of time${main?.currency ? `, ${main.currency}` : ''}`, lanes, arrows });
}
