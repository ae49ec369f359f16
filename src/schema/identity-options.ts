import * as v from 'valibot';
import type {
  ExactRule,
  ProposeHandoversOptions,
  ResolveIdentitiesOptions,
  UndoJudgementOptions,
} from '../identities/index.ts';
import { id, list, members, whole, withMethods } from './fields.ts';
import { judgementLogSchema } from './identity-records.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

export const resolveIdentitiesOptionsSchema: RingtraceSchema<ResolveIdentitiesOptions> =
  schemaOf<ResolveIdentitiesOptions>()(
    members({
      judgements: v.optional(judgementLogSchema),
      rules: v.optional(list(withMethods<ExactRule>(['keysOf'], 'rule'))),
    }),
  );

export const undoJudgementOptionsSchema: RingtraceSchema<UndoJudgementOptions> = schemaOf<UndoJudgementOptions>()(
  members({ author: id, at: id, reason: id, judgement: v.optional(id) }),
);

export const proposeHandoversOptionsSchema: RingtraceSchema<ProposeHandoversOptions> =
  schemaOf<ProposeHandoversOptions>()(
    members({ kinds: v.optional(list(id)), limit: v.optional(whole(1)), minShared: v.optional(whole(1)) }),
  );
