import type { EligibleId } from '../model/index.ts';
import type { SignalContext, SignalReading } from './signal.ts';

/** What the case records of a person in one respect. */
export interface EvidenceReading extends SignalReading {
  /** Whether it is of the kind that speaks for coordination; the signal says from when. */
  readonly speaks: boolean;
}

/**
 * Something reports say, as data: who gives orders, where money ends, who brought others in. It adds no points to a score: a position is
 * computed from all links, evidence is what some of them say, and a person of whom nothing is recorded must not fall behind for it.
 */
export interface EvidenceSignal {
  /** What it is called in indications. */
  readonly name: string;
  /** What it asks, in one sentence. */
  readonly question: string;
  /** Whether it tells what a person did, which a strong lead asks for where the case records it, and not when or beside whom they were seen. */
  readonly isAct: boolean;
  /** Readings of the eligible people of whom the case records anything of the kind; nobody else has one. */
  read(context: Pick<SignalContext, 'network'>): ReadonlyMap<EligibleId, EvidenceReading>;
}
