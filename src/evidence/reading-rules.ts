import { type OptionRules, options, type Rule, text, word } from '../rules/index.ts';
import type { LinkField, PersonField } from './columns.ts';
import type { PresetName } from './presets/preset.ts';
import type { ReadLinksOptions } from './read-links.ts';
import type { ReadPeopleOptions } from './read-people.ts';
import type { DateOrder } from './read-time.ts';

/** Those of `PRESETS`; written out, so that a schema does not bring the presets themselves along. */
export const PRESET_NAMES: readonly PresetName[] = [
  'ftm',
  'i2',
  'calls',
  'payments',
  'table',
  'manifest',
  'co-charged',
  'meetings',
];

export const presetRule: Rule<PresetName> = word(PRESET_NAMES);
export const dateOrderRule: Rule<DateOrder> = word(['day-first', 'month-first']);

export const linkColumnsRule: Rule<Partial<Record<LinkField, string>>> = options<Partial<Record<LinkField, string>>>({
  id: text,
  source: text,
  target: text,
  kind: text,
  at: text,
  strength: text,
  directed: text,
  amount: text,
  currency: text,
  event: text,
  report: text,
  informant: text,
  grade: text,
  basis: text,
  caseId: text,
  retainUntil: text,
  handling: text,
});

export const readLinksRules: OptionRules<ReadLinksOptions> = {
  columns: linkColumnsRule,
  preset: presetRule,
  dateOrder: dateOrderRule,
};

export const readPeopleRules: OptionRules<ReadPeopleOptions> = {
  columns: options<Partial<Record<PersonField, string>>>({
    id: text,
    names: text,
    roles: text,
    category: text,
    stage: text,
    group: text,
    monitored: text,
  }),
  file: text,
};
