import * as v from 'valibot';
import type { IssueCode, RowIssue } from '../model/index.ts';
import { members, text, whole } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

/** What a reader found wrong with a row. Codes come with the version that writes them, so any word is one. */
export const rowIssueSchema: RingtraceSchema<RowIssue> = schemaOf<RowIssue>()(
  members({
    row: whole(1),
    column: text,
    code: v.pipe(text, v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'is no code')) as v.GenericSchema<unknown, IssueCode>,
    message: text,
    file: v.exactOptional(text),
    kept: v.exactOptional(v.literal(true)),
    value: v.exactOptional(v.unknown()),
  }),
);
