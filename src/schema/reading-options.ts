import type { ReadCaseOptions } from '../case/index.ts';
import { readCaseRules } from '../case/read-case-rules.ts';
import type { ReadLinksOptions, ReadPeopleOptions } from '../evidence/index.ts';
import { readLinksRules, readPeopleRules } from '../evidence/reading-rules.ts';
import { readFileRules } from '../io/file-rules.ts';
import type { ReadFileOptions } from '../io/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `readLinks` may be told, as a Standard Schema. */
export const readLinksOptionsSchema: RingtraceSchema<ReadLinksOptions> =
  optionsSchema<ReadLinksOptions>(readLinksRules);

/** What `readPeople` may be told, as a Standard Schema. */
export const readPeopleOptionsSchema: RingtraceSchema<ReadPeopleOptions> =
  optionsSchema<ReadPeopleOptions>(readPeopleRules);

/** What `readFile` may be told, as a Standard Schema. */
export const readFileOptionsSchema: RingtraceSchema<ReadFileOptions> = optionsSchema<ReadFileOptions>(readFileRules);

/** What `readCase` may be told, as a Standard Schema. */
export const readCaseOptionsSchema: RingtraceSchema<ReadCaseOptions> = optionsSchema<ReadCaseOptions>(readCaseRules);

/** @deprecated Called `readCaseOptionsSchema` now. */
export const readFolderOptionsSchema: RingtraceSchema<ReadCaseOptions> = readCaseOptionsSchema;
