import * as v from 'valibot';
import type { FoundCandidate, FoundConflict, FoundIdentities, FoundMerge } from '../model/index.ts';
import { id, list, members, number, text, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const foundMergeSchema: RingtraceSchema<FoundMerge> = schemaOf<FoundMerge>()(
  members({ person: id, left: id, right: id, author: text, at: v.exactOptional(text), reason: text }),
);

const foundCandidateSchema: RingtraceSchema<FoundCandidate> = schemaOf<FoundCandidate>()(
  members({
    left: id,
    right: id,
    score: number,
    probability: number,
    status: word(['undecided', 'unsure']),
    reasons: list(members({ comparison: text, level: text, points: number })),
  }),
);

const foundConflictSchema: RingtraceSchema<FoundConflict> = schemaOf<FoundConflict>()(
  members({ code: text, left: id, right: id, message: text }),
);

/** What `describeIdentities` gives. */
export const foundIdentitiesSchema: RingtraceSchema<FoundIdentities> = schemaOf<FoundIdentities>()(
  members({
    records: whole(0),
    people: whole(0),
    merges: list(foundMergeSchema),
    pending: v.nullable(list(foundCandidateSchema)),
    conflicts: list(foundConflictSchema),
    heldBack: v.exactOptional(whole(1)),
    ofProtected: members({ merges: whole(0), pending: whole(0), conflicts: whole(0) }),
  }),
);
