import type { Rng } from '../numbers/rng.ts';
import type { LeidenLevel, LeidenObjective } from './leiden-level.ts';

/** The nodes of a level by community: those of community g are `nodes[starts[g] .. starts[g + 1])`. */
interface Groups {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly nodes: Uint32Array;
}

export interface Refinement {
  /** Refined community of each node, numbered along the communities they were cut from. */
  readonly refined: Uint32Array;
  readonly count: number;
  /** Community of the unrefined partition (0 .. number of communities) that holds each refined one. */
  readonly parents: Uint32Array;
}

/**
 * Cuts every community into well-connected parts: each node starts alone, and joins, once and in random order, a part of its
 * own community to which it adds no negative gain; the part is drawn with probability ~ exp(gain / temperature).
 * Only nodes and parts tied to the rest of their community at least as strongly as chance would have it take part.
 *
 * Every part is connected by construction. Cost: two passes over the arcs.
 * Paper: V. Traag, L. Waltman, N. J. van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z.
 */
export function refine(
  level: LeidenLevel,
  objective: LeidenObjective,
  membership: Uint32Array,
  theta: number,
  rng: Rng,
): Refinement {
  const { nodeCount, directed, offsets, targets, strengths, mass, massIn, fixed } = level;
  const { rate } = objective;
  // In units of the mean strength, so that multiplying all strengths by a constant changes nothing.
  const temperature = theta * objective.meanStrength;
  const groups = groupNodes(membership, nodeCount);
  const part = new Uint32Array(nodeCount);
  // Of part p: strength from the node at hand, mass, strength to the rest of the community, side by side.
  const table = new Float64Array(3 * nodeCount);
  const tableIn = new Float64Array(directed ? nodeCount : 0);
  const links = new Float64Array(nodeCount);
  const joined = new Uint8Array(nodeCount);
  const touched = new Uint32Array(nodeCount);
  const gains = new Float64Array(nodeCount);
  const near = new Uint32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) part[v] = v;

  for (let g = 0; g < groups.count; g++) {
    const first = groups.starts[g]!;
    const end = groups.starts[g + 1]!;
    if (end - first === 1) continue;
    let total = 0;
    let totalIn = 0;
    for (let i = first; i < end; i++) {
      const v = groups.nodes[i]!;
      const row = offsets[v]!;
      const degree = offsets[v + 1]! - row;
      // Read first, then choose: cache misses overlap when nothing waits for what was read.
      for (let k = 0; k < degree; k++) near[k] = membership[targets[row + k]!]!;
      const home = membership[v]!;
      let sum = 0;
      for (let k = 0; k < degree; k++) if (near[k] === home) sum += strengths[row + k]!;
      links[v] = sum;
      table[3 * v + 1] = mass[v]!;
      table[3 * v + 2] = sum;
      total += mass[v]!;
      if (directed) {
        tableIn[v] = massIn[v]!;
        totalIn += massIn[v]!;
      }
    }
    for (let i = end - 1; i > first; i--) {
      const j = first + rng.below(i - first + 1);
      const held = groups.nodes[i]!;
      groups.nodes[i] = groups.nodes[j]!;
      groups.nodes[j] = held;
    }
    for (let i = first; i < end; i++) {
      const v = groups.nodes[i]!;
      if (joined[v] === 1 || (fixed !== undefined && fixed[v] === 1)) continue;
      const out = rate * mass[v]!;
      const into = directed ? rate * massIn[v]! : 0;
      const restChance = directed ? out * (totalIn - massIn[v]!) + into * (total - mass[v]!) : out * (total - mass[v]!);
      if (links[v]! < restChance) continue;

      const home = membership[v]!;
      let touchedCount = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (membership[u] !== home) continue;
        const p = part[u]!;
        const sum = table[3 * p]!;
        if (sum === 0) touched[touchedCount++] = p;
        table[3 * p] = sum + strengths[arc]!;
      }
      // Staying alone is the first choice, with gain 0.
      let choices = 0;
      let bestGain = 0;
      for (let t = 0; t < touchedCount; t++) {
        const p = touched[t]!;
        const pMass = table[3 * p + 1]!;
        const pIn = directed ? tableIn[p]! : pMass;
        const gain = table[3 * p]! - (directed ? out * pIn + into * pMass : out * pMass);
        if (gain < 0) {
          table[3 * p] = 0;
          continue;
        }
        const partChance = directed
          ? rate * (pMass * (totalIn - pIn) + pIn * (total - pMass))
          : rate * pMass * (total - pMass);
        if (table[3 * p + 2]! < partChance) {
          table[3 * p] = 0;
          continue;
        }
        touched[choices] = p;
        gains[choices++] = gain;
        if (gain > bestGain) bestGain = gain;
      }
      const choice = draw(gains, choices, bestGain, temperature, rng);
      for (let t = 0; t < choices; t++) {
        const p = touched[t]!;
        const sum = table[3 * p]!;
        table[3 * p] = 0;
        if (t !== choice) continue;
        part[v] = p;
        joined[v] = 1;
        joined[p] = 1;
        table[3 * p + 1]! += mass[v]!;
        table[3 * p + 2]! += links[v]! - 2 * sum;
        if (directed) tableIn[p]! += massIn[v]!;
      }
    }
  }
  return numberParts(groups, part);
}

