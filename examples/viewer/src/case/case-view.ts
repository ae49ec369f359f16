import type { CaseLink, EvidenceSource, Findings, Person } from 'ringtrace';

/** Somebody who may be shown: protected people never leave the worker. */
export type ShownPerson = Pick<Person, 'id' | 'category' | 'roles' | 'stage' | 'group'>;

/** Where links come from, and how many of the shown links it carries. */
export interface CaseSource extends EvidenceSource {
  /** Who stands behind a report. */
  readonly informants: readonly string[];
  readonly linkCount: number;
}

/** A case as the page may hold it: findings, and the links and people that may be shown. */
export interface CaseView {
  readonly name: string;
  /** Tells cases apart in shared addresses; equal for equal cases. */
  readonly fingerprint: string;
  readonly findings: Findings;
  /** Links among shown people. */
  readonly links: readonly CaseLink[];
  readonly people: readonly ShownPerson[];
  /** Places in the drawing, in the order of `people`. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly sources: readonly CaseSource[];
  /** Tables of which nothing was read, because nobody knows their columns. */
  readonly leftOut: readonly string[];
  /** False for a findings file, which holds only the links that leads cite. */
  readonly canSuppose: boolean;
}

/** A position measure for each of `people`; whether its high or its low values are central. */
export interface MeasureColumn {
  readonly name: string;
  readonly question: string;
  readonly central: 'high' | 'low';
  readonly values: readonly number[];
}
