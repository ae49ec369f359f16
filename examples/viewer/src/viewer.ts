import type { Scene } from './scene.ts';
import type { SessionState } from './session.ts';
import type { Store } from './store.ts';
import type { ViewState } from './view-state.ts';

export type Tab = 'leads' | 'person' | 'sources';

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
}
