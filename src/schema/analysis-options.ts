import { analyzeCaseRules } from '../analysis/analyze-case-rules.ts';
import type { AnalyzeCaseOptions } from '../analysis/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `analyzeCase` may be told, as a Standard Schema. */
export const analyzeCaseOptionsSchema: RingtraceSchema<AnalyzeCaseOptions> =
  optionsSchema<AnalyzeCaseOptions>(analyzeCaseRules);
