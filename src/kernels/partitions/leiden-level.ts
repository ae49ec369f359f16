import type { Csr } from '../graph/csr.ts';

/**
 * The graph as one level of the search sees it. Rows are symmetric: for a directed graph an arc stands for both directions,
 * strength(u, v) + strength(v, u). A node of a higher level stands for several nodes, whose inner edges are its `loops`.
 */
export interface LeidenLevel {
  readonly nodeCount: number;
  readonly directed: boolean;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
  /** Strength of the edges inside each node, each edge once. */
  readonly loops: Float64Array;
  /** What chance ties a node with: its (outgoing) strength for modularity, the number of nodes in it for CPM. */
  readonly mass: Float64Array;
  /** The incoming side of `mass`; the same array when undirected. */
  readonly massIn: Float64Array;
  /** 1 for nodes that may not move. */
  readonly fixed: Uint8Array | undefined;
}

export type LeidenQuality = 'modularity' | 'cpm';

/**
 * The quality searched for, H = sum over communities of (inner strength - rate * chance), where chance is mass^2 / 2, or
 * mass * massIn when directed. What callers see is (H + offset) / scale.
 */
export interface LeidenObjective {
  readonly rate: number;
  readonly offset: number;
  readonly scale: number;
  readonly meanStrength: number;
}

/** Builds the level the search starts from. */
export function baseLevel(csr: Csr, quality: LeidenQuality, fixed?: Uint8Array): LeidenLevel {
  const { nodeCount, directed } = csr;
  const loops = new Float64Array(nodeCount);
  let mass = new Float64Array(nodeCount);
  let massIn = mass;
  if (quality === 'cpm') mass.fill(1);
  else {
    if (directed) massIn = new Float64Array(nodeCount);
    for (let v = 0; v < nodeCount; v++) {
      let sum = 0;
      for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
        sum += csr.strengths[arc]!;
        if (directed) massIn[csr.targets[arc]!]! += csr.strengths[arc]!;
      }
      mass[v] = sum;
    }
  }
  if (directed && massIn === mass) massIn = mass = mass.slice();
  const { offsets, targets, strengths } = directed ? symmetrize(csr) : csr;
  return { nodeCount, directed, offsets, targets, strengths, loops, mass, massIn, fixed };
}

/** Constants of the quality on a graph. */
export function objectiveOf(csr: Csr, quality: LeidenQuality, resolution: number): LeidenObjective {
  const { nodeCount, directed, strengths } = csr;
  let sum = 0;
  for (let arc = 0; arc < strengths.length; arc++) sum += strengths[arc]!;
  const total = directed ? sum : sum / 2;
  const meanStrength = strengths.length === 0 ? 1 : sum / strengths.length;
  if (quality === 'cpm') {
    const offset = directed ? resolution * nodeCount : (resolution * nodeCount) / 2;
    return { rate: resolution, offset, scale: 1, meanStrength };
  }
  // Without edges there is no chance to compare with: the quality is 0 by convention.
  return { rate: total === 0 ? 0 : resolution / sum, offset: 0, scale: total === 0 ? 1 : total, meanStrength };
}

/** The quality of a partition of a level, computed from nothing; labels are below `nodeCount`. */
export function levelQuality(level: LeidenLevel, objective: LeidenObjective, membership: Uint32Array): number {
  const { nodeCount, directed, offsets, targets, strengths, loops } = level;
  const inner = new Float64Array(nodeCount);
  const mass = new Float64Array(nodeCount);
  const massIn = directed ? new Float64Array(nodeCount) : mass;
  for (let v = 0; v < nodeCount; v++) {
    const home = membership[v]!;
    let twice = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++)
      if (membership[targets[arc]!] === home) twice += strengths[arc]!;
    inner[home]! += loops[v]! + twice / 2;
    mass[home]! += level.mass[v]!;
    if (directed) massIn[home]! += level.massIn[v]!;
  }
  let sum = 0;
  const rate = directed ? objective.rate : objective.rate / 2;
  for (let c = 0; c < nodeCount; c++) sum += inner[c]! - rate * mass[c]! * massIn[c]!;
  return (sum + objective.offset) / objective.scale;
}

/**
 * By how much the quality of a partition falls when the resolution rises by 1: what chance would put inside. Computed by itself, for beside a
 * great strength inside the difference of two qualities is nothing but rounding.
 */
export function levelChance(
  level: LeidenLevel,
  { rate, scale, offset }: LeidenObjective,
  membership: Uint32Array,
): number {
  const mass = new Float64Array(level.nodeCount);
  const massIn = level.directed ? new Float64Array(level.nodeCount) : mass;
  for (let v = 0; v < level.nodeCount; v++) {
    mass[membership[v]!]! += level.mass[v]!;
    if (level.directed) massIn[membership[v]!]! += level.massIn[v]!;
  }
  let sum = 0;
  for (let c = 0; c < level.nodeCount; c++) sum += mass[c]! * massIn[c]!;
  return ((level.directed ? rate : rate / 2) * sum - offset) / scale;
}

/** Rows of strength(u, v) + strength(v, u), merged from the sorted rows of a directed graph and its reverse. */
function symmetrize(csr: Csr): { offsets: Uint32Array; targets: Uint32Array; strengths: Float64Array } {
  const { nodeCount } = csr;
  const reverse = reverseRows(csr);
  const offsets = new Uint32Array(nodeCount + 1);
  const targets = new Uint32Array(2 * csr.targets.length);
  const strengths = new Float64Array(2 * csr.targets.length);
  let write = 0;
  for (let v = 0; v < nodeCount; v++) {
    let a = csr.offsets[v]!;
    let b = reverse.offsets[v]!;
    const endA = csr.offsets[v + 1]!;
    const endB = reverse.offsets[v + 1]!;
    while (a < endA || b < endB) {
      const there = a < endA ? csr.targets[a]! : nodeCount;
      const back = b < endB ? reverse.targets[b]! : nodeCount;
      targets[write] = Math.min(there, back);
      // The smaller node's own arc comes first in the sum, so both directions are equal to the last bit.
      const forward = there <= back ? csr.strengths[a++]! : 0;
      const backward = back <= there ? reverse.strengths[b++]! : 0;
      strengths[write++] = forward + backward;
    }
    offsets[v + 1] = write;
  }
  return { offsets, targets: targets.slice(0, write), strengths: strengths.slice(0, write) };
}

function reverseRows(csr: Csr): { offsets: Uint32Array; targets: Uint32Array; strengths: Float64Array } {
  const { nodeCount } = csr;
  const offsets = new Uint32Array(nodeCount + 1);
  for (let arc = 0; arc < csr.targets.length; arc++) offsets[csr.targets[arc]! + 1]!++;
  for (let v = 0; v < nodeCount; v++) offsets[v + 1]! += offsets[v]!;
  const targets = new Uint32Array(csr.targets.length);
  const strengths = new Float64Array(csr.targets.length);
  const cursor = offsets.slice();
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const slot = cursor[csr.targets[arc]!]!++;
      targets[slot] = v;
      strengths[slot] = csr.strengths[arc]!;
    }
  }
  return { offsets, targets, strengths };
}
