import type { AbstractGraph } from 'graphology-types';

/** What every export of findings may carry beside them. */
export interface ExportOptions {
  /** What `paint(findings)` gave: people then leave with their place, size and color. */
  readonly drawing?: AbstractGraph;
  /** Names the run in the file, as `runId(findings)` does. */
  readonly runId?: string;
  /** The day after which the file is not to be relied on, written as given. */
  readonly expires?: string;
}
