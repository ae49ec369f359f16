import type * as v from 'valibot';
import type { FoundReview } from '../model/index.ts';
import { eligible, holds, list, text, whole, word } from './fields.ts';

const count = whole(0);

export const foundReviewSchema: v.GenericSchema<unknown, FoundReview> = holds({
  policy: text,
  decisions: list(
    holds({ person: eligible, verdict: word(['checked', 'confirmed']), by: text, at: text, reason: text }),
  ),
  unreviewed: count,
  cleared: count,
  erased: count,
  expired: count,
  unsuspected: count,
});
