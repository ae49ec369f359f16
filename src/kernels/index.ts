/**
 * The cellar: numbers in, numbers out. Graphs are {@link Csr} snapshots, nodes are whole numbers, strengths are doubles.
 *
 * Doors: imports nothing of ours; no graphology, no word of the field.
 */

export { betweennessJob } from './betweenness.ts';
export { connectedComponents } from './connected-components.ts';
export { constraint } from './constraint.ts';
export { coreNumbers } from './core-numbers.ts';
export type { Csr, EdgeColumns } from './csr.ts';
export { buildCsr, checkCsr, edgeCount, findArc } from './csr.ts';
export { defaultWorkerCount } from './default-worker-count.ts';
export { effectiveSize } from './effective-size.ts';
export { fragmentationJob } from './fragmentation-job.ts';
export { harmonicJob } from './harmonic-job.ts';
export type { LeidenOptions, LeidenResult } from './leiden.ts';
export { leiden } from './leiden.ts';
export type { LeidenQuality } from './leiden-level.ts';
export type { NumberedPartition } from './number-communities.ts';
export { numberCommunities } from './number-communities.ts';
export { pagerank } from './pagerank.ts';
export type { Rng } from './rng.ts';
export { createRng, shuffle } from './rng.ts';
export type { RunJobOptions } from './run-job.ts';
export { runJob } from './run-job.ts';
export { shapleyDegree } from './shapley-degree.ts';
export type { ShardJob, ShardRunOptions } from './shard-job.ts';
export { runShards } from './shard-job.ts';
export { splitDisconnected } from './split-disconnected.ts';
export { triangles } from './triangles.ts';
export { WorkerError } from './worker-error.ts';
