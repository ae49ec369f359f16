import { betweenness } from './betweenness.ts';
import { constraint } from './constraint.ts';
import { coreNumber } from './core-number.ts';
import { decay } from './decay.ts';
import { degree } from './degree.ts';
import { effectiveSize } from './effective-size.ts';
import { fragmentation } from './fragmentation.ts';
import { harmonic } from './harmonic.ts';
import { openPairs } from './open-pairs.ts';
import { pagerank } from './pagerank.ts';
import { shapleyDegree } from './shapley-degree.ts';
import { strength } from './strength.ts';

type BuiltIn =
  | typeof betweenness
  | typeof constraint
  | typeof coreNumber
  | typeof decay
  | typeof degree
  | typeof effectiveSize
  | typeof fragmentation
  | typeof harmonic
  | typeof openPairs
  | typeof pagerank
  | typeof shapleyDegree
  | typeof strength;

export type MeasureName = BuiltIn['name'];

/** Every measure the library knows, cheapest first. */
export const MEASURES: readonly BuiltIn[] = Object.freeze([
  degree,
  strength,
  coreNumber,
  shapleyDegree,
  openPairs,
  effectiveSize,
  constraint,
  pagerank,
  harmonic,
  decay,
  betweenness,
  fragmentation,
]);
