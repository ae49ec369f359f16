import { betweenness } from './betweenness.ts';
import { decay } from './decay.ts';
import { degree } from './degree.ts';
import { fragmentation } from './fragmentation.ts';
import { harmonic } from './harmonic.ts';
import type { BuiltInMeasure } from './index.ts';
import { openPairs } from './open-pairs.ts';
import { shapleyDegree } from './shapley-degree.ts';

/** Those of `MEASURES`, in its order, that the built-in signals and a plane of positions read. */
export const POSITION_MEASURES: readonly BuiltInMeasure[] = Object.freeze([
  degree,
  shapleyDegree,
  openPairs,
  harmonic,
  decay,
  betweenness,
  fragmentation,
]);
