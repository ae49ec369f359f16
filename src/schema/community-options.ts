import * as v from 'valibot';
import type {
  CompareWithChanceOptions,
  DetectCommunitiesOptions,
  ResolutionRangesOptions,
} from '../communities/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import { aboveZero, flag, id, list, members, number, text, whole, word } from './fields.ts';
import { longWork } from './long-work.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const memberships = v.optional(
  v.map(id, v.union([text, number], 'is no community'), 'is no Map of person to community') as v.GenericSchema<
    ReadonlyMap<string, string | number>
  >,
);
const quality = v.optional(word(['modularity', 'cpm']));
const resolution = v.optional(aboveZero);
const runs = v.optional(whole(1));
const seed = v.optional(whole(0));
const iterations = v.optional(
  v.pipe(
    v.number('is not a number'),
    // Infinity means until nothing moves.
    v.check((value) => value === Infinity || (Number.isSafeInteger(value) && value >= 1), 'is no whole number above 0'),
  ),
);
const choices = {
  algorithm: v.optional(word(['leiden', 'louvain'])),
  quality,
  resolution,
  runs,
  iterations,
  initial: memberships,
  fixed: memberships,
};

/** Option `communities` of `analyzeCase`. */
export type CommunityChoices = Omit<DetectCommunitiesOptions, keyof LongWorkOptions | 'seed'>;

export const communityChoicesSchema: RingtraceSchema<CommunityChoices> = schemaOf<CommunityChoices>()(members(choices));

export const detectCommunitiesOptionsSchema: RingtraceSchema<DetectCommunitiesOptions> =
  schemaOf<DetectCommunitiesOptions>()(members({ ...longWork, ...choices, seed }));

export const compareWithChanceOptionsSchema: RingtraceSchema<CompareWithChanceOptions> =
  schemaOf<CompareWithChanceOptions>()(
    members({
      ...longWork,
      replicates: v.optional(whole(1)),
      chance: v.optional(word(['ties', 'events'])),
      resolution,
      seed,
      iterations,
      swapsPerTie: v.optional(aboveZero),
      weighted: v.optional(flag),
    }),
  );

export const resolutionRangesOptionsSchema: RingtraceSchema<ResolutionRangesOptions> =
  schemaOf<ResolutionRangesOptions>()(
    members({
      ...longWork,
      resolutions: v.optional(
        v.pipe(
          list(aboveZero),
          v.check(({ length }) => length > 0, 'is empty'),
        ),
      ),
      runs,
      quality,
      seed,
      iterations,
    }),
  );
