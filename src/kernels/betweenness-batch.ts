/** Sources searched together. */
export const LANES = 16;

/** Path counts above this are left to the extended-range search: sums of them, and their reciprocals, stay normal doubles. */
export const COUNT_LIMIT: number = 2 ** 900;

/** What a search walks: arcs forward and back (the same arrays when undirected), and how much each node stands for. */
export interface SearchGraph {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly inOffsets: Uint32Array;
  readonly inTargets: Uint32Array;
  /** Interchangeable nodes folded into one: each carries the same, all multiply the paths. */
  readonly multiplicity: Float64Array;
  /** What ends at the node, summed over the nodes folded into it. */
  readonly weight: Float64Array;
}

/** Searches that add up: node scores for all sources run since the last {@link BatchSearch.take}. */
export interface BatchSearch {
  /** Up to {@link LANES} distinct sources; false, with nothing added, when a path count passes {@link COUNT_LIMIT}. */
  run(sources: Uint32Array, sourceWeights: Float64Array): boolean;
  /** The scores so far; starts again from 0. */
  take(): Float64Array;
}

/**
 * Brandes' dependencies for 16 sources at once: sum over sources s of weight(s) * sum over targets t of weight(t) * sigma(s, t | v) / sigma(s, t),
 * times the multiplicity of v.
 *
 * The sources advance level by level together. A row holds the path counts of one node at one level, one lane a source, zero in
 * the lanes that meet the node at another level; a sweep adds whole rows along arcs, so no branch depends on a single source.
 * Nodes outside the level point to row 0, which stays zero. Going back, each row is overwritten by what its node passes up.
 *
 * Cost: each arc is walked once for every level its node lies on, two or three times for neighboring sources, not 16.
 */
export function createBatchSearch(graph: SearchGraph): BatchSearch {
  const { nodeCount, offsets, targets, inOffsets, inTargets, multiplicity, weight } = graph;
  const scores = new Float64Array(nodeCount);
  const visited = new Uint16Array(nodeCount);
  const arriving = new Uint16Array(nodeCount);
  const rowOf = new Uint32Array(nodeCount);
  let rows = new Float64Array(LANES * (2 * nodeCount + LANES + 1));
  let rowNode = new Uint32Array(2 * nodeCount + LANES + 1);
  let rowLanes = new Uint16Array(2 * nodeCount + LANES + 1);
  const levels: number[] = [];
  const laneWeights = new Float64Array(LANES);
  const sums = new Float64Array(LANES);

  function reserve(rowCount: number): void {
    if (rowCount <= rowNode.length) return;
    const room = Math.ceil(1.5 * rowCount);
    rows = copyInto(new Float64Array(LANES * room), rows);
    rowNode = copyInto(new Uint32Array(room), rowNode);
    rowLanes = copyInto(new Uint16Array(room), rowLanes);
  }

  /** Adds the rows of a node's neighbors into `sums`. */
  function gather(node: number, starts: Uint32Array, ends: Uint32Array): void {
    const first = starts[node]!;
    const last = starts[node + 1]!;
    for (let half = 0; half < LANES; half += 8) {
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let arc = first; arc < last; arc++) {
        const at = LANES * rowOf[ends[arc]!]! + half;
        a += rows[at]!;
        b += rows[at + 1]!;
        c += rows[at + 2]!;
        d += rows[at + 3]!;
        e += rows[at + 4]!;
        f += rows[at + 5]!;
        g += rows[at + 6]!;
        h += rows[at + 7]!;
      }
      sums[half] = a;
      sums[half + 1] = b;
      sums[half + 2] = c;
      sums[half + 3] = d;
      sums[half + 4] = e;
      sums[half + 5] = f;
      sums[half + 6] = g;
      sums[half + 7] = h;
    }
  }

  function point(level: number, atRows: boolean): void {
    for (let row = levels[level]!; row < levels[level + 1]!; row++) rowOf[rowNode[row]!] = atRows ? row : 0;
  }

  /** Appends the level after the last; false when it is empty. */
  function advance(): boolean {
    const start = levels[levels.length - 2]!;
    const end = levels[levels.length - 1]!;
    reserve(end + nodeCount);
    let top = end;
    for (let row = start; row < end; row++) {
      const node = rowNode[row]!;
      const lanes = rowLanes[row]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const next = targets[arc]!;
        const fresh = lanes & ~visited[next]!;
        if (fresh === 0) continue;
        if (arriving[next] === 0) rowNode[top++] = next;
        arriving[next] = arriving[next]! | fresh;
      }
    }
    for (let row = end; row < top; row++) {
      const node = rowNode[row]!;
      rowLanes[row] = arriving[node]!;
      visited[node] = visited[node]! | arriving[node]!;
      arriving[node] = 0;
    }
    levels.push(top);
    return top > end;
  }

  /** Fills the path counts of the last level; their largest. */
  function count(): number {
    let largest = 0;
    const level = levels.length - 2;
    point(level - 1, true);
    for (let row = levels[level]!; row < levels[level + 1]!; row++) {
      const node = rowNode[row]!;
      gather(node, inOffsets, inTargets);
      const lanes = rowLanes[row]!;
      const times = multiplicity[node]!;
      for (let lane = 0; lane < LANES; lane++) {
        const paths = (lanes >>> lane) & 1 ? sums[lane]! * times : 0;
        rows[LANES * row + lane] = paths;
        if (paths > largest) largest = paths;
      }
    }
    point(level - 1, false);
    return largest;
  }

  /** Turns the counts of a level into what each path may claim, crediting the nodes on the way. */
  function credit(level: number): void {
    for (let row = levels[level]!; row < levels[level + 1]!; row++) {
      const node = rowNode[row]!;
      gather(node, offsets, targets);
      const lanes = rowLanes[row]!;
      const ends = weight[node]!;
      const times = multiplicity[node]!;
      let even = 0;
      let odd = 0;
      for (let lane = 0; lane < LANES; lane++) {
        const at = LANES * row + lane;
        const paths = rows[at]!;
        const carried = paths * sums[lane]!;
        if (lane & 1) odd += laneWeights[lane]! * carried;
        else even += laneWeights[lane]! * carried;
        rows[at] = (lanes >>> lane) & 1 ? ((ends + carried) / paths) * times : 0;
      }
      scores[node]! += even + odd;
    }
  }

  return {
    run(sources, sourceWeights) {
      laneWeights.fill(0);
      laneWeights.set(sourceWeights);
      levels.length = 0;
      levels.push(1, 1 + sources.length);
      rows.fill(0, 0, LANES * (1 + sources.length));
      sources.forEach((source, lane) => {
        rowNode[1 + lane] = source;
        rowLanes[1 + lane] = 1 << lane;
        visited[source] = 1 << lane;
        rows[LANES * (1 + lane) + lane] = 1;
      });
      let fits = true;
      while (fits && advance()) fits = count() <= COUNT_LIMIT;
      const deepest = levels.length - 2;
      for (let level = deepest; fits && level > 0; level--) {
        credit(level);
        if (level < deepest) point(level + 1, false);
        point(level, true);
      }
      if (deepest > 0) point(1, false);
      for (let row = 1; row < levels[deepest + 1]!; row++) visited[rowNode[row]!] = 0;
      return fits;
    },
    take() {
      const taken = scores.slice();
      scores.fill(0);
      return taken;
    },
  };
}

function copyInto<Column extends Float64Array | Uint32Array | Uint16Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}
