import { type OptionRules, whole } from '../rules/index.ts';
import type { QualityIntervalsOptions } from './quality-intervals.ts';

export const qualityIntervalsRules: OptionRules<QualityIntervalsOptions> = { draws: whole(1), seed: whole(0) };
