import { longWorkRules, type OptionRules, word } from '../rules/index.ts';
import type { MeasureTiesOptions } from './measure-ties.ts';

export const measureTiesRules: OptionRules<MeasureTiesOptions> = {
  ...longWorkRules,
  length: word(['step', 'inverse-strength']),
};
