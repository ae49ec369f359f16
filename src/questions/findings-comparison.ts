import type { Noticed } from '../display/index.ts';
import type { EligibleId, EvidenceSource, Findings, FoundTie, Verdict, Wording } from '../model/index.ts';
import type { MatchedCommunities } from './match-communities.ts';

/** Whether a move is larger than both rank intervals allow; `not-drawn` where one of the two rankings has none. */
export type MoveWeight = 'beyond-intervals' | 'within-intervals' | 'not-drawn';

/** Somebody ranked both times, on another rank. */
export interface RankMove {
  /** Who it is. */
  readonly person: EligibleId;
  /** Rank before. */
  readonly before: number;
  /** Rank now. */
  readonly after: number;
  /** Whether it is more than the intervals of both times allow. */
  readonly weight: MoveWeight;
  /** Sources that the reasons cite now and did not before; by kind, then id. */
  readonly newSources: readonly EvidenceSource[];
}

/** Somebody who is or was a lead. */
export interface LeadChange {
  /** Who it is. */
  readonly person: EligibleId;
  /** Left out where the person was, or is, no lead. */
  readonly before?: Wording;
  /** How much it can be leant on now. */
  readonly after?: Wording;
}

/** Whether two findings are of one case: they say so, they share people or ties enough, or nobody can tell. */
export type SameCase = 'same-case-id' | 'much-in-common' | 'little-in-common';

/** What changed between two findings. */
export interface FindingsComparison extends Noticed {
  /** Whether the two are of one case, as far as ids and links tell. */
  readonly sameCase: SameCase;
  /** Share of the people ranked before who are ranked now, 0 to 1. */
  readonly sharedPeople: number;
  /** Before and after. */
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  /** Ranked people, by id. */
  readonly people: { readonly new: readonly EligibleId[]; readonly gone: readonly EligibleId[] };
  /** Ties among ranked people, by ids. */
  readonly ties: { readonly new: readonly FoundTie[]; readonly gone: readonly FoundTie[] };
  /** What the case file holds: before and after. */
  readonly counts: Readonly<Record<keyof Findings['network'], { readonly before: number; readonly after: number }>>;
  /** Who is one now, still, or no longer. */
  readonly leads: {
    /** Leads now, and not before. */
    readonly new: readonly LeadChange[];
    /** Leads both times. */
    readonly kept: readonly LeadChange[];
    /** Leads before, and not now. */
    readonly lost: readonly LeadChange[];
  };
  /** Beyond the intervals first, then the largest moves. */
  readonly moves: readonly RankMove[];
  /** Which communities go on. */
  readonly communities: MatchedCommunities;
  /** Caveats that came and went. */
  readonly caveats: { readonly new: readonly string[]; readonly gone: readonly string[] };
  /** Options that differ: two findings are compared in full only where none does. */
  readonly optionsChanged: readonly string[];
}
