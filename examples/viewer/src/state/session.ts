import type { Findings } from 'ringtrace';
import type { CaseView, MeasureColumn } from '../case/case-view.ts';
import type { CaseOrigin, FromCaseWorker, ToCaseWorker } from '../case/messages.ts';

/** The case on the table and the work under way. */
export interface SessionState {
  readonly view: CaseView | null;
  /** Those that have come so far. */
  readonly measures: readonly MeasureColumn[];
  readonly isComplete: boolean;
  /** What a new case is at; null when none is being opened. */
  readonly progress: { readonly stage: string; readonly share: number } | null;
  readonly problem: string | null;
  /** Findings without the doubted reports; null when none are doubted or the answer is still awaited. */
  readonly supposed: { readonly without: readonly string[]; readonly findings: Findings } | null;
  readonly isSupposing: boolean;
}

export interface Session {
  get(): SessionState;
  open(origin: CaseOrigin): void;
  /** Gives up opening; the case that was open stays. */
  cancel(): void;
  suppose(without: readonly string[]): void;
  dismissProblem(): void;
  refuse(problem: string): void;
  subscribe(listener: () => void): () => void;
}

type CaseWorker = Omit<Worker, 'postMessage'> & { postMessage(message: ToCaseWorker): void };

const NOTHING: SessionState = {
  view: null,
  measures: [],
  isComplete: false,
  progress: null,
  problem: null,
  supposed: null,
  isSupposing: false,
};

/** Keeps one worker for the open case, and a second while another is being opened. */
export function createSession(startWorker: () => CaseWorker): Session {
  let state = NOTHING;
  let current: CaseWorker | null = null;
  let opening: CaseWorker | null = null;
  const listeners = new Set<() => void>();
  const change = (patch: Partial<SessionState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };

  const hear = (worker: CaseWorker, message: FromCaseWorker): void => {
    if (worker !== current && worker !== opening) return;
    if (message.kind === 'progress') {
      if (worker === opening) change({ progress: { stage: message.stage, share: message.share } });
    } else if (message.kind === 'opened') {
      current?.terminate();
      [current, opening] = [worker, null];
      change({ ...NOTHING, view: message.view });
    } else if (message.kind === 'measured') change({ measures: [...state.measures, message.measure] });
    else if (message.kind === 'complete') change({ isComplete: true });
    else if (message.kind === 'supposed') {
      change({ supposed: { without: message.without, findings: message.findings }, isSupposing: false });
    } else if (message.duringSuppose) change({ isSupposing: false, problem: message.message });
    else if (worker === opening) fail(message.message);
    else change({ problem: message.message });
  };
  const fail = (problem: string): void => {
    opening?.terminate();
    opening = null;
    change({ progress: null, problem });
  };

  return {
    get: () => state,
    open(origin) {
      opening?.terminate();
      const worker = startWorker();
      opening = worker;
      worker.onmessage = ({ data }: MessageEvent<FromCaseWorker>) => hear(worker, data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === opening) fail(event.message || 'the worker could not be started');
      };
      change({ progress: { stage: 'starting', share: 0 }, problem: null });
      worker.postMessage({ kind: 'open', origin });
    },
    cancel() {
      opening?.terminate();
      opening = null;
      change({ progress: null });
    },
    suppose(without) {
      if (!state.view?.canSuppose || without.length === 0) {
        change({ supposed: null, isSupposing: false });
        return;
      }
      change({ isSupposing: true });
      current?.postMessage({ kind: 'suppose', without });
    },
    dismissProblem: () => change({ problem: null }),
    refuse: (problem) => change({ problem }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
