import type { TraceMoneyInStepsOptions, TraceMoneyOptions } from '../money/index.ts';
import { traceMoneyInStepsRules, traceMoneyRules } from '../money/trace-money-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `traceMoney` may be told, as a Standard Schema. */
export const traceMoneyOptionsSchema: RingtraceSchema<TraceMoneyOptions> =
  optionsSchema<TraceMoneyOptions>(traceMoneyRules);

/** What `traceMoneyInSteps` may be told, as a Standard Schema. */
export const traceMoneyInStepsOptionsSchema: RingtraceSchema<TraceMoneyInStepsOptions> =
  optionsSchema<TraceMoneyInStepsOptions>(traceMoneyInStepsRules);
