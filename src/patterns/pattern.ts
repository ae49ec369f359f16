import type { MeasureName } from '../centrality/index.ts';
import type { LinkKind, PersonId, Role } from '../model/index.ts';
import type { TimeWindow } from '../network/index.ts';

/** From the least to the most, both included; an end left out is open. */
export interface ValueRange {
  /** The least that will do. */
  readonly atLeast?: number | undefined;
  /** The most that will do. */
  readonly atMost?: number | undefined;
}

/** What a measure is to say of a person. */
export interface MeasureCondition {
  /** A name of `MEASURES`. */
  readonly measure: MeasureName;
  /** Share of people less central, plus half of those equally so, 0 to 1. */
  readonly percentile?: ValueRange | undefined;
  /** The value itself. */
  readonly value?: ValueRange | undefined;
}

/** A part somebody plays in a pattern, and what they must be for it; a role without conditions is open to everybody who may be scored. */
export interface PatternRole {
  /** By which ties, sequences and matches name it. */
  readonly name: string;
  /** How many contacts they have in the whole network. */
  readonly degree?: ValueRange | undefined;
  /** Any of these roles in the case file. */
  readonly roles?: readonly Role[] | undefined;
  /** Any of these stages. */
  readonly stages?: readonly string[] | undefined;
  /** Any of these cells or places. */
  readonly groups?: readonly string[] | undefined;
  /** At least one link of each of these kinds, with anybody who may be scored. */
  readonly kinds?: readonly LinkKind[] | undefined;
  /** What measures must say of them. */
  readonly measures?: readonly MeasureCondition[] | undefined;
  /** One of these people. */
  readonly people?: readonly PersonId[] | undefined;
}

/** Links between two roles. Without further conditions any tie will do. */
export interface PatternTie {
  /** By which sequences and matches tell it; default `from-to`. */
  readonly name?: string | undefined;
  /** A role; where only directed links count, the one that acts. */
  readonly from: string;
  /** The other role. */
  readonly to: string;
  /** Links of any of these kinds. */
  readonly kinds?: readonly LinkKind[] | undefined;
  /** Whether only links count that point from the first to the second; default false. */
  readonly directed?: boolean | undefined;
  /** Only links within this time. */
  readonly window?: TimeWindow | undefined;
  /** How many such links it takes; default 1. */
  readonly least?: number | undefined;
}

/** Ties of which one comes after another: each link surely before the next, on one scale of time. */
export interface PatternSequence {
  /** Names of ties, the first first. */
  readonly ties: readonly string[];
  /** Most days, or phases, from the first link to the last; default any. */
  readonly within?: number | undefined;
}

/** Two roles held against each other. */
export interface PatternComparison {
  /** The two. */
  readonly roles: readonly [string, string];
  /** What of them is compared. */
  readonly by: 'stage' | 'group';
  /** Somebody of no known stage or group is neither the same nor different. */
  readonly is: 'same' | 'different';
}

/** A shape to look for: who plays which part, who is tied to whom, in what order, and what must not be there. Plain data, ready for JSON. */
export interface Pattern {
  /** What it is called. */
  readonly name: string;
  /** What it is looked for. */
  readonly question?: string | undefined;
  /** The parts that are played; no two by one person. */
  readonly roles: readonly PatternRole[];
  /** Links that must be there. */
  readonly ties: readonly PatternTie[];
  /** Links that must not be there. */
  readonly forbidden?: readonly Omit<PatternTie, 'name' | 'least'>[] | undefined;
  /** In what order links must come. */
  readonly sequences?: readonly PatternSequence[] | undefined;
  /** Roles that must be, or must not be, of one stage or group. */
  readonly comparisons?: readonly PatternComparison[] | undefined;
}
