import * as v from 'valibot';
import {
  IDENTITY_VERDICTS,
  type IdentityDocument,
  type IdentityRecord,
  type Judgement,
  type JudgementLog,
  type NewJudgement,
  type UndoJudgementOptions,
  type Withdrawal,
} from '../identities/index.ts';
import { id, list, members, pair, text, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

/** `IdentityDocument` as a Standard Schema. */
export const identityDocumentSchema: RingtraceSchema<IdentityDocument> = schemaOf<IdentityDocument>()(
  members({ number: id, kind: v.exactOptional(text), country: v.exactOptional(text) }),
);

/** `IdentityRecord` as a Standard Schema. */
export const identityRecordSchema: RingtraceSchema<IdentityRecord> = schemaOf<IdentityRecord>()(
  members({
    id,
    people: v.exactOptional(list(id)),
    ids: v.exactOptional(list(id)),
    names: v.exactOptional(list(text)),
    phones: v.exactOptional(list(text)),
    documents: v.exactOptional(list(identityDocumentSchema)),
    birthDate: v.exactOptional(
      v.pipe(
        v.string('is not text'),
        v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'is no ISO 8601 day, month or year'),
      ),
    ),
    addresses: v.exactOptional(list(text)),
  }),
);

const signature = { author: id, at: id, reason: id };

/** What `recordJudgement` takes. */
export const newJudgementSchema: RingtraceSchema<NewJudgement> = schemaOf<NewJudgement>()(
  members({ ...signature, records: pair(id, 'ids'), verdict: word(IDENTITY_VERDICTS) }),
);

/** `Judgement` as a Standard Schema. */
export const judgementSchema: RingtraceSchema<Judgement> = schemaOf<Judgement>()(
  members({
    ...signature,
    type: v.literal('judgement', "is not 'judgement'"),
    id,
    left: id,
    right: id,
    verdict: word(IDENTITY_VERDICTS),
  }),
);

/** `Withdrawal` as a Standard Schema. */
export const withdrawalSchema: RingtraceSchema<Withdrawal> = schemaOf<Withdrawal>()(
  members({ ...signature, type: v.literal('withdrawal', "is not 'withdrawal'"), id, withdraws: id }),
);

/** What `undoJudgement` takes beside the log. */
export const undoJudgementOptionsSchema: RingtraceSchema<UndoJudgementOptions> = schemaOf<UndoJudgementOptions>()(
  members({ ...signature, judgement: v.optional(id) }),
);

/** A log as it was stored. */
export const judgementLogSchema: RingtraceSchema<JudgementLog> = schemaOf<JudgementLog>()(
  list(v.union([judgementSchema, withdrawalSchema], 'is neither a judgement nor a withdrawal')),
);
