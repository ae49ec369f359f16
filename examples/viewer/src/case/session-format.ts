import type { ViewerCase } from 'ringtrace/view';

/** What a session file begins with, so that it is told from any other. */
export const SESSION_FORMAT = 'ringtrace session 1';

/** The case as it was, what was chosen and written, and where everybody stood. */
export interface SavedSession {
  readonly format: typeof SESSION_FORMAT;
  readonly case: ViewerCase;
  /** A `ViewState`; checked member by member when it is taken over. */
  readonly state: unknown;
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
}
