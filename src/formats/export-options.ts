import type { AbstractGraph } from 'graphology-types';
import type { CaseLink, Person } from '../model/index.ts';

/** What every export of findings may carry beside them. */
export interface ExportOptions {
  /** What `paint(findings)` gave: people then leave with their place, size and color. */
  readonly drawing?: AbstractGraph | undefined;
  /**
   * The links that were analyzed: ties then leave with the times they were seen, the handling codes of their links, and the earliest day on
   * which one of these may no longer be kept.
   */
  readonly links?: readonly CaseLink[] | undefined;
  /**
   * What is known of the people, as it was given to `analyzeCase`: findings read back from a file know no protected person, and codes or reports of
   * `links` may name one. Without it, links are refused beside such findings where anybody is protected.
   */
  readonly people?: readonly Person[] | undefined;
  /** Names the run in the file, as `runId(findings)` does. */
  readonly runId?: string | undefined;
  /** The day after which the file is not to be relied on, written as given. */
  readonly expires?: string | undefined;
}
