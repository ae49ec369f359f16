import type { Rng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';

interface PaidCase {
  readonly carried: readonly string[];
  readonly recruiter: string;
  readonly hawala: string;
  readonly organizer: string;
  readonly crew: readonly string[];
  readonly start: number;
  readonly days: number;
}

/** Part of what a third party pays out that it keeps. */
const FEE = 0.05;

/** A third pays ahead to the recruiter, a third to a third party that pays out on arrival, a third later; wages go to the crew. */
export function writePayments({ carried, recruiter, hawala, organizer, crew, start, days }: PaidCase, rng: Rng): Row[] {
  const rows: { readonly at: number; readonly row: Row }[] = [];
  const pay = (payer: string, payee: string, day: number, amount: number): void => {
    const at = start + Math.floor(day * 1440) * 60_000;
    const date = new Date(at).toISOString().slice(0, 16);
    rows.push({ at, row: { payer, payee, date, amount: amount.toFixed(2), currency: 'EUR' } });
  };
  let held = 0;
  carried.forEach((migrant, i) => {
    const price = 2500 + 50 * rng.below(21);
    const begun = 1 + rng.below(Math.floor(days / 3)) + rng.next();
    const arrived = begun + 4 + rng.below(Math.floor(days / 4)) + rng.next();
    if (i % 3 === 0) {
      pay(migrant, recruiter, begun, price);
      pay(recruiter, organizer, begun + 0.3, Math.round(price * 0.9));
    } else if (i % 3 === 1) {
      pay(migrant, hawala, begun, price);
      pay(hawala, organizer, arrived, Math.round(price * (1 - FEE)));
      held++;
    } else pay(migrant, recruiter, arrived + 0.2, price);
  });
  for (const courier of crew) pay(organizer, courier, days - 1 - rng.next(), 200 + 10 * held);
  return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
}
