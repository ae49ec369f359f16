import type { QualityIntervalsOptions } from '../benchmark/index.ts';
import { qualityIntervalsRules } from '../benchmark/quality-intervals-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import type { SynthesizeCaseOptions, SynthesizePhonesOptions, SynthesizeRecordsOptions } from '../synthetic/index.ts';
import { synthesizeCaseRules, synthesizePhonesRules, synthesizeRecordsRules } from '../synthetic/synthetic-rules.ts';
import { optionsSchema } from './options-schema.ts';

/** What `synthesizeCase` may be told, as a Standard Schema. */
export const synthesizeCaseOptionsSchema: RingtraceSchema<SynthesizeCaseOptions> =
  optionsSchema<SynthesizeCaseOptions>(synthesizeCaseRules);

/** What `synthesizeRecords` may be told, as a Standard Schema. */
export const synthesizeRecordsOptionsSchema: RingtraceSchema<SynthesizeRecordsOptions> =
  optionsSchema<SynthesizeRecordsOptions>(synthesizeRecordsRules);

/** What `qualityIntervals` may be told, as a Standard Schema. */
export const qualityIntervalsOptionsSchema: RingtraceSchema<QualityIntervalsOptions> =
  optionsSchema<QualityIntervalsOptions>(qualityIntervalsRules);

/** What `synthesizePhones` may be told, as a Standard Schema. */
export const synthesizePhonesOptionsSchema: RingtraceSchema<SynthesizePhonesOptions> =
  optionsSchema<SynthesizePhonesOptions>(synthesizePhonesRules);
