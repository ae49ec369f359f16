import type { Measure } from '../measure.ts';
import { authority } from './authority.ts';
import { betweenness } from './betweenness.ts';
import { brokerageRole } from './brokerage-role.ts';
import { constraint } from './constraint.ts';
import { coreNumber } from './core-number.ts';
import { decay } from './decay.ts';
import { degree } from './degree.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { eigenvector } from './eigenvector.ts';
import { fragmentation } from './fragmentation.ts';
import { harmonic } from './harmonic.ts';
import { hierarchy } from './hierarchy.ts';
import { hub } from './hub.ts';
import { katz } from './katz.ts';
import { localClustering } from './local-clustering.ts';
import { multiplexParticipation } from './multiplex-participation.ts';
import type { MeasureName } from './names.ts';
import { openPairs } from './open-pairs.ts';
import { outsideGroups } from './outside-groups.ts';
import { pagerank } from './pagerank.ts';
import { reachTwo } from './reach-2.ts';
import { shapleyDegree } from './shapley-degree.ts';
import { stagesBridged } from './stages-bridged.ts';
import { strength } from './strength.ts';
import { twoModeBetweenness } from './two-mode-betweenness.ts';

export type { Anchors } from './anchored-betweenness.ts';
export { anchoredBetweenness } from './anchored-betweenness.ts';
export type { BrokerageRole } from './brokerage-role.ts';
export { eventReach } from './event-reach.ts';
export type { MeasureName } from './names.ts';
export { MEASURE_NAMES } from './names.ts';
export type { TemporalBetweennessOptions } from './temporal-betweenness.ts';
export { temporalBetweenness } from './temporal-betweenness.ts';
export { brokerageRole };

const coordinator: Measure<'coordinator'> = brokerageRole('coordinator', 'group');
const consultant: Measure<'consultant'> = brokerageRole('consultant', 'group');
const gatekeeper: Measure<'gatekeeper'> = brokerageRole('gatekeeper', 'group');
const liaison: Measure<'liaison'> = brokerageRole('liaison', 'group');

/** A measure of `MEASURES`, its name known to the compiler. */
export type BuiltInMeasure = { readonly [Name in MeasureName]: Measure<Name> }[MeasureName];

/** Every measure the library knows that needs no further word, cheapest first. */
export const MEASURES: readonly BuiltInMeasure[] = Object.freeze([
  degree,
  strength,
  coreNumber,
  shapleyDegree,
  openPairs,
  effectiveSize,
  efficiency,
  constraint,
  hierarchy,
  localClustering,
  outsideGroups,
  stagesBridged,
  coordinator,
  consultant,
  gatekeeper,
  liaison,
  multiplexParticipation,
  pagerank,
  eigenvector,
  katz,
  hub,
  authority,
  reachTwo,
  harmonic,
  decay,
  betweenness,
  twoModeBetweenness,
  fragmentation,
]);
