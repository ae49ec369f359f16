/** When a line changed its rate of contacts most, on a clock that ticks once for every contact in the file. */
export interface ActivityChange {
  /** The change stands just before this tick. */
  readonly tick: number;
  readonly direction: 'rise' | 'fall';
  /** Log likelihood ratio of two rates over one, 0 when the contacts are spread evenly. */
  readonly evidence: number;
}

/**
 * Finds the one change of rate that best explains when a line was used: with k of n contacts in the first share x of the file, the
 * log likelihood ratio is k log(k / (n x)) + (n - k) log((n - k) / (n (1 - x))), tried just before and just after every contact.
 *
 * The file's own contacts are the clock, so nights, weekends and a growing wiretap move no line. `ticks` ascend.
 */
export function findActivityChange(ticks: readonly number[], tickCount: number): ActivityChange | undefined {
  const n = ticks.length;
  let best: ActivityChange | undefined;
  for (let k = 0; k < n; k++) {
    // Just before a contact the quiet is longest, just after it the bustle is.
    for (const [tick, before] of [
      [ticks[k]!, k],
      [ticks[k]! + 1, k + 1],
    ] as const) {
      const x = tick / tickCount;
      if (x <= 0 || x >= 1) continue;
      const evidence = surprise(before, n * x) + surprise(n - before, n * (1 - x));
      if (best !== undefined && evidence <= best.evidence) continue;
      best = { tick, direction: before < n * x ? 'rise' : 'fall', evidence };
    }
  }
  return best;
}

function surprise(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}
