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
export type { ConnectedComponents } from './connected-components.ts';
export { connectedComponents } from './connected-components.ts';
export { constraint } from './constraint.ts';
export { coreNumbers } from './core-numbers.ts';
export type { Csr, EdgeColumns } from './csr.ts';
export { buildCsr, checkCsr, edgeCount, findArc } from './csr.ts';
export { defaultWorkerCount } from './default-worker-count.ts';
export { dyadicConstraint } from './dyadic-constraint.ts';
export { effectiveSize } from './effective-size.ts';
export { efficiency } from './efficiency.ts';
export type { EigenvectorOptions, EigenvectorResult } from './eigenvector.ts';
export { eigenvector } from './eigenvector.ts';
export type { TriangleVisitor } from './for-each-triangle.ts';
export { forEachTriangle } from './for-each-triangle.ts';
export type { Fragmentation } from './fragmentation.ts';
export { fragmentation } from './fragmentation.ts';
export type { FragmentationInput, NodeFragmentation } from './fragmentation-job.ts';
export { fragmentationJob } from './fragmentation-job.ts';
export type { HarmonicInput } from './harmonic-job.ts';
export { harmonicJob } from './harmonic-job.ts';
export { hierarchy } from './hierarchy.ts';
export type { HitsOptions, HitsResult } from './hits.ts';
export { hits } from './hits.ts';
export type { SetReach } from './k-reach.ts';
export { kReach } from './k-reach.ts';
export type { KatzOptions, KatzResult } from './katz.ts';
export { katz } from './katz.ts';
export type { LeidenOptions, LeidenResult } from './leiden.ts';
export { leiden } from './leiden.ts';
export type { LeidenQuality } from './leiden-level.ts';
export { localClustering } from './local-clustering.ts';
export type { NumberedPartition } from './number-communities.ts';
export { numberCommunities } from './number-communities.ts';
export type { PagerankOptions, PagerankResult } from './pagerank.ts';
export { pagerank } from './pagerank.ts';
export type { ReachInput } from './reach-job.ts';
export { reachJob } from './reach-job.ts';
export { reverseArcs } from './reverse-arcs.ts';
export type { Rng } from './rng.ts';
export { createRng, shuffle } from './rng.ts';
export type { RunJobOptions } from './run-job.ts';
export { runJob } from './run-job.ts';
export type { SampledFragmentation, SampledFragmentationInput } from './sampled-fragmentation-job.ts';
export { exactFragmentationLimit, sampledFragmentationJob } from './sampled-fragmentation-job.ts';
export { shapleyDegree } from './shapley-degree.ts';
export type { ShardJob, ShardRunOptions } from './shard-job.ts';
export { runShards } from './shard-job.ts';
export { splitDisconnected } from './split-disconnected.ts';
export { strengthShares } from './strength-shares.ts';
export { triangles } from './triangles.ts';
export type { TwinClasses } from './twins.ts';
export { twinClasses } from './twins.ts';
export { WorkerError } from './worker-error.ts';
