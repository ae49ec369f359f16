import { certaintyChoicesRules, measureCertaintyRules } from '../certainty/certainty-rules.ts';
import type { CertaintyChoices, MeasureCertaintyOptions } from '../certainty/index.ts';
import type { RankLeadsOptions } from '../leads/index.ts';
import { rankLeadsRules } from '../leads/rank-leads-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `rankLeads` may be told, as a Standard Schema. */
export const rankLeadsOptionsSchema: RingtraceSchema<RankLeadsOptions> =
  optionsSchema<RankLeadsOptions>(rankLeadsRules);

/** Option `certainty` of `analyzeCase`. */
export const certaintyChoicesSchema: RingtraceSchema<CertaintyChoices> =
  optionsSchema<CertaintyChoices>(certaintyChoicesRules);

/** What `measureCertainty` may be told, as a Standard Schema. */
export const measureCertaintyOptionsSchema: RingtraceSchema<MeasureCertaintyOptions> =
  optionsSchema<MeasureCertaintyOptions>(measureCertaintyRules);

/** @deprecated Called `rankLeadsOptionsSchema` now. */
export const flagPlannersOptionsSchema: RingtraceSchema<RankLeadsOptions> = rankLeadsOptionsSchema;
