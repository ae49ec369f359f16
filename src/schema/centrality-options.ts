import type { MeasureCentralityOptions, MeasureTiesOptions } from '../centrality/index.ts';
import { measureCentralityRules } from '../centrality/measure-centrality-rules.ts';
import { measureTiesRules } from '../centrality/measure-ties-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `measureCentrality` may be told, as a Standard Schema. */
export const measureCentralityOptionsSchema: RingtraceSchema<MeasureCentralityOptions> =
  optionsSchema<MeasureCentralityOptions>(measureCentralityRules);

/** What `measureTies` may be told, as a Standard Schema. */
export const measureTiesOptionsSchema: RingtraceSchema<MeasureTiesOptions> =
  optionsSchema<MeasureTiesOptions>(measureTiesRules);
