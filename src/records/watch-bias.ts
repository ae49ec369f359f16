import type * as v from 'valibot';
import type { WatchBias } from '../model/index.ts';
import { atLeast, eligible, flag, holds, list, number, whole } from './fields.ts';

const count = whole(0);

export const watchBiasSchema: v.GenericSchema<unknown, WatchBias> = holds({
  top: count,
  targetsInTop: count,
  targets: count,
  people: list(
    holds({ person: eligible, watched: flag, ownShare: number, rankAmongLike: atLeast(1), watchedContacts: count }),
  ),
  seenWithWatched: list(eligible),
});
