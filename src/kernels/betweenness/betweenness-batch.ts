import type { SearchGraph } from './betweenness-graph.ts';
import { LANES } from './lanes.ts';

/** Path counts above this are left to the extended-range search: sums of them, and their reciprocals, stay normal doubles. */
export const COUNT_LIMIT: number = 2 ** 900;

/** Searches that add up: node scores for all sources run since the last {@link BatchSearch.take}. */
export interface BatchSearch {
  /** Up to {@link LANES} distinct sources; false, with nothing added, when a path count passes {@link COUNT_LIMIT}. */
  run(sources: Uint32Array, sourceWeights: Float64Array): boolean;
  /** The scores so far; starts again from 0. */
  take(): Float64Array;
  /** The same of the arcs of the graph, where they were asked for: sums over paths that lead along an arc. */
  takeArcs(): Float64Array;
}

/**
 * Brandes' dependencies for 16 sources at once: sum over sources s of weight(s) * sum over targets t of weight(t) * sigma(s, t | v) / sigma(s, t),
 * times the multiplicity of v.
 *
 * The sources advance level by level together. A row holds the path counts of one node at one level, one lane a source, zero in
 * the lanes that meet the node at another level. Steps from row to row that lead any lane on are listed once, going out; whole
 * rows are added along them, out and back, so no branch depends on a single source. Going back, each row is overwritten by what
 * a path that ends or goes on there may claim.
 *
 * Cost: each arc is looked at once for every level its node lies on, about three times for neighboring sources, not 16.
 */
