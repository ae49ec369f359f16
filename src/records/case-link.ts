import * as v from 'valibot';
import { gradeScaleOf } from '../evidence/index.ts';
import type { CaseLink } from '../model/index.ts';
import { aboveZero, date, flag, id, members, number, text, time, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const entries = members({
  id,
  source: id,
  target: id,
  kind: id,
  directed: flag,
  at: v.exactOptional(time),
  strength: aboveZero,
  amount: v.exactOptional(number),
  currency: v.exactOptional(text),
  event: v.exactOptional(id),
  report: v.exactOptional(id),
  informant: v.exactOptional(id),
  grade: v.exactOptional(
    v.pipe(
      text,
      v.check((grade) => gradeScaleOf(grade) !== undefined, 'is a grade of no known scale (B2, B/2/1 or 2/B/P)'),
    ),
  ),
  basis: v.exactOptional(word(['fact', 'assessment'])),
  caseId: v.exactOptional(text),
  file: v.exactOptional(text),
  row: v.exactOptional(whole(1)),
  retainUntil: v.exactOptional(date),
  handling: v.exactOptional(text),
});

/** A link as `readLinks` gives it. */
export const caseLinkSchema: RingtraceSchema<CaseLink> = schemaOf<CaseLink>()(
  v.pipe(
    entries,
    v.forward(
      v.check(({ source, target }) => source !== target, 'is the source: a link ties two people'),
      ['target'],
    ),
  ),
);
