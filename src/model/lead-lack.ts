import { type EvidenceSource, nameSource } from './source.ts';

/**
 * What a strong lead asks for and a lead lacks, as data:
 * - `not-drawn`: no certainty draws were made, so that nobody knows how firm the place is, on what it rests, and what chance would do;
 * - `seldom-first`: among the first in too few of the draws; `share` says in how many;
 * - `no-named-source`: none of the person's links names a source that could be checked;
 * - `single-source`: one source, disbelieved, takes the place away;
 * - `one-family`: in the highest tenth of one family of signals alone;
 * - `no-act`: the case records acts of others (orders, recruitment, payments), and none that speaks for this person;
 * - `own-monitoring`: more than half of the links were recorded on the person's own tapped line;
 * - `monitoring-unknown`: nobody handed over who was monitored;
 * - `chance-would-do`: some random graph of this size loses as much without somebody;
 * - `chance-not-compared`: what the ring loses without the person was not measured, or not compared with random graphs.
 */
export type LeadLack =
  | { readonly code: 'seldom-first'; readonly share: number; readonly least: number; readonly top: number }
  | { readonly code: 'single-source'; readonly source: EvidenceSource }
  | {
      /** What is lacking. */
      readonly code:
        | 'not-drawn'
        | 'no-named-source'
        | 'one-family'
        | 'no-act'
        | 'own-monitoring'
        | 'monitoring-unknown'
        | 'chance-would-do'
        | 'chance-not-compared';
    };

/** The code of a {@link LeadLack}. */
export type LackCode = LeadLack['code'];

/** A lack as half a sentence: the one place where it is put into words. */
export function sayLack(lack: LeadLack): string {
  switch (lack.code) {
    case 'seldom-first':
      return `among the first ${lack.top} in only ${wholePercent(lack.share)} % of the draws, not ${wholePercent(lack.least)} %`;
    case 'single-source':
      return `rests on a single source, ${nameSource(lack.source)}`;
    default:
      return SENTENCES[lack.code];
  }
}

/**
 * A share in whole percent, rounded down: a share below a threshold must not read as the threshold, and one share must read alike wherever it
 * stands.
 *
 * @example wholePercent(0.7999) // => 79
 */
export function wholePercent(share: number): number {
  // What is .29 when written is a hair below it when multiplied.
  return Math.floor(100 * share + 1e-9);
}

const SENTENCES: Readonly<Record<Exclude<LackCode, 'seldom-first' | 'single-source'>, string>> = {
  'not-drawn': 'no certainty draws were made',
  'no-named-source': 'none of their links names a source that the place could rest on',
  'one-family': 'in the highest tenth of one family of signals only',
  'no-act': 'no act on record speaks for it, though the case records acts of others',
  'own-monitoring': 'more than half of the links come from their own tapped line',
  'monitoring-unknown': 'who was monitored is not known',
  'chance-would-do': 'a random graph of this size would lose as much without somebody',
  'chance-not-compared': 'what the ring loses without them was not compared with chance',
};
