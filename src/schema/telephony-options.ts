import type { RingtraceSchema } from '../records/index.ts';
import type {
  CallRhythmOptions,
  CompareUseOptions,
  LinkHandsetsOptions,
  PresentTogetherOptions,
  ProposeHandoversOptions,
} from '../telephony/index.ts';
import {
  callRhythmRules,
  compareUseRules,
  linkHandsetsRules,
  presentTogetherRules,
  proposeHandoversRules,
} from '../telephony/telephony-rules.ts';
import { optionsSchema } from './options-schema.ts';

export const callRhythmOptionsSchema: RingtraceSchema<CallRhythmOptions> =
  optionsSchema<CallRhythmOptions>(callRhythmRules);

export const compareUseOptionsSchema: RingtraceSchema<CompareUseOptions> =
  optionsSchema<CompareUseOptions>(compareUseRules);

export const linkHandsetsOptionsSchema: RingtraceSchema<LinkHandsetsOptions> =
  optionsSchema<LinkHandsetsOptions>(linkHandsetsRules);

export const presentTogetherOptionsSchema: RingtraceSchema<PresentTogetherOptions> =
  optionsSchema<PresentTogetherOptions>(presentTogetherRules);

export const proposeHandoversOptionsSchema: RingtraceSchema<ProposeHandoversOptions> =
  optionsSchema<ProposeHandoversOptions>(proposeHandoversRules);
