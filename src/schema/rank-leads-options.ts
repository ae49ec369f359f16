import * as v from 'valibot';
import type { CertaintyChoices, MeasureCertaintyOptions } from '../certainty/index.ts';
import type { EvidenceSignal, RankLeadsOptions, Signal } from '../leads/index.ts';
import { byName, list, members, number, pair, whole, withMethods, word } from './fields.ts';
import { longWork } from './long-work.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

/** Entries that `analyzeCase` hands on to `rankLeads`. */
export const ranking: {
  readonly signals: v.OptionalSchema<v.GenericSchema<readonly Signal[]>, undefined>;
  readonly policy: v.OptionalSchema<v.GenericSchema<'open' | 'led'>, undefined>;
  readonly evidencePerReason: v.OptionalSchema<v.GenericSchema<number>, undefined>;
} = {
  signals: v.optional(list(withMethods<Signal>(['measure'], 'signal'))),
  policy: v.optional(word(['open', 'led'])),
  evidencePerReason: v.optional(whole(0)),
};

export const evidenceChoice: v.OptionalSchema<v.GenericSchema<readonly EvidenceSignal[]>, undefined> = v.optional(
  list(withMethods<EvidenceSignal>(['read'], 'signal')),
);

export const rankLeadsOptionsSchema: RingtraceSchema<RankLeadsOptions> = schemaOf<RankLeadsOptions>()(
  members({ ...ranking, evidence: evidenceChoice }),
);

/** @deprecated Called `rankLeadsOptionsSchema` now. */
export const flagPlannersOptionsSchema: RingtraceSchema<RankLeadsOptions> = rankLeadsOptionsSchema;

const unit = v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'));
const belief = v.pipe(
  pair(unit, 'numbers'),
  v.check(([low, high]) => low <= high, 'ends before it begins'),
);
const choices = {
  lossRate: v.optional(v.pipe(number, v.minValue(0, 'is below 0'), v.ltValue(1, 'is not below 1'))),
  belief: v.optional(word(['low', 'mid', 'high'])),
  gradeBeliefs: v.optional(byName(belief)),
};

/** Option `certainty` of `analyzeCase`. */
export const certaintyChoicesSchema: RingtraceSchema<CertaintyChoices> = schemaOf<CertaintyChoices>()(members(choices));

export const measureCertaintyOptionsSchema: RingtraceSchema<MeasureCertaintyOptions> =
  schemaOf<MeasureCertaintyOptions>()(
    members({
      ...longWork,
      ...choices,
      draws: v.optional(whole(1)),
      top: v.optional(whole(1)),
      seed: v.optional(whole(0)),
    }),
  );
