import { PRESET_NAMES, type PresetName } from '../model/index.ts';
import { specialCategoryOf } from '../protection/index.ts';
import { also, flag, list, type OptionRules, options, type Rule, text, word } from '../rules/index.ts';
import { type ColumnAliases, LINK_COLUMNS, type LinkField, PERSON_COLUMNS, type PersonField } from './columns.ts';
import type { DecimalMark } from './read-amount.ts';
import type { ReadLinksOptions } from './read-links.ts';
import type { ReadPeopleOptions } from './read-people.ts';
import type { DateOrder, TimeUnit } from './read-time.ts';

export const presetRule: Rule<PresetName> = word(PRESET_NAMES);
export const dateOrderRule: Rule<DateOrder> = word(['day-first', 'month-first']);

/** Fields of which nobody's score comes: a column `National number` may well hold ids. */
const SAYS_WHO_OR_WHEN: ReadonlySet<string> = new Set<LinkField | PersonField>([
  'id',
  'source',
  'target',
  'sourceName',
  'targetName',
  'names',
  'at',
  'clock',
  'retainUntil',
]);

const telling: Rule<string> = also(
  text,
  (column) => specialCategoryOf(column) === undefined,
  'is a column of what somebody is or believes',
  'a column of what people did: nobody is grouped or scored by ethnicity, nationality, religion, politics, health or sexuality (LED articles 10 and 11)',
);

export const linkFieldRules: OptionRules<Partial<Record<LinkField, string>>> = columnRules(LINK_COLUMNS);
export const personFieldRules: OptionRules<Partial<Record<PersonField, string>>> = columnRules(PERSON_COLUMNS);

/** Any field may be told the column it stands in; those that a score, a tie or a group comes of no column of a special category. */
function columnRules<Field extends string>(columns: ColumnAliases<Field>): OptionRules<Partial<Record<Field, string>>> {
  return Object.fromEntries(
    Object.keys(columns).map((field) => [field, SAYS_WHO_OR_WHEN.has(field) ? text : telling]),
  ) as OptionRules<Partial<Record<Field, string>>>;
}

export const epochRule: Rule<TimeUnit> = word(['seconds', 'milliseconds', 'days']);
export const decimalRule: Rule<DecimalMark> = word(['point', 'comma']);

export const readLinksRules: OptionRules<ReadLinksOptions> = {
  columns: options<Partial<Record<LinkField, string>>>(linkFieldRules),
  preset: presetRule,
  dateOrder: dateOrderRule,
  epoch: epochRule,
  decimal: decimalRule,
  somebody: list(text),
};

export const readPeopleRules: OptionRules<ReadPeopleOptions> = {
  columns: options<Partial<Record<PersonField, string>>>(personFieldRules),
  file: text,
  needsStanding: flag,
};
