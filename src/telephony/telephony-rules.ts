import type { PersonId, Registration } from '../model/index.ts';
import { calledRecordsRule } from '../protection/index.ts';
import {
  flag,
  holds,
  id,
  list,
  longWorkRules,
  number,
  type OptionRules,
  pair,
  peopleRule,
  type Rule,
  time,
  told,
  unquoted,
  whole,
  word,
} from '../rules/index.ts';
import type { CallRhythmOptions } from './call-rhythm.ts';
import type { CompareUseOptions, ReferencePair } from './compare-use.ts';
import type { HoldHandoversOptions } from './hold-handovers.ts';
import type { LinkHandsetsOptions } from './link-handsets.ts';
import type { PresentTogetherOptions } from './present-together.ts';
import type { ProposeHandoversOptions } from './propose-handovers.ts';

const registrations: Rule<readonly Registration[]> = unquoted(list(told));
const apartRule: Rule<readonly (readonly [PersonId, PersonId])[]> = list(pair(id, 'ids'));
const naming = {
  people: peopleRule,
  records: calledRecordsRule,
  links: unquoted(list(told)) as Rule<never>,
  rankUncategorized: flag,
  caseId: id,
  retainUntil: time,
};

export const linkHandsetsRules: OptionRules<LinkHandsetsOptions> = naming;

export const callRhythmRules: OptionRules<CallRhythmOptions> = {
  ...naming,
  by: word(['line', 'imsi', 'imei']),
  windowMinutes: number({ above: 0 }),
  falseAlarms: number({ above: 0 }),
  hoursFromUtc: number({ least: -14, most: 14 }),
};

export const compareUseRules: OptionRules<CompareUseOptions> = {
  ...longWorkRules,
  ...naming,
  reference: unquoted(list(holds<ReferencePair>({ a: registrations, b: registrations }))),
  maxDelaySeconds: number({ above: 0 }),
  bandwidth: number({ above: 0 }),
};

export const presentTogetherRules: OptionRules<PresentTogetherOptions> = {
  ...longWorkRules,
  ...naming,
  by: word(['line', 'imsi', 'imei']),
  minutes: number({ above: 0, most: 720 }),
  meters: number({ least: 0 }),
  falseDiscoveryRate: number({ above: 0, below: 1 }),
  budget: whole(1),
};

export const proposeHandoversRules: OptionRules<ProposeHandoversOptions> = {
  apart: apartRule,
  kinds: list(id),
  limit: whole(1),
  minShared: whole(1),
  registrations,
  people: peopleRule,
  records: calledRecordsRule,
  rankUncategorized: flag,
};

export const holdHandoversRules: OptionRules<HoldHandoversOptions> = {
  apart: apartRule,
  people: peopleRule,
  records: calledRecordsRule,
  rankUncategorized: flag,
};
