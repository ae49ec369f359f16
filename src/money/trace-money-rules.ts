import {
  byName,
  flag,
  id,
  list,
  longWorkRules,
  number,
  type OptionRules,
  options,
  peopleRule,
  text,
  unquoted,
  whole,
  word,
} from '../rules/index.ts';
import type { EscrowShape, StructuringShape } from './account-shapes.ts';
import type { TraceMoneyOptions } from './trace-money.ts';
import type { TraceMoneyInStepsOptions } from './trace-money-in-steps.ts';
import type { TrailOptions } from './trails.ts';

export const traceMoneyRules: OptionRules<TraceMoneyOptions> = {
  rule: word(['lifo', 'fifo', 'mixed']),
  people: peopleRule,
  rankUncategorized: flag,
  outside: unquoted(list(id)),
  kinds: list(text),
  currency: id,
  within: number({ above: 0 }),
  limits: byName(number({ above: 0 })),
  escrow: options<EscrowShape>({
    payers: whole(1),
    days: number({ least: 0 }),
    payeeShare: number({ above: 0, most: 1 }),
  }),
  structuring: options<StructuringShape>({
    share: number({ above: 0, below: 1 }),
    count: whole(2),
    days: number({ least: 0 }),
  }),
};

export const traceMoneyInStepsRules: OptionRules<TraceMoneyInStepsOptions> = {
  ...traceMoneyRules,
  signal: longWorkRules.signal,
  onProgress: longWorkRules.onProgress,
};

export const trailRules: OptionRules<TrailOptions> = {
  least: number({ above: 0 }),
  most: whole(1),
  budget: whole(1),
};
