import * as v from 'valibot';
import type { FindingsOptions } from '../model/index.ts';
import { aboveZero, holds, list, number, pair, text, whole, word } from './fields.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const count = whole(0);

/** The schema of how findings were made. */
export const findingsOptionsSchema: RingtraceSchema<FindingsOptions> = schemaOf<FindingsOptions>()(
  holds({
    seed: count,
    top: whole(1),
    draws: count,
    policy: word(['open', 'led']),
    formula: text,
    signals: list(holds({ name: text, family: text, weight: number })),
    evidencePerReason: count,
    window: v.nullable(pair(text, 'times')),
    kinds: v.nullable(list(text)),
    minStrength: number,
    communityRuns: count,
    communities: v.exactOptional(
      holds({
        algorithm: v.exactOptional(v.literal('louvain', 'is not louvain')),
        quality: v.exactOptional(v.literal('cpm', 'is not cpm')),
        resolution: v.exactOptional(aboveZero),
      }),
    ),
    caseId: v.nullable(text),
    legalBasis: v.nullable(text),
    rankUncategorized: v.exactOptional(v.literal(true, 'is not true')),
    names: v.exactOptional(v.literal('none', 'is not none')),
  }),
);
