import type { RingtraceSchema } from '../records/index.ts';
import type {
  CallRhythmOptions,
  CompareUseOptions,
  HoldHandoversOptions,
  LinkHandsetsOptions,
  PresentTogetherOptions,
  ProposeHandoversOptions,
} from '../telephony/index.ts';
import {
  callRhythmRules,
  compareUseRules,
  holdHandoversRules,
  linkHandsetsRules,
  presentTogetherRules,
  proposeHandoversRules,
} from '../telephony/telephony-rules.ts';
import { optionsSchema } from './options-schema.ts';

/** What `callRhythm` may be told, as a Standard Schema. */
export const callRhythmOptionsSchema: RingtraceSchema<CallRhythmOptions> =
  optionsSchema<CallRhythmOptions>(callRhythmRules);

/** What `compareUse` may be told, as a Standard Schema. */
export const compareUseOptionsSchema: RingtraceSchema<CompareUseOptions> =
  optionsSchema<CompareUseOptions>(compareUseRules);

/** What `holdHandovers` may be told, as a Standard Schema. */
export const holdHandoversOptionsSchema: RingtraceSchema<HoldHandoversOptions> =
  optionsSchema<HoldHandoversOptions>(holdHandoversRules);

/** What `linkHandsets` may be told, as a Standard Schema. */
export const linkHandsetsOptionsSchema: RingtraceSchema<LinkHandsetsOptions> =
  optionsSchema<LinkHandsetsOptions>(linkHandsetsRules);

/** What `presentTogether` may be told, as a Standard Schema. */
export const presentTogetherOptionsSchema: RingtraceSchema<PresentTogetherOptions> =
  optionsSchema<PresentTogetherOptions>(presentTogetherRules);

/** What `proposeHandovers` may be told, as a Standard Schema. */
export const proposeHandoversOptionsSchema: RingtraceSchema<ProposeHandoversOptions> =
  optionsSchema<ProposeHandoversOptions>(proposeHandoversRules);
