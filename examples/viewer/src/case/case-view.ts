import type { CaseLink, DoubtToken, Findings, Person } from 'ringtrace';

/** Somebody who may be shown: protected people never leave the worker. */
export type ShownPerson = Pick<Person, 'id' | 'names' | 'category' | 'roles' | 'stage' | 'group'>;

/** Where links come from, or what they are, and how many of the shown links fall with it. */
export interface CaseSource {
  readonly kind: Exclude<DoubtToken['kind'], 'tie' | 'person' | 'link'>;
  readonly id: string;
  /** Who stands behind a report. */
  readonly informants: readonly string[];
  readonly linkCount: number;
}

/**
 * How far the analysis has come: the network with communities of one search, with those that all searches agree on, leads without draws, or all that was asked.
 * A findings file and a case that was analyzed elsewhere are whole from the start.
 */
export type FoundStage = 'sketch' | 'network' | 'leads' | 'whole';

/** A case as the page may hold it: findings, and the links and people that may be shown. */
export interface CaseView {
  readonly name: string;
  /** Tells cases apart in shared addresses; equal for equal cases. */
  readonly fingerprint: string;
  /** While the stage is `sketch` or `network`, nobody is ranked in them. */
  readonly findings: Findings;
  readonly stage: FoundStage;
  /** Links among shown people. */
  readonly links: readonly CaseLink[];
  readonly people: readonly ShownPerson[];
  /** Places in the drawing, in the order of `people`. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly sources: readonly CaseSource[];
  /** False for a findings file, which holds only the links that leads cite. */
  readonly canSuppose: boolean;
}

/** Whether anybody was to be ranked yet. */
export function isBeforeRanks(stage: FoundStage): boolean {
  return stage === 'sketch' || stage === 'network';
}

/** A position measure for each of `people`; whether its high or its low values are central. */
export interface MeasureColumn {
  readonly name: string;
  readonly question: string;
  readonly central: 'high' | 'low';
  readonly values: readonly number[];
}
