import type { KnownLeads } from '../model/index.ts';
import { atLeast, list, members, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const counts = { leads: whole(0), right: whole(0) };

/** How often leads were right where the answer is known. */
export const knownLeadsSchema: RingtraceSchema<KnownLeads> = schemaOf<KnownLeads>()(
  members({
    cases: whole(0),
    ...counts,
    words: list(members({ wording: word(['strong-lead', 'supported-lead', 'weak-lead']), ...counts })),
    firstTen: list(members({ from: atLeast(0), to: atLeast(0), ...counts })),
  }),
);
