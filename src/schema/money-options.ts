import type { TraceMoneyOptions } from '../money/index.ts';
import { traceMoneyRules } from '../money/trace-money-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const traceMoneyOptionsSchema: RingtraceSchema<TraceMoneyOptions> =
  optionsSchema<TraceMoneyOptions>(traceMoneyRules);
