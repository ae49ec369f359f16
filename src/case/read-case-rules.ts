import { dateOrderRule, linkColumnsRule, presetRule } from '../evidence/index.ts';
import { byName, longWorkRules, type OptionRules, text, whole } from '../rules/index.ts';
import type { ReadCaseOptions } from './read-case.ts';

export const readCaseRules: OptionRules<ReadCaseOptions> = {
  signal: longWorkRules.signal,
  onProgress: longWorkRules.onProgress,
  maxUnpackedBytes: whole(1),
  sheet: text,
  columns: linkColumnsRule,
  preset: presetRule,
  presets: byName(presetRule),
  dateOrder: dateOrderRule,
};
