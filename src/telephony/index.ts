/**
 * What do call records say beyond who met whom? Which SIM was in which handset, whether one person used two phones, who was in one place at one time, which
 * line goes on as which, at what hours. Every answer is a proposal for a human.
 *
 * Doors: model, display, protection, view, leads. Invariants: a phone of a protected person is counted and in no result; a registration is consistent with an area, it
 * places nobody; without reference pairs there is no likelihood ratio.
 */
export type { CallRhythmOptions, CallRhythms, PhoneRhythm } from './call-rhythm.ts';
export { callRhythm } from './call-rhythm.ts';
export type { UseRatio } from './compare-by-reference.ts';
export type { CompareUseOptions, RarestPair, ReferencePair, UseComparison } from './compare-use.ts';
export { compareUse } from './compare-use.ts';
export type { DayShifts } from './day-shifts.ts';
export type { Burst } from './find-bursts.ts';
export type { ContactReason, Handover, HandoverReason, HandsetReason, NightsReason } from './handover.ts';
export type { HoldHandoversOptions } from './hold-handovers.ts';
export { holdHandovers } from './hold-handovers.ts';
export type { KeptUnder } from './kept-under.ts';
export type { HandsetChange, Handsets, HandsetUse, LinkHandsetsOptions } from './link-handsets.ts';
export { linkHandsets } from './link-handsets.ts';
export { callsAroundCrossings, keepsSeveralHandsets } from './phone-signals.ts';
export type { PhoneBy, PhoneOptions, UnnamedPhones } from './phone-track.ts';
export type { Presence, PresentTogether, PresentTogetherOptions } from './present-together.ts';
export { presentTogether } from './present-together.ts';
export type { ProposeHandoversOptions } from './propose-handovers.ts';
export { proposeHandovers } from './propose-handovers.ts';
export type { Closeness } from './track-closeness.ts';
