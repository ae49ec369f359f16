/**
 * The cellar: numbers in, numbers out. Graphs are {@link Csr} snapshots, nodes are whole numbers, strengths are doubles.
 *
 * Doors: imports nothing of ours; no graphology, no word of the field.
 */

export type { BetweennessInput } from './betweenness.ts';
export { betweenness, betweennessJob } from './betweenness.ts';
export { edgeBetweenness, edgeBetweennessJob } from './betweenness-edges.ts';
export type { SampledBetweenness, SampledBetweennessOptions, SampleRound } from './betweenness-sampled.ts';
export { betweennessRounds, sampleBetweenness, sampledPathsJob } from './betweenness-sampled.ts';
export type { BiconnectedComponents } from './biconnected.ts';
export { biconnectedComponents } from './biconnected.ts';
export type { Csr, EdgeColumns } from './csr.ts';
export { buildCsr, checkCsr, edgeCount, findArc } from './csr.ts';
export type { Rng } from './rng.ts';
export { createRng, shuffle } from './rng.ts';
export type { ShardJob, ShardRunOptions } from './shard-job.ts';
export { runShards } from './shard-job.ts';
export type { TwinClasses } from './twins.ts';
export { twinClasses } from './twins.ts';