/**
 * Draws a choice with probability ~ exp(gain / temperature), or -1 for staying alone, whose gain is 0. Overwrites `gains`.
 */
function draw(gains: Float64Array, choices: number, bestGain: number, temperature: number, rng: Rng): number {
  if (choices === 0) return -1;
  // Gains far below the best have no chance a double could express; one left over needs no draw.
  const reach = bestGain - 40 * temperature;
  const alone = reach <= 0 ? Math.exp(-bestGain / temperature) : 0;
  if (choices === 1 && alone === 0) return 0;
  let sum = alone;
  for (let t = 0; t < choices; t++) {
    const below = bestGain - gains[t]!;
    const share = below === 0 ? 1 : below > 40 * temperature ? 0 : Math.exp(-below / temperature);
    gains[t] = share;
    sum += share;
  }
  let left = rng.next() * sum - alone;
  if (left < 0 && alone > 0) return -1;
  let last = 0;
  for (let t = 0; t < choices; t++) {
    if (gains[t] === 0) continue;
    last = t;
    left -= gains[t]!;
    if (left < 0) break;
  }
  return last;
}

/** Communities in order of label, empty labels left out, nodes rising. */
function groupNodes(membership: Uint32Array, labelCount: number): Groups {
  const starts = new Uint32Array(labelCount + 1);
  for (let v = 0; v < membership.length; v++) starts[membership[v]! + 1]!++;
  for (let c = 0; c < labelCount; c++) starts[c + 1]! += starts[c]!;
  const nodes = new Uint32Array(membership.length);
  const cursor = starts.slice();
  for (let v = 0; v < membership.length; v++) nodes[cursor[membership[v]!]!++] = v;
  let count = 0;
  for (let c = 0; c < labelCount; c++) if (starts[c + 1]! > starts[c]!) starts[count++] = starts[c]!;
  starts[count] = membership.length;
  return { count, starts, nodes };
}

function numberParts(groups: Groups, part: Uint32Array): Refinement {
  const refined = new Uint32Array(part.length);
  const number = new Uint32Array(part.length);
  const parents = new Uint32Array(part.length);
  let count = 0;
  for (let g = 0; g < groups.count; g++) {
    for (let i = groups.starts[g]!; i < groups.starts[g + 1]!; i++) {
      const p = part[groups.nodes[i]!]!;
      if (number[p] === 0) {
        parents[count] = g;
        number[p] = ++count;
      }
      refined[groups.nodes[i]!] = number[p]! - 1;
    }
  }
  return { refined, count, parents: parents.slice(0, count) };
}
