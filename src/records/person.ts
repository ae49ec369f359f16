import * as v from 'valibot';
import { CATEGORIES, type Interval, type KnownPeople, type Person, ROLES } from '../model/index.ts';
import { id, list, members, text, time, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

/** `Interval` as a Standard Schema. */
export const intervalSchema: RingtraceSchema<Interval> = schemaOf<Interval>()(
  members({ from: v.exactOptional(time), to: v.exactOptional(time) }),
);

/** A person as `readPeople` gives them. */
export const personSchema: RingtraceSchema<Person> = schemaOf<Person>()(
  members({
    id,
    names: v.exactOptional(list(text)),
    roles: v.exactOptional(list(word(ROLES))),
    category: word(CATEGORIES),
    stage: v.exactOptional(text),
    group: v.exactOptional(text),
    monitored: v.exactOptional(list(intervalSchema)),
  }),
);

/** Option `known` of `analyzeCase`. */
export const knownPeopleSchema: RingtraceSchema<KnownPeople> = schemaOf<KnownPeople>()(
  members({ planners: list(id), notPlanners: v.optional(list(id)) }),
);
