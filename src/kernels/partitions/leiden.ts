import type { Csr } from '../graph/csr.ts';
import { createRng } from '../numbers/rng.ts';
import { iterateLeiden } from './leiden-iterate.ts';
import { baseLevel, type LeidenQuality, levelQuality, objectiveOf } from './leiden-level.ts';
import { numberCommunities } from './number-communities.ts';

export interface LeidenOptions {
  /** `modularity` (Leicht-Newman when directed) or `cpm`, the constant Potts model; default modularity. */
  readonly quality?: LeidenQuality | undefined;
  /** Above 0, default 1; for `cpm` a density: inside a community edges are denser than this, between them thinner. */
  readonly resolution?: number | undefined;
  /** Randomness of the refinement in units of the mean strength, above 0, default 0.01. */
  readonly theta?: number | undefined;
  /** At most this many iterations; left out, until nothing moves. */
  readonly iterations?: number | undefined;
  /** A whole number, default 1. */
  readonly seed?: number | undefined;
  /** Partition to start from, default every node alone. */
  readonly initial?: Uint32Array | undefined;
  /** 1 for nodes that keep the community of `initial`. */
  readonly fixed?: Uint8Array | undefined;
}

/** A partition, its communities numbered by {@link numberCommunities}, and its quality. */
export interface LeidenResult {
  readonly membership: Uint32Array;
  readonly count: number;
  readonly quality: number;
}

export interface LeidenSettings {
  readonly quality: LeidenQuality;
  readonly resolution: number;
  readonly theta: number;
  readonly iterations: number;
  readonly seed: number;
}

const DEFAULTS: LeidenSettings = Object.freeze({
  quality: 'modularity',
  resolution: 1,
  theta: 0.01,
  iterations: Number.POSITIVE_INFINITY,
  seed: 1,
});

/**
 * Finds who belongs together: communities more densely tied inside than chance, each of them connected.
 *
 *   modularity  Q = sum over communities of e / m - resolution (K / 2m)^2                  -1/2 ... 1 at resolution 1
 *               Q = sum over communities of e / m - resolution Kout Kin / m^2              directed (Leicht and Newman)
 *   cpm         H = sum over communities of e - resolution n (n - 1) / 2                   (n (n - 1) when directed)
 *
 * e is the strength inside a community, K the strength of its nodes, n their number, m the strength of all edges. Strength
 * means how strongly two nodes are tied; edges of strength 2 count as two edges.
 * Iterated until nothing moves (the default), no single move raises the quality. Equal inputs and seeds give equal bytes.
 * Gotcha: other seeds can give other partitions of nearly the same quality; see `consensusJob` before trusting one.
 * Cost: O(arcs) per iteration in practice, two or three copies of the arcs in memory.
 * Papers: V. Traag, L. Waltman, N. J. van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z;
 * E. Leicht, M. Newman, Physical Review Letters 100, 2008, doi:10.1103/PhysRevLett.100.118703.
 *
 * @throws RangeError when an option is out of its range, or `initial` or `fixed` are not one entry per node.
 * @example leiden(buildCsr(4, { sources: Uint32Array.of(0, 2), targets: Uint32Array.of(1, 3) })).quality // => 0.5
 */
export function leiden(csr: Csr, options: LeidenOptions = {}): LeidenResult {
  const { quality, resolution, theta, iterations, seed } = checkLeidenOptions(csr, options);
  const level = baseLevel(csr, quality, options.fixed);
  const objective = objectiveOf(csr, quality, resolution);
  const membership = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
  if (options.initial) membership.set(numberCommunities(options.initial).membership);
  iterateLeiden(level, objective, membership, createRng(seed), theta, iterations);
  const numbered = numberCommunities(membership);
  const found = levelQuality(level, objective, numbered.membership);
  return { membership: numbered.membership, count: numbered.count, quality: found };
}

/** Fills in the defaults and refuses what is out of range. */
export function checkLeidenOptions(csr: Csr, options: LeidenOptions): LeidenSettings {
  const given = {
    quality: options.quality ?? DEFAULTS.quality,
    resolution: options.resolution ?? DEFAULTS.resolution,
    theta: options.theta ?? DEFAULTS.theta,
    iterations: options.iterations ?? DEFAULTS.iterations,
    seed: options.seed ?? DEFAULTS.seed,
  };
  const refuse = (problem: string): never => {
    throw new RangeError(`leiden: ${problem}`);
  };
  if (given.quality !== 'modularity' && given.quality !== 'cpm') refuse(`quality is ${String(given.quality)}`);
  if (!(given.resolution > 0 && given.resolution < Infinity)) refuse(`resolution is ${given.resolution}, not above 0`);
  if (!(given.theta > 0 && given.theta < Infinity)) refuse(`theta is ${given.theta}, not above 0`);
  if (!(given.iterations >= 1)) refuse(`iterations is ${given.iterations}, not at least 1`);
  if (!Number.isSafeInteger(given.seed)) refuse(`seed is ${given.seed}, not a whole number`);
  for (const name of ['initial', 'fixed'] as const) {
    const column = options[name];
    if (column && column.length !== csr.nodeCount)
      refuse(`${name} has ${column.length} entries for ${csr.nodeCount} nodes`);
  }
  if (options.fixed && !options.initial) refuse('fixed needs initial, the communities to keep');
  return given;
}
