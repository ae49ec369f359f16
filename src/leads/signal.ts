import type { CentralityTable, Measure, MeasureName } from '../centrality/index.ts';
import type { Communities } from '../communities/index.ts';
import type { DrawnMeasure } from '../kernels/index.ts';
import type { CaseLink, EligibleId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** What a signal may look at. */
export interface SignalContext {
  /** Who is tied to whom. */
  readonly network: RingNetwork;
  /** Who belongs together. */
  readonly communities: Communities;
  /** The measures that the signals need. */
  readonly centrality: CentralityTable;
}

/** What a signal found in one person. */
export interface SignalReading {
  /** Higher speaks more for coordination; only the order of values counts, NaN being lowest. */
  readonly value: number;
  /** One sentence an investigator can check. */
  readonly detail: string;
  /** The links behind the value. */
  readonly evidence: readonly CaseLink[];
}

/** What is left of the ties among eligible people in a draw: the neighbors of node v are `targets[offsets[v]]` to before `targets[offsets[v + 1]]`. */
export interface DrawnTies {
  /** How many people there are. */
  readonly nodeCount: number;
  /** Where the neighbors of each begin. */
  readonly offsets: Uint32Array;
  /** The neighbors, one after the other. */
  readonly targets: Uint32Array;
}

/**
 * Computes a signal anew where part of the evidence is taken away: a value for each node, higher speaking more for coordination. Node i is
 * person `people[i]`. The arrays are overwritten by the next draw: keep none of them.
 */
export type DrawSignal = (ties: DrawnTies, people: readonly EligibleId[]) => ArrayLike<number>;

/**
 * A reason to look at somebody, as data: small, named, documented, replaceable. What it measures, how draws compute it, what it counts for and
 * how it is worded all stand here and nowhere else.
 */
export interface Signal {
  /** What it is called in reasons. */
  readonly name: string;
  /** What it asks, in one sentence. */
  readonly question: string;
  /** Signals of one family are averaged before families are. */
  readonly family: string;
  /** Share within the family; above 0. */
  readonly weight: number;
  /** The centrality measures it reads, by name or as measures of your own; `analyzeCase` computes them. */
  readonly needs?: readonly (MeasureName | Measure)[];
  /**
   * How the certainty draws compute the same value: the name of a measure that they know, or a function of your own, which runs on one thread.
   * With all evidence in place it has to rank people as `measure` does. Left out, a ranking by this signal cannot be drawn again, and has no
   * rank intervals and no strong leads. `shapley-degree` counts 0, not 1, for people who are left without a tie.
   */
  readonly draw?: DrawnMeasure | DrawSignal;
  /** Only people outside the protected categories can be handed in. */
  measure(person: EligibleId, context: SignalContext): SignalReading;
}
