import { findPatternRules } from '../patterns/find-pattern-rules.ts';
import type { FindPatternOptions } from '../patterns/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const findPatternOptionsSchema: RingtraceSchema<FindPatternOptions> =
  optionsSchema<FindPatternOptions>(findPatternRules);