export function createBatchSearch(graph: SearchGraph, wantsArcs = false): BatchSearch {
  const { nodeCount, offsets, targets, multiplicity, weight } = graph;
  const scores = new Float64Array(nodeCount);
  const visited = new Uint16Array(nodeCount);
  const arriving = new Uint16Array(nodeCount);
  const rowOf = new Uint32Array(nodeCount);
  let rows = new Float64Array(0);
  let rowNode = new Uint32Array(0);
  let rowLanes = new Uint16Array(0);
  let rowSteps = new Uint32Array(1);
  let steps = new Uint32Array(0);
  let stepArcs = new Uint32Array(0);
  const arcScores = new Float64Array(wantsArcs ? targets.length : 0);
  const laneWeights = new Float64Array(LANES);

  function reserve(rowCount: number, stepCount: number): void {
    if (stepCount > steps.length) {
      steps = copyInto(new Uint32Array(2 * stepCount), steps);
      if (wantsArcs) stepArcs = copyInto(new Uint32Array(2 * stepCount), stepArcs);
    }
    if (rowCount <= rowNode.length) return;
    rows = copyInto(new Float64Array(2 * LANES * rowCount), rows);
    rowNode = copyInto(new Uint32Array(2 * rowCount), rowNode);
    rowLanes = copyInto(new Uint16Array(2 * rowCount), rowLanes);
    rowSteps = copyInto(new Uint32Array(2 * rowCount + 1), rowSteps);
  }

  /** Lists the steps out of rows `start .. end` and the rows they lead to; returns one past the last of these. */
  function advance(start: number, end: number): number {
    let top = end;
    let stepTop = rowSteps[start]!;
    for (let row = start; row < end; row++) {
      const node = rowNode[row]!;
      const lanes = rowLanes[row]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const next = targets[arc]!;
        const fresh = lanes & ~visited[next]!;
        if (fresh === 0) continue;
        if (arriving[next] === 0) {
          rowOf[next] = top;
          rowNode[top++] = next;
        }
        arriving[next] = arriving[next]! | fresh;
        if (wantsArcs) stepArcs[stepTop] = arc;
        steps[stepTop++] = rowOf[next]!;
      }
      rowSteps[row + 1] = stepTop;
    }
    rows.fill(0, LANES * end, LANES * top);
    for (let row = end; row < top; row++) {
      const node = rowNode[row]!;
      rowLanes[row] = arriving[node]!;
      visited[node] = visited[node]! | arriving[node]!;
      arriving[node] = 0;
      rowSteps[row + 1] = stepTop;
    }
    return top;
  }

  /** Adds the counts of rows `start .. end` along their steps, to rows `end .. top`; the largest count there. */
  function count(start: number, end: number, top: number): number {
    const own = rows;
    for (let row = start; row < end; row++) {
      const first = rowSteps[row]!;
      const last = rowSteps[row + 1]!;
      for (let from = LANES * row; from < LANES * row + LANES; from += 4) {
        const a = own[from]!;
        const b = own[from + 1]!;
        const c = own[from + 2]!;
        const d = own[from + 3]!;
        if (a + b + c + d === 0) continue;
        const lane = from & (LANES - 1);
        for (let step = first; step < last; step++) {
          const to = LANES * steps[step]! + lane;
          own[to]! += a;
          own[to + 1]! += b;
          own[to + 2]! += c;
          own[to + 3]! += d;
        }
      }
    }
    let largest = 0;
    for (let row = end; row < top; row++) {
      const lanes = rowLanes[row]!;
      const times = multiplicity[rowNode[row]!]!;
      for (let lane = 0; lane < LANES; lane++) {
        const at = LANES * row + lane;
        const paths = (lanes >>> lane) & 1 ? own[at]! * times : 0;
        own[at] = paths;
        if (paths > largest) largest = paths;
      }
    }
    return largest;
  }

  /** Adds to the arc of each step out of a row what its paths may claim, before {@link credit} overwrites their counts. */
  function creditArcs(row: number): void {
    const own = rows;
    const at = LANES * row;
    for (let step = rowSteps[row]!; step < rowSteps[row + 1]!; step++) {
      const from = LANES * steps[step]!;
      let even = 0;
      let odd = 0;
      for (let lane = 0; lane < LANES; lane += 2) {
        even += laneWeights[lane]! * own[at + lane]! * own[from + lane]!;
        odd += laneWeights[lane + 1]! * own[at + lane + 1]! * own[from + lane + 1]!;
      }
      arcScores[stepArcs[step]!]! += even + odd;
    }
  }

  /** Turns the counts of a row into what each path there may claim, and credits its node. */
  function credit(row: number): void {
    const own = rows;
    const node = rowNode[row]!;
    const lanes = rowLanes[row]!;
    const ends = weight[node]!;
    const times = multiplicity[node]!;
    const first = rowSteps[row]!;
    const last = rowSteps[row + 1]!;
    let even = 0;
    let odd = 0;
    for (let lane = 0; lane < LANES; lane += 4) {
      if (((lanes >>> lane) & 15) === 0) continue;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let step = first; step < last; step++) {
        const from = LANES * steps[step]! + lane;
        a += own[from]!;
        b += own[from + 1]!;
        c += own[from + 2]!;
        d += own[from + 3]!;
      }
      const at = LANES * row + lane;
      a *= own[at]!;
      b *= own[at + 1]!;
      c *= own[at + 2]!;
      d *= own[at + 3]!;
      even += laneWeights[lane]! * a;
      odd += laneWeights[lane + 1]! * b;
      even += laneWeights[lane + 2]! * c;
      odd += laneWeights[lane + 3]! * d;
      own[at] = (lanes >>> lane) & 1 ? ((ends + a) / own[at]!) * times : 0;
      own[at + 1] = (lanes >>> (lane + 1)) & 1 ? ((ends + b) / own[at + 1]!) * times : 0;
      own[at + 2] = (lanes >>> (lane + 2)) & 1 ? ((ends + c) / own[at + 2]!) * times : 0;
      own[at + 3] = (lanes >>> (lane + 3)) & 1 ? ((ends + d) / own[at + 3]!) * times : 0;
    }
    scores[node]! += even + odd;
  }

  return {
    run(sources, sourceWeights) {
      laneWeights.fill(0);
      laneWeights.set(sourceWeights);
      reserve(sources.length + nodeCount, targets.length);
      rows.fill(0, 0, LANES * sources.length);
      sources.forEach((source, lane) => {
        rowNode[lane] = source;
        rowLanes[lane] = 1 << lane;
        visited[source] = 1 << lane;
        rows[LANES * lane + lane] = 1;
      });
      rowSteps[0] = 0;
      let fits = true;
      let top = sources.length;
      for (let start = 0, end = top; fits && start < end; start = end, end = top) {
        reserve(end + nodeCount, rowSteps[start]! + targets.length);
        top = advance(start, end);
        fits = count(start, end, top) <= COUNT_LIMIT;
      }
      for (let row = top - 1; fits && row >= 0; row--) {
        if (wantsArcs) creditArcs(row);
        if (row >= sources.length) credit(row);
      }
      for (let row = 0; row < top; row++) visited[rowNode[row]!] = 0;
      return fits;
    },
    take: () => emptied(scores),
    takeArcs: () => emptied(arcScores),
  };
}

function emptied(scores: Float64Array): Float64Array {
  const taken = scores.slice();
  scores.fill(0);
  return taken;
}

function copyInto<Column extends Float64Array | Uint32Array | Uint16Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}
