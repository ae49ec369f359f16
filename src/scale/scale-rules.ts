import { dateOrderRule, decimalRule, epochRule, linkFieldRules, presetRule } from '../evidence/index.ts';
import { selectionRules } from '../network/index.ts';
import {
  id,
  list,
  longWorkRules,
  type OptionRules,
  options,
  peopleRule,
  text,
  whole,
  withMethods,
  word,
} from '../rules/index.ts';
import type { AddLinksOptions } from './add-links-options.ts';
import type { CellHoursOptions } from './cell-hours.ts';
import type { ExtractCaseOptions } from './extract-case.ts';
import type { TieSelection } from './fold-ties.ts';
import type { OpenStoreOptions } from './open-store.ts';

const { signal, onProgress } = longWorkRules;

export const openStoreRules: OptionRules<OpenStoreOptions> = {
  engine: word(['duckdb', 'clickhouse']),
  path: id,
  memoryLimit: id,
  threads: whole(1),
  url: id,
  database: id,
  username: text,
  password: text,
  client: withMethods(['command', 'query', 'insert', 'close'], 'client of ClickHouse'),
};

export const addLinksRules: OptionRules<AddLinksOptions> = {
  signal,
  onProgress,
  name: id,
  columns: options(linkFieldRules),
  cell: id,
  preset: presetRule,
  dateOrder: dateOrderRule,
  epoch: epochRule,
  decimal: decimalRule,
  somebody: list(text),
};

export const tieSelectionRules: OptionRules<TieSelection> = {
  window: selectionRules.window,
  kinds: selectionRules.kinds,
};

export const cellHoursRules: OptionRules<CellHoursOptions> = {
  maxPeople: whole(2),
  minHours: whole(1),
  limit: whole(1),
};

export const extractCaseRules: OptionRules<ExtractCaseOptions> = {
  ...tieSelectionRules,
  signal,
  seeds: list(id),
  steps: whole(1),
  maxPeople: whole(1),
  maxDegree: whole(1),
  people: peopleRule,
};
