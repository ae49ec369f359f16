import {
  byName,
  flag,
  id,
  list,
  number,
  type OptionRules,
  peopleRule,
  text,
  unquoted,
  whole,
  word,
} from '../rules/index.ts';
import type { TraceMoneyOptions } from './trace-money.ts';
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
};

export const trailRules: OptionRules<TrailOptions> = {
  least: number({ above: 0 }),
  most: whole(1),
  budget: whole(1),
};
