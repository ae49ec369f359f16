/**
 * The cellar: numbers in, numbers out. Graphs are {@link Csr} snapshots, nodes are whole numbers, strengths are doubles.
 *
 * Doors: imports nothing of ours; no graphology, no word of the field.
 */

export type { ChampDomain } from './champ.ts';
export { champ } from './champ.ts';
export type { ChanceComparison, ChanceInput } from './chance-job.ts';
export { chanceJob } from './chance-job.ts';
export type { CommunityFacts } from './community-facts.ts';
export { communityFacts } from './community-facts.ts';
export type { GroupMatch, PartitionComparison } from './compare-partitions.ts';
export { comparePartitions } from './compare-partitions.ts';
export type { Consensus, ConsensusInput } from './consensus-job.ts';
export { consensusJob } from './consensus-job.ts';
export type { Csr, EdgeColumns } from './csr.ts';
export { buildCsr, checkCsr, edgeCount, findArc } from './csr.ts';
export type { LeidenOptions, LeidenResult } from './leiden.ts';
export { leiden } from './leiden.ts';
export type { LeidenQuality } from './leiden-level.ts';
export type { NumberedPartition } from './number-communities.ts';
export { numberCommunities } from './number-communities.ts';
export type { Incidence } from './project-incidence.ts';
export { projectIncidence } from './project-incidence.ts';
export { rewire } from './rewire.ts';
export type { Rng } from './rng.ts';
export { createRng, shuffle } from './rng.ts';
export type { ShardJob, ShardRunOptions } from './shard-job.ts';
export { runShards } from './shard-job.ts';
