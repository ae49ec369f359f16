import {
  dateOrderRule,
  decimalRule,
  epochRule,
  linkFieldRules,
  personFieldRules,
  presetRule,
} from '../evidence/index.ts';
import { byName, list, longWorkRules, type OptionRules, options, text, whole, word } from '../rules/index.ts';
import { ENCODINGS } from '../tables/index.ts';
import type { CaseColumns, ReadCaseOptions } from './read-case-options.ts';

export const readCaseRules: OptionRules<ReadCaseOptions> = {
  signal: longWorkRules.signal,
  onProgress: longWorkRules.onProgress,
  maxUnpackedBytes: whole(1),
  sheet: text,
  columns: options<CaseColumns>({
    ...linkFieldRules,
    ...personFieldRules,
    person: text,
    attendees: text,
    crew: text,
    familyName: text,
    givenName: text,
    document: text,
  }),
  preset: presetRule,
  presets: byName(presetRule),
  dateOrder: dateOrderRule,
  epoch: epochRule,
  decimal: decimalRule,
  encoding: word(ENCODINGS),
  owner: text,
  duplicates: word(['fold', 'keep']),
  services: word(['keep', 'leave-out']),
  somebody: list(text),
  nobody: list(text),
};
