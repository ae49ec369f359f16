/**
 * Who is tied to whom, on what proof? Links become ties, events a person x event table, people the nodes of a graph.
 *
 * Doors: model, protection, kernels, display. Invariant: the graph of eligible people is folded from links among eligible people alone.
 */
export { buildNetwork } from './build-network.ts';
export { selectionRules } from './build-network-rules.ts';
export type { BuildNetworkOptions, NetworkTools, RingNetwork } from './fold-network.ts';
export { foldSteps } from './fold-network.ts';
export { tieSteps } from './list-ties.ts';
export type { ProjectedTies } from './project-events.ts';
export { projectEvents } from './project-events.ts';
export type { TimeWindow } from './select-links.ts';
export type { EligibleSnapshot, EventRule, Snapshot } from './snapshot.ts';
export { toGraphology } from './to-graphology.ts';
