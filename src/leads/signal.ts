import type { CentralityTable } from '../centrality/index.ts';
import type { Communities } from '../communities/index.ts';
import type { CaseLink, EligibleId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** What a signal may look at. */
export interface SignalContext {
  readonly network: RingNetwork;
  readonly communities: Communities;
  readonly centrality: CentralityTable;
}

/** What a signal found in one person. */
export interface SignalReading {
  /** Higher speaks more for coordination; only the order of values counts. */
  readonly value: number;
  /** One sentence an investigator can check. */
  readonly detail: string;
  /** The links behind the value. */
  readonly evidence: readonly CaseLink[];
}

/** A reason to look at somebody, as data: small, named, documented, replaceable. */
export interface Signal {
  readonly name: string;
  readonly question: string;
  /** Signals of one family are averaged before families are. */
  readonly family: string;
  /** Share within the family; above 0. */
  readonly weight: number;
  /** Names of the centrality measures it reads; `analyzeCase` computes them. */
  readonly needs?: readonly string[];
  /** Only people outside the protected categories can be handed in. */
  measure(person: EligibleId, context: SignalContext): SignalReading;
}
