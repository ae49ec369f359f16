import * as v from 'valibot';
import { CATEGORIES, type Interval, type KnownPeople, type Person, type Place, ROLES } from '../model/index.ts';
import { id, list, members, text, time, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

export const intervalSchema: RingtraceSchema<Interval> = schemaOf<Interval>()(
  members({ from: v.exactOptional(time), to: v.exactOptional(time) }),
);

/** Where a table says so; 1 is the first row. */
export const placeSchema: RingtraceSchema<Place> = schemaOf<Place>()(
  members({ file: v.exactOptional(text), row: whole(1) }),
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
    places: v.exactOptional(list(placeSchema)),
  }),
);

/** Option `known` of `analyzeCase`. */
export const knownPeopleSchema: RingtraceSchema<KnownPeople> = schemaOf<KnownPeople>()(
  members({ planners: list(id), notPlanners: v.optional(list(id)) }),
);
