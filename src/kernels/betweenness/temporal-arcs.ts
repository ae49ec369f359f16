/** Arcs in order of time, those of one time by their source. */
export interface TemporalArcs {
  readonly nodeCount: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Arcs of group g happen at one time: `groups[g] .. groups[g + 1]`. */
  readonly groups: Uint32Array;
  /** Runs of arcs of one group and source: `runs[r] .. runs[r + 1]`. */
  readonly runs: Uint32Array;
  /** Runs of group g: `groupRuns[g] .. groupRuns[g + 1]`. */
  readonly groupRuns: Uint32Array;
}

export interface DatedEdges {
  readonly nodeCount: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly times: Float64Array;
  /** Whether an edge leads from source to target only. */
  readonly directed: boolean;
}

/** Sorts dated edges for searches through time; edges of one pair and time are one. Cost: O(m log m). */
export function temporalArcs({ nodeCount, sources, targets, times, directed }: DatedEdges): TemporalArcs {
  const arcs: { readonly from: number; readonly to: number; readonly at: number }[] = [];
  for (let e = 0; e < sources.length; e++) {
    arcs.push({ from: sources[e]!, to: targets[e]!, at: times[e]! });
    if (!directed) arcs.push({ from: targets[e]!, to: sources[e]!, at: times[e]! });
  }
  arcs.sort((a, b) => a.at - b.at || a.from - b.from || a.to - b.to);
  const kept = arcs.filter(({ from, to, at }, i) => {
    const before = arcs[i - 1];
    return before === undefined || before.at !== at || before.from !== from || before.to !== to;
  });
  const groups: number[] = [];
  const runs: number[] = [];
  const groupRuns: number[] = [];
  kept.forEach(({ from, at }, i) => {
    const before = kept[i - 1];
    const isNew = before?.at !== at;
    if (isNew) {
      groups.push(i);
      groupRuns.push(runs.length);
    }
    if (isNew || before?.from !== from) runs.push(i);
  });
  return {
    nodeCount,
    sources: Uint32Array.from(kept, ({ from }) => from),
    targets: Uint32Array.from(kept, ({ to }) => to),
    groups: Uint32Array.from([...groups, kept.length]),
    groupRuns: Uint32Array.from([...groupRuns, runs.length]),
    runs: Uint32Array.from([...runs, kept.length]),
  };
}
