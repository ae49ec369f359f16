import * as v from 'valibot';
import { PRESETS, type PresetName, type ReadLinksOptions, type ReadPeopleOptions } from '../evidence/index.ts';
import type { ReadFileOptions, ReadFolderOptions } from '../io/index.ts';
import { byName, flag, list, members, text, whole, word } from './fields.ts';
import { longWork } from './long-work.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const preset: v.GenericSchema<PresetName> = word(PRESETS.map(({ name }) => name));
const dateOrder = v.optional(word(['day-first', 'month-first']));
const column = v.exactOptional(text);

const linkColumns = members({
  id: column,
  source: column,
  target: column,
  kind: column,
  at: column,
  strength: column,
  directed: column,
  amount: column,
  currency: column,
  event: column,
  report: column,
  informant: column,
  grade: column,
  basis: column,
  caseId: column,
  retainUntil: column,
  handling: column,
  clock: column,
  direction: column,
  sourceName: column,
  targetName: column,
  copies: column,
});

const personColumns = members({
  id: column,
  names: column,
  roles: column,
  category: column,
  stage: column,
  group: column,
  monitored: column,
});

export const readLinksOptionsSchema: RingtraceSchema<ReadLinksOptions> = schemaOf<ReadLinksOptions>()(
  members({
    columns: v.optional(linkColumns),
    preset: v.optional(preset),
    dateOrder,
    epoch: v.optional(word(['seconds', 'milliseconds', 'days'])),
    decimal: v.optional(word(['point', 'comma'])),
    somebody: v.optional(list(text)),
  }),
);

export const readPeopleOptionsSchema: RingtraceSchema<ReadPeopleOptions> = schemaOf<ReadPeopleOptions>()(
  members({ columns: v.optional(personColumns), file: v.optional(text), needsStanding: v.optional(flag) }),
);

const { signal, onProgress } = longWork;
const file = { signal, onProgress, maxUnpackedBytes: v.optional(whole(1)), sheet: v.optional(text) };

export const readFileOptionsSchema: RingtraceSchema<ReadFileOptions> = schemaOf<ReadFileOptions>()(members(file));

export const readFolderOptionsSchema: RingtraceSchema<ReadFolderOptions> = schemaOf<ReadFolderOptions>()(
  members({
    ...file,
    dateOrder,
    columns: v.optional(linkColumns),
    preset: v.optional(preset),
    presets: v.optional(byName(preset)),
  }),
);
