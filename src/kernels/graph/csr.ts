/**
 * A graph as compressed sparse rows: the neighbors of node v are `targets[offsets[v] .. offsets[v + 1])`.
 *
 * Invariant (checked by {@link checkCsr}): `offsets` has nodeCount + 1 entries, starts at 0 and never falls; every row of `targets`
 * rises strictly, so there are no parallel edges; no row holds its own node; strengths are finite and above 0; an undirected
 * graph holds every edge in both directions with the same strength. The value is never written to after it is built.
 */
export interface Csr {
  /** How many nodes there are. */
  readonly nodeCount: number;
  /** Whether edges lead one way. */
  readonly directed: boolean;
  /** Where the neighbors of each node begin. */
  readonly offsets: Uint32Array;
  /** The neighbors, row after row. */
  readonly targets: Uint32Array;
  /** How strong the edge to each of them is. */
  readonly strengths: Float64Array;
}

/** Edges as columns; `strengths` left out means 1 each. */
export interface EdgeColumns {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths?: Float64Array | undefined;
}

/**
 * Folds edges into a graph: parallel edges add up their strengths, and for an undirected graph both directions are one edge.
 * The result does not depend on the order of the edges, not even in the last bit: strengths are added smallest first.
 *
 * Cost: O(n + m log(degree)) time: arcs are dealt into their rows, where few have far to go. One copy of the arcs besides the result
 * where edges are parallel.
 */
export function buildCsr(nodeCount: number, edges: EdgeColumns, directed = false): Csr {
  const { sources, targets, strengths } = edges;
  const arcCount = directed ? sources.length : 2 * sources.length;
  const offsets = startsOf(nodeCount, directed ? [sources] : [sources, targets]);
  const rowTargets = new Uint32Array(arcCount);
  const rowStrengths = new Float64Array(arcCount);
  const cursor = offsets.slice();
  for (let e = 0; e < sources.length; e++) {
    const source = sources[e]!;
    const target = targets[e]!;
    const strength = strengths ? strengths[e]! : 1;
    const slot = cursor[source]!++;
    rowTargets[slot] = target;
    rowStrengths[slot] = strength;
    if (directed) continue;
    const back = cursor[target]!++;
    rowTargets[back] = source;
    rowStrengths[back] = strength;
  }
  for (let v = 0; v < nodeCount; v++) {
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    if (end - start > SHORT_ROW) sortLongRow(rowTargets.subarray(start, end), rowStrengths.subarray(start, end));
    else sortShortRow(rowTargets, rowStrengths, start, end);
  }
  return foldRows({ nodeCount, directed, offsets, targets: rowTargets, strengths: rowStrengths });
}

function startsOf(nodeCount: number, columns: readonly Uint32Array[]): Uint32Array {
  const starts = new Uint32Array(nodeCount + 1);
  for (const column of columns) for (let e = 0; e < column.length; e++) starts[column[e]! + 1]!++;
  for (let v = 0; v < nodeCount; v++) starts[v + 1]! += starts[v]!;
  return starts;
}

/** Rows up to this long are sorted by insertion. */
const SHORT_ROW = 48;

function sortShortRow(targets: Uint32Array, strengths: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const target = targets[i]!;
    const strength = strengths[i]!;
    let at = i;
    for (; at > start && targets[at - 1]! > target; at--) {
      targets[at] = targets[at - 1]!;
      strengths[at] = strengths[at - 1]!;
    }
    targets[at] = target;
    strengths[at] = strength;
  }
}

/** Target and place in one number, exact below 2 ** 53, so that the platform's own sort of numbers serves. */
function sortLongRow(targets: Uint32Array, strengths: Float64Array): void {
  const { length } = targets;
  const keys = Float64Array.from(targets, (target, place) => target * length + place).sort();
  const before = strengths.slice();
  for (let i = 0; i < length; i++) {
    const target = Math.floor(keys[i]! / length);
    targets[i] = target;
    strengths[i] = before[keys[i]! - target * length]!;
  }
}

/** Folds equal neighbors within sorted rows, in place, then trims. */
function foldRows(sorted: Csr): Csr {
  const { nodeCount, offsets, targets, strengths } = sorted;
  let write = 0;
  let rowStart = 0;
  for (let v = 0; v < nodeCount; v++) {
    const rowEnd = offsets[v + 1]!;
    offsets[v] = write;
    for (let read = rowStart; read < rowEnd; ) {
      let next = read + 1;
      while (next < rowEnd && targets[next] === targets[read]) next++;
      const strength = next - read === 1 ? strengths[read]! : sumAscending(strengths.subarray(read, next));
      targets[write] = targets[read]!;
      strengths[write++] = strength;
      read = next;
    }
    rowStart = rowEnd;
  }
  offsets[nodeCount] = write;
  if (write === targets.length) return sorted;
  return { ...sorted, targets: targets.slice(0, write), strengths: strengths.slice(0, write) };
}

function sumAscending(values: Float64Array): number {
  let sum = 0;
  for (const value of values.sort()) sum += value;
  return sum;
}

/** Number of undirected edges, or of arcs when directed. */
export function edgeCount(csr: Csr): number {
  return csr.directed ? csr.targets.length : csr.targets.length / 2;
}

/** Position of the arc source -> target in `targets`, or -1: binary search, O(log degree). */
export function findArc(csr: Csr, source: number, target: number): number {
  let low = csr.offsets[source]!;
  let high = csr.offsets[source + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = csr.targets[middle]!;
    if (found === target) return middle;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Says what breaks the invariant of {@link Csr}, or undefined when nothing does. */
export function checkCsr(csr: Csr): string | undefined {
  const { nodeCount, directed, offsets, targets, strengths } = csr;
  if (offsets.length !== nodeCount + 1) return `offsets has ${offsets.length} entries for ${nodeCount} nodes`;
  if (offsets[0] !== 0 || offsets[nodeCount] !== targets.length) return 'offsets does not span targets';
  if (strengths.length !== targets.length) return 'strengths and targets differ in length';
  for (let v = 0; v < nodeCount; v++) {
    if (offsets[v + 1]! < offsets[v]!) return `offsets falls after node ${v}`;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const target = targets[arc]!;
      if (target >= nodeCount) return `node ${v} is tied to node ${target} of ${nodeCount}`;
      if (target === v) return `node ${v} is tied to itself`;
      if (arc > offsets[v]! && targets[arc - 1]! >= target) return `row ${v} does not rise strictly`;
      if (!(strengths[arc]! > 0 && Number.isFinite(strengths[arc])))
        return `edge ${v}-${target} has strength ${strengths[arc]}`;
      if (!directed) {
        const back = findArc(csr, target, v);
        if (back < 0 || strengths[back] !== strengths[arc]) return `edge ${v}-${target} lacks its other direction`;
      }
    }
  }
  return undefined;
}
