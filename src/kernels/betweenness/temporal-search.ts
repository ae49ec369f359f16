import type { TemporalArcs } from './temporal-arcs.ts';

/** Working memory to search the fewest steps through time from one source after another. */
export interface TemporalSearch {
  /** Adds, for every node, the share of shortest paths in time from the source to every other that lead through it. */
  add(source: number, scores: Float64Array): void;
}

const FAR = 0x7fffffff;

/**
 * From a source, forward in time: a node is so many steps away from now on, by so many paths. An arc is on a shortest path to its target as long as the target
 * is no nearer; what an arc is worth comes back in reverse order.
 *
 * With `strict` an arc may only follow arcs of earlier times; else those of its own time too, nearest first.
 */
export function openTemporalSearch(arcs: TemporalArcs, strict: boolean): TemporalSearch {
  const { nodeCount, sources, targets, groups, runs, groupRuns } = arcs;
  const steps = new Int32Array(nodeCount);
  const paths = new Float64Array(nodeCount);
  const arcSteps = new Int32Array(sources.length);
  const arcPaths = new Float64Array(sources.length);
  const worth = new Float64Array(sources.length);
  const reached = new Uint32Array(sources.length);
  const groupEnds = new Uint32Array(groups.length);
  let reachedCount = 0;
  // Runs waiting at their source's number of steps: lists by step.
  const firstRun = new Int32Array(nodeCount + 1).fill(-1);
  const nextRun = new Int32Array(runs.length).fill(-1);
  const runAt = new Int32Array(nodeCount).fill(-1);
  const onward = new Float64Array(nodeCount);
  const onwardSteps = new Int32Array(nodeCount);

  return {
    add(source, scores) {
      steps.fill(FAR);
      paths.fill(0);
      steps[source] = 0;
      paths[source] = 1;
      reachedCount = 0;
      for (let g = 0; g + 1 < groups.length; g++) {
        if (strict) passStrictly(groups[g]!, groups[g + 1]!);
        else passTogether(groupRuns[g]!, groupRuns[g + 1]!);
        groupEnds[g + 1] = reachedCount;
      }
      comeBack(source, scores);
    },
  };

  function passStrictly(start: number, end: number): void {
    const from = reachedCount;
    for (let e = start; e < end; e++) {
      const u = sources[e]!;
      if (steps[u] === FAR || steps[u]! + 1 > steps[targets[e]!]!) continue;
      arcSteps[e] = steps[u]! + 1;
      arcPaths[e] = paths[u]!;
      reached[reachedCount++] = e;
    }
    for (let i = from; i < reachedCount; i++) arrive(reached[i]!);
  }

  /** Within one time, the nodes that are nearest pass on first. */
  function passTogether(start: number, end: number): void {
    let lowest = FAR;
    let highest = -1;
    const wait = (run: number, at: number): void => {
      nextRun[run] = firstRun[at]!;
      firstRun[at] = run;
      if (at < lowest) lowest = at;
      if (at > highest) highest = at;
    };
    for (let run = start; run < end; run++) {
      const u = sources[runs[run]!]!;
      runAt[u] = run;
      if (steps[u] !== FAR) wait(run, steps[u]!);
    }
    for (let at = lowest; at <= highest; at++) {
      for (let run = firstRun[at]!; run >= 0; ) {
        const next = nextRun[run]!;
        const u = sources[runs[run]!]!;
        // Who came nearer meanwhile passed on then.
        if (steps[u] === at) passOn(run, at, wait);
        run = next;
      }
      firstRun[at] = -1;
    }
    for (let run = start; run < end; run++) runAt[sources[runs[run]!]!] = -1;
  }

  function passOn(run: number, at: number, wait: (run: number, at: number) => void): void {
    for (let e = runs[run]!; e < runs[run + 1]!; e++) {
      const v = targets[e]!;
      if (at + 1 > steps[v]!) continue;
      const isNearer = at + 1 < steps[v]!;
      arcSteps[e] = at + 1;
      arcPaths[e] = paths[sources[e]!]!;
      reached[reachedCount++] = e;
      arrive(e);
      if (isNearer && runAt[v]! >= 0) wait(runAt[v]!, at + 1);
    }
  }

  function arrive(e: number): void {
    const v = targets[e]!;
    if (arcSteps[e]! > steps[v]!) return;
    if (arcSteps[e]! < steps[v]!) {
      steps[v] = arcSteps[e]!;
      paths[v] = 0;
    }
    paths[v]! += arcPaths[e]!;
    if (paths[v] === Infinity) throw new RangeError('temporalBetweenness: more paths than a number can hold');
  }

  function comeBack(source: number, scores: Float64Array): void {
    onward.fill(0);
    onwardSteps.fill(-1);
    for (let g = groups.length - 2; g >= 0; g--) {
      const start = groupEnds[g]!;
      const end = groupEnds[g + 1]!;
      for (let i = end - 1; i >= start; i--) {
        const e = reached[i]!;
        const v = targets[e]!;
        const further = onwardSteps[v] === arcSteps[e] ? arcPaths[e]! * onward[v]! : 0;
        scores[v]! += further;
        worth[e] = further + (arcSteps[e] === steps[v] ? arcPaths[e]! / paths[v]! : 0);
        if (!strict) handBack(e, source);
      }
      if (strict) for (let i = end - 1; i >= start; i--) handBack(reached[i]!, source);
    }
  }

  function handBack(e: number, source: number): void {
    const u = sources[e]!;
    if (u === source) return;
    const before = arcSteps[e]! - 1;
    if (onwardSteps[u] !== before) {
      onwardSteps[u] = before;
      onward[u] = 0;
    }
    onward[u]! += worth[e]! / arcPaths[e]!;
  }
}
