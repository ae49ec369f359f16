import * as v from 'valibot';
import type { MeasureName } from '../centrality/index.ts';
import { ROLES } from '../model/index.ts';
import type { Pattern } from '../patterns/index.ts';
import { atLeast, flag, id, list, members, number, pair, text, time, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const range = members({ atLeast: v.optional(number), atMost: v.optional(number) });

const role = members({
  name: id,
  degree: v.optional(range),
  roles: v.optional(list(word(ROLES))),
  stages: v.optional(list(id)),
  groups: v.optional(list(id)),
  kinds: v.optional(list(id)),
  measures: v.optional(
    list(
      members({
        // Which measures there are is for the analysis to say.
        measure: id as v.GenericSchema<string> as v.GenericSchema<MeasureName>,
        percentile: v.optional(range),
        value: v.optional(range),
      }),
    ),
  ),
  people: v.optional(list(id)),
});

const ends = {
  from: id,
  to: id,
  kinds: v.optional(list(id)),
  directed: v.optional(flag),
  window: v.optional(pair(time, 'times')),
};

/** A pattern as JSON holds it. */
export const patternSchema: RingtraceSchema<Pattern> = schemaOf<Pattern>()(
  members({
    name: id,
    question: v.optional(text),
    roles: list(role),
    ties: list(members({ ...ends, name: v.optional(id), least: v.optional(whole(1)) })),
    forbidden: v.optional(list(members(ends))),
    sequences: v.optional(list(members({ ties: list(id), within: v.optional(atLeast(0)) }))),
    comparisons: v.optional(
      list(members({ roles: pair(id, 'roles'), by: word(['stage', 'group']), is: word(['same', 'different']) })),
    ),
  }),
);
