import type { FramingAbsence } from './framing.ts';

/** How far the ranking from one kind of link agrees with the ranking from all. */
export interface FoundLayer {
  /** The kind of link. */
  readonly kind: string;
  /** People it ties. */
  readonly people: number;
  /** Rank correlation among them, -1 to 1. */
  readonly correlation: number;
}

/** How sure the ranking as a whole is. */
export interface FoundCertainty {
  /** How often the ranking was drawn again. */
  readonly draws: number;
  /** What a draw withdraws: whole sources (informants, reports, events; ties without any are their own), or single statements. */
  readonly method: 'sources' | 'statements';
  /** Chance of each to be withdrawn. */
  readonly lossRate: number;
  /** Informants, reports and events that were counted as independent. */
  readonly sources: number;
  /** Ties that no source is named for. */
  readonly unsourcedTies: number;
  /** Which end of the grades' intervals statements were drawn with; null when nothing is graded. */
  readonly belief: 'low' | 'mid' | 'high' | null;
  /** Largest share of the sources that may be missing with rank correlation still at least .7 in 95 % of draws; 0 to .75. */
  readonly csCoefficient: number;
  /** Mean share of pairs of people whose order a draw keeps, 0 to 1. */
  readonly robustness: number;
  /** How many false links lift somebody of at most two ties into the top k, or why there is no such number. */
  readonly framing: number | FramingAbsence;
  /** @deprecated The same with null for every reason why there is none: read `framing`. */
  readonly framingResistance: number | null;
  /** From how many searches the closeness and the loss of each drawn case were estimated; left out where they were measured exactly. */
  readonly pivots?: number;
  /** The largest share of its closeness that one of 39 (on large cases fewer) random graphs loses without one person, times the ring's; see signal `ring-loss`. */
  readonly chanceLoss: number;
  /** Empty where there are not two kinds of link to compare. */
  readonly layers: readonly FoundLayer[];
}

/**
 * Why no certainty draws were made: they were not asked for, the case is too large for them unless they are asked for, it cannot carry a ranking
 * anyhow, or it is ranked by a signal that nobody but its author can draw.
 */
export type UndrawnReason = 'not-asked' | 'too-large' | 'cannot-rank' | 'own-signal';

/** A measure that was estimated. */
export interface FoundEstimate {
  /** Which measure. */
  readonly measure: string;
  /** What was drawn, and how many of it. */
  readonly method: string;
  /** How many were drawn. */
  readonly samples: number;
  /** Largest standard error of a value, or the bound that holds for all values with the stated probability. */
  readonly standardError?: number;
  /** Holds for all values together with `probability`. */
  readonly bound?: number;
  /** How sure the bound is. */
  readonly probability?: number;
  /** The value at the last of the places that are looked at, to hold the error against. */
  readonly atTop: number;
}

/** Whether figures were counted or estimated: the light, and what it rests on. */
export interface FoundAccuracy {
  /** `exact`: all was counted. `sampled`: something was estimated, to 5 % at the places looked at. `coarse`: more roughly. */
  readonly light: 'exact' | 'sampled' | 'coarse';
  /** What was estimated, and how roughly. */
  readonly estimates: readonly FoundEstimate[];
}
