import { START, type ViewState } from './view-state.ts';

export interface Store {
  get(): ViewState;
  /** `together` names a gesture: changes of one gesture in quick succession are undone at once. */
  change(patch: Partial<ViewState>, together?: string): void;
  /** Forgets the past: for another case. */
  restart(state?: ViewState): void;
  /** Rewrites what is and what was chosen, without a step to undo. */
  amend(rewrite: (state: ViewState) => ViewState): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  subscribe(listener: () => void): () => void;
}

const ONE_GESTURE_MS = 900;
const MOST = 200;

/** Holds the view's state and its past. */
export function createStore(now: () => number = () => performance.now()): Store {
  let state = START;
  let past: ViewState[] = [];
  let future: ViewState[] = [];
  let gesture: { readonly name: string; readonly at: number } | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const step = (from: ViewState[], to: ViewState[]): void => {
    const other = from.pop();
    if (!other) return;
    to.push(state);
    state = other;
    gesture = undefined;
    tell();
  };
  return {
    get: () => state,
    change(patch, together) {
      const next = { ...state, ...patch };
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      const goesOn = together !== undefined && gesture?.name === together && now() - gesture.at < ONE_GESTURE_MS;
      if (!goesOn) past = [...past, state].slice(-MOST);
      gesture = together === undefined ? undefined : { name: together, at: now() };
      future = [];
      state = next;
      tell();
    },
    restart(begin = START) {
      state = begin;
      past = [];
      future = [];
      gesture = undefined;
      tell();
    },
    amend(rewrite) {
      state = rewrite(state);
      past = past.map(rewrite);
      future = future.map(rewrite);
      tell();
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
