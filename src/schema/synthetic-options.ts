import * as v from 'valibot';
import type { QualityIntervalsOptions } from '../benchmark/index.ts';
import type { SynthesizeCaseOptions } from '../synthetic/index.ts';
import { members, whole } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const count = v.exactOptional(whole(0));

export const synthesizeCaseOptionsSchema: RingtraceSchema<SynthesizeCaseOptions> = schemaOf<SynthesizeCaseOptions>()(
  members({ members: count, migrants: count, voyages: count, seed: count }),
);

export const qualityIntervalsOptionsSchema: RingtraceSchema<QualityIntervalsOptions> =
  schemaOf<QualityIntervalsOptions>()(members({ draws: v.optional(whole(1)), seed: v.optional(whole(0)) }));
