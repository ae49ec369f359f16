import {
  flag,
  list,
  longWorkRules,
  nearestName,
  number,
  type OptionRules,
  type Rule,
  whole,
  withMethods,
  word,
} from '../rules/index.ts';
import type { MeasureCentralityOptions } from './measure-centrality.ts';
import { MEASURE_NAMES, type MeasureName } from './measures/names.ts';

const ownMeasure = withMethods(['measure'], 'measure');
const share = number({ above: 0, below: 1 });

/** The name of a measure, or a measure of one's own. */
export const measureRule: Rule<MeasureName> = {
  give: `the name of a measure, or a measure: ${MEASURE_NAMES.join(', ')}`,
  find: (value, path) => {
    if (typeof value !== 'string') return ownMeasure.find(value, path);
    if (MEASURE_NAMES.some((name) => name === value)) return [];
    const near = nearestName(value, MEASURE_NAMES);
    const hint = near === undefined ? '' : `; did you mean '${near}'?`;
    const remedy = `use one of: ${MEASURE_NAMES.join(', ')}${hint}`;
    const message = 'is neither the name of a measure nor a measure';
    return [{ path, message, said: `there is no measure '${value.slice(0, 40)}'`, remedy, code: 'unknown-measure' }];
  },
};

export const measureCentralityRules: OptionRules<MeasureCentralityOptions> = {
  ...longWorkRules,
  measures: list(measureRule),
  length: word(['step', 'inverse-strength']),
  exact: flag,
  epsilon: share,
  delta: share,
  seed: whole(0),
  among: word(['eligible', 'everybody']),
};
