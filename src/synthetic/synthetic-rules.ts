import { type OptionRules, whole } from '../rules/index.ts';
import type { SynthesizePhonesOptions } from './phones/synthesize-phones.ts';
import type { SynthesizeRecordsOptions } from './records/synthesize-records.ts';
import type { SynthesizeCaseOptions } from './synthesize-case.ts';

const count = whole(0);

export const synthesizeCaseRules: OptionRules<SynthesizeCaseOptions> = {
  members: whole(12),
  migrants: count,
  voyages: count,
  seed: count,
};

export const synthesizeRecordsRules: OptionRules<SynthesizeRecordsOptions> = { records: whole(1), seed: count };

export const synthesizePhonesRules: OptionRules<SynthesizePhonesOptions> = {
  couriers: whole(2, 100),
  migrants: whole(6, 500),
  days: whole(10, 400),
  seed: count,
};
