import type { TimeWindow } from 'ringtrace';
import type { Line } from './picture/align.ts';
import type { Arrangement } from './picture/arrangements.ts';
import type { Scene } from './scene.ts';
import type { SessionState } from './state/session.ts';
import type { Store } from './state/store.ts';
import type { ViewState } from './state/view-state.ts';

export type Tab = 'leads' | 'person' | 'sources' | 'times' | 'figures';

/** What every panel is given: what to show, and what it may ask for. */
export interface Viewer {
  readonly state: ViewState;
  readonly session: SessionState;
  readonly scene: Scene;
  readonly tab: Tab;
  readonly isTable: boolean;
  readonly isLayoutRunning: boolean;
  readonly change: Store['change'];
  /** Selects a person, shows their panel and brings them to the middle of the stage; null selects nobody. */
  pick(person: string | null): void;
  showTab(tab: Tab): void;
  startLayout(spread: number): void;
  pauseLayout(): void;
  resetLayout(): void;
  arrange(arrangement: Arrangement): void;
  /** Puts some people into a row, a column or on a circle around their middle, and pins them there. */
  align(people: readonly string[], line: Line): void;
  /** Brings everybody who is shown into view, or some people. */
  fit(people?: readonly string[]): void;
  /** Picks people together with those picked before, or lets go of them if all of them are picked already. */
  pickMany(people: readonly string[]): void;
  /** Draws the ranking so often. */
  draw(draws: number): void;
  /** Analyzes two windows of time by themselves; null forgets them. */
  compare(windows: readonly [TimeWindow, TimeWindow] | null): void;
}
