import { longWorkRules, number, type OptionRules } from '../rules/index.ts';
import type { FindPatternOptions } from './find-pattern.ts';

export const findPatternRules: OptionRules<FindPatternOptions> = {
  ...longWorkRules,
  budget: number({ least: 1 }),
  most: number({ least: 1 }),
};
