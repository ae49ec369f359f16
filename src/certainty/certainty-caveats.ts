import type { FoundCertainty, UndrawnReason } from '../model/index.ts';

/** Why draws were made or not. */
export interface DrawReasons {
  readonly undrawn?: UndrawnReason | undefined;
  /** Names of signals that cannot be drawn. */
  readonly undrawable: readonly string[];
}

/** What a reader must know of the rank intervals of this case, or of why there are none. */
export function certaintyCaveats(certainty: FoundCertainty | undefined, reasons: DrawReasons): readonly string[] {
  if (certainty === undefined) {
    const { undrawn, undrawable } = reasons;
    if (undrawn === 'own-signal') {
      return [
        `The ranking uses a signal of its own (${undrawable.join(', ')}), which cannot be drawn again: ranks carry no interval.`,
      ];
    }
    return undrawn === 'too-large'
      ? ['The case is too large for certainty draws unless a number of draws is asked for.']
      : [];
  }
  const { method, lossRate, sources, unsourcedTies, draws, pivots } = certainty;
  const lost = `${Math.round(100 * lossRate)} %`;
  const caveats = [
    method === 'sources'
      ? `Rank intervals come from ${draws} draws: half of them lose about ${lost} of the sources by chance, half what would be missing had fewer people been watched. Links that nobody ever saw cannot be drawn.`
      : `With fewer than 10 sources, rank intervals come from ${draws} draws that lose about ${lost} of the single statements, half of them by chance, half as if fewer people had been watched: an error of a whole source would move ranks further.`,
  ];
  if (pivots !== undefined) {
    caveats.push(
      `The network is too large to measure every draw exactly: closeness and loss were estimated from ${pivots} searches in each, which makes intervals wider.`,
    );
  }
  if (sources === 0) {
    caveats.push(
      'No link names an informant, a report or an event: every tie was drawn as a source of its own, nobody can say on which reports a place rests, and no lead is called more than supported.',
    );
  } else if (unsourcedTies > 0) {
    caveats.push(`${unsourcedTies} ties name no source and were drawn each as one of its own.`);
  }
  return caveats;
}
