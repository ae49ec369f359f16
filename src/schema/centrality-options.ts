import type { MeasureCentralityOptions } from '../centrality/index.ts';
import { measureCentralityRules } from '../centrality/measure-centrality-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const measureCentralityOptionsSchema: RingtraceSchema<MeasureCentralityOptions> =
  optionsSchema<MeasureCentralityOptions>(measureCentralityRules);
