import * as v from 'valibot';
import { gradeScaleOf } from '../evidence/index.ts';
import { type CaseLink, LINK_TEXT_FIELDS, LINK_TEXTS, type LinkTextField } from '../model/index.ts';
import { aboveZero, date, flag, id, members, number, text, time, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

type OptionalText = v.ExactOptionalSchema<v.GenericSchema<string>, undefined>;

/** Texts that a link may have beside its two people. */
export const linkTexts: Readonly<Record<LinkTextField, OptionalText>> = Object.fromEntries(
  LINK_TEXT_FIELDS.map((field) => [field, v.exactOptional(LINK_TEXTS[field].names ? id : text)]),
) as Record<LinkTextField, OptionalText>;

const entries = members({
  id,
  source: id,
  target: id,
  kind: id,
  directed: flag,
  at: v.exactOptional(time),
  strength: aboveZero,
  amount: v.exactOptional(number),
  ...linkTexts,
  grade: v.exactOptional(
    v.pipe(
      text,
      v.check((grade) => gradeScaleOf(grade) !== undefined, 'is a grade of no known scale (B2, B/2/1 or 2/B/P)'),
    ),
  ),
  basis: v.exactOptional(word(['fact', 'assessment'])),
  file: v.exactOptional(text),
  row: v.exactOptional(whole(1)),
  retainUntil: v.exactOptional(date),
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
