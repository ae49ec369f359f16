import * as v from 'valibot';
import type { ExactRule, ReadJudgementsOptions, ReadRecordsOptions } from '../identities/index.ts';
import type { MatchWeights, ProposeMatchesOptions, UnifyPhonesOptions } from '../matching/index.ts';
import type { SynthesizeRecordsOptions } from '../synthetic/index.ts';
import { byName, list, members, text, whole, withMethods } from './fields.ts';
import { judgementLogSchema } from './identity-records.ts';
import { longWork } from './long-work.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const share = v.pipe(v.number('is not a number'), v.gtValue(0, 'is not above 0'), v.ltValue(1, 'is not below 1'));
const upToOne = v.pipe(v.number('is not a number'), v.gtValue(0, 'is not above 0'), v.maxValue(1, 'is above 1'));
const levels = v.exactOptional(byName(members({ m: upToOne, u: upToOne })));
const region = v.optional(text);
const column = v.exactOptional(text);

export const matchWeightsSchema: RingtraceSchema<MatchWeights> = schemaOf<MatchWeights>()(
  members({ name: levels, phone: levels, document: levels, 'birth-date': levels, address: levels }),
);

export const proposeMatchesOptionsSchema: RingtraceSchema<ProposeMatchesOptions> = schemaOf<ProposeMatchesOptions>()(
  members({
    signal: longWork.signal,
    onProgress: longWork.onProgress,
    judgements: v.optional(judgementLogSchema),
    rules: v.optional(list(withMethods<ExactRule>(['keysOf'], 'rule'))),
    region,
    weights: v.optional(matchWeightsSchema),
    prior: v.optional(share),
    minProbability: v.optional(share),
    maxBlockSize: v.optional(whole(2)),
    added: v.optional(list(text)),
  }),
);

export const unifyPhonesOptionsSchema: RingtraceSchema<UnifyPhonesOptions> = schemaOf<UnifyPhonesOptions>()(
  members({ region }),
);

export const readRecordsOptionsSchema: RingtraceSchema<ReadRecordsOptions> = schemaOf<ReadRecordsOptions>()(
  members({
    columns: v.optional(
      members({
        id: column,
        names: column,
        phones: column,
        document: column,
        documentKind: column,
        documentCountry: column,
        birthDate: column,
        addresses: column,
      }),
    ),
    file: v.optional(text),
    taken: v.optional(list(text)),
  }),
);

export const readJudgementsOptionsSchema: RingtraceSchema<ReadJudgementsOptions> = schemaOf<ReadJudgementsOptions>()(
  members({ file: v.optional(text) }),
);

export const synthesizeRecordsOptionsSchema: RingtraceSchema<SynthesizeRecordsOptions> =
  schemaOf<SynthesizeRecordsOptions>()(
    members({ records: v.exactOptional(whole(1)), seed: v.exactOptional(whole(0)) }),
  );
