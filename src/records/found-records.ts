import * as v from 'valibot';
import type { FoundMoney, FoundPhones } from '../model/index.ts';
import { eligible, holds, list, number, text, whole } from './fields.ts';

const count = whole(0);
const currency = v.nullable(text);

export const foundMoneySchema: v.GenericSchema<unknown, FoundMoney> = holds({
  currencies: list(holds({ currency, paymentCount: count, amount: number, resting: number, untrackedShare: number })),
  resting: list(holds({ person: eligible, currency, in: number, out: number, resting: number, amountDays: number })),
  conduits: list(holds({ person: eligible, currency, passedOn: number, share: number })),
  escrowLike: count,
  structured: count,
  setAside: count,
  unnamedPayments: count,
  flow: v.exactOptional(
    holds({
      currency,
      lanes: list(eligible),
      payments: list(holds({ from: v.nullable(eligible), to: v.nullable(eligible), at: number, size: number })),
    }),
  ),
});

export const foundPhonesSchema: v.GenericSchema<unknown, FoundPhones> = holds({
  registrations: count,
  sims: count,
  handsets: count,
  simsMoved: count,
  handsetsReused: count,
  unnamedPhones: count,
  handovers: list(holds({ from: eligible, to: eligible, score: number, reasons: list(text) })),
  handoverCount: count,
  together: list(
    holds({ a: eligible, b: eligible, meetingCount: count, expected: number, falseDiscoveryRate: number }),
  ),
  togetherCount: v.nullable(count),
});
