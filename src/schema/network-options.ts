import * as v from 'valibot';
import type { BuildNetworkOptions } from '../network/index.ts';
import { atLeast, flag, id, list, members, pair, time, word } from './fields.ts';
import { personSchema } from './person.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

/** Entries that `analyzeCase` hands on to `buildNetwork`. */
export const selection: {
  readonly window: v.OptionalSchema<v.GenericSchema<readonly [string, string]>, undefined>;
  readonly kinds: v.OptionalSchema<v.GenericSchema<readonly string[]>, undefined>;
  readonly minStrength: v.OptionalSchema<v.GenericSchema<number>, undefined>;
} = {
  window: v.optional(pair(time, 'times')),
  kinds: v.optional(list(id)),
  minStrength: v.optional(atLeast(0)),
};

export const buildNetworkOptionsSchema: RingtraceSchema<BuildNetworkOptions> = schemaOf<BuildNetworkOptions>()(
  members({
    ...selection,
    people: v.optional(list(personSchema)),
    rankUncategorized: v.optional(flag),
    events: v.optional(word(['project', 'as-links'])),
  }),
);
