import { findPatternRules } from '../patterns/find-pattern-rules.ts';
import type { FindPatternOptions } from '../patterns/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `findPattern` may be told, as a Standard Schema. */
export const findPatternOptionsSchema: RingtraceSchema<FindPatternOptions> =
  optionsSchema<FindPatternOptions>(findPatternRules);
