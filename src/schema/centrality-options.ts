import type { MeasureCentralityOptions, MeasureTiesOptions } from '../centrality/index.ts';
import { measureCentralityRules } from '../centrality/measure-centrality-rules.ts';
import { measureTiesRules } from '../centrality/measure-ties-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const measureCentralityOptionsSchema: RingtraceSchema<MeasureCentralityOptions> =
  optionsSchema<MeasureCentralityOptions>(measureCentralityRules);

export const measureTiesOptionsSchema: RingtraceSchema<MeasureTiesOptions> =
  optionsSchema<MeasureTiesOptions>(measureTiesRules);
