import { also, byName, longWorkRules, number, type OptionRules, pair, whole, word } from '../rules/index.ts';
import type { CertaintyChoices, MeasureCertaintyOptions } from './measure-certainty.ts';

/** A slip of the finger must not run for years; quantiles of fewer draws are settled to the third digit. */
export const MOST_DRAWS = 100_000;

const belief = also(
  pair(number({ least: 0, most: 1 }), 'numbers'),
  ([low, high]) => low <= high,
  'ends before it begins',
  'two chances from 0 to 1, the lower first',
);

/** Option `certainty` of `analyzeCase`. */
export const certaintyChoicesRules: OptionRules<CertaintyChoices> = {
  lossRate: number({ least: 0, below: 1 }),
  belief: word(['low', 'mid', 'high']),
  gradeBeliefs: byName(belief),
};

export const measureCertaintyRules: OptionRules<MeasureCertaintyOptions> = {
  ...longWorkRules,
  ...certaintyChoicesRules,
  draws: whole(1, MOST_DRAWS),
  top: whole(1),
  seed: whole(0),
};
