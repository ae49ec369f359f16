import * as v from 'valibot';
import type { FoundTie } from '../model/index.ts';
import { atLeast, eligible, holds, id, list, text, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const count = whole(0);

/** A tie of findings; parts are what older ones lack. */
export const foundTieSchema: RingtraceSchema<FoundTie> = schemaOf<FoundTie>()(
  holds({
    source: eligible,
    target: eligible,
    strength: atLeast(0),
    linkCount: count,
    events: list(text),
    parts: v.exactOptional(
      list(
        holds({
          kind: id,
          direction: word(['forward', 'backward', 'none']),
          strength: atLeast(0),
          linkCount: count,
        }),
      ),
    ),
  }),
);
