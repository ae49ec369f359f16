import type { JudgementLog, TimeWindow } from 'ringtrace';
import type { CaseView, MeasureColumn } from '../case/case-view.ts';
import type { CommunitySettings } from '../case/community-settings.ts';
import type { CaseOrigin, ComparedWindows, FromCaseWorker, Supposed, Task, ToCaseWorker } from '../case/messages.ts';
import type { SavedSession } from '../case/session-format.ts';
import { createProgress, type ProgressSignal } from './progress.ts';

/** The case on the table. */
export interface SessionState {
  readonly view: CaseView | null;
  /** Counts the cases opened, so that further findings of one are not taken for another. */
  readonly opened: number;
  /** Those that have come so far. */
  readonly measures: readonly MeasureColumn[];
  /** Every measure has come, or will not: the ranking was given up. */
  readonly isComplete: boolean;
  /** Somebody waits for a ranking, or for how sure it is. */
  readonly isRanking: boolean;
  readonly problem: string | null;
  /** The case without what is doubted; null when nothing is or the answer is still awaited. */
  readonly supposed: Supposed | null;
  readonly isSupposing: boolean;
  readonly compared: ComparedWindows | null;
  readonly isComparing: boolean;
  /** The case as it was opened, before anybody on the page said who is who. */
  readonly original: CaseView | null;
  /** The case is being analyzed again, by another word on who is who or with other communities. */
  readonly isAgain: boolean;
  /** What a session file held beside the case. */
  readonly restored: Pick<SavedSession, 'state' | 'places'> | null;
}

export interface Session {
  readonly progress: ProgressSignal;
  get(): SessionState;
  open(origin: CaseOrigin): void;
  /** Gives up a task; what is there stays, and giving up an opening leaves the case that was open. */
  stop(task: Task): void;
  draw(draws: number): void;
  suppose(without: readonly string[]): void;
  again(judgements: JudgementLog, communities: CommunitySettings | null): void;
  compare(windows: readonly [TimeWindow, TimeWindow] | null): void;
  dismissProblem(): void;
  refuse(problem: string): void;
  subscribe(listener: () => void): () => void;
}

type CaseWorker = Omit<Worker, 'postMessage'> & { postMessage(message: ToCaseWorker): void };

const NOTHING: SessionState = {
  view: null,
  opened: 0,
  measures: [],
  isComplete: false,
  isRanking: false,
  problem: null,
  supposed: null,
  isSupposing: false,
  compared: null,
  isComparing: false,
  original: null,
  isAgain: false,
  restored: null,
};

/** Keeps one worker for the open case, and a second while another is being opened. */
export function createSession(startWorker: () => CaseWorker): Session {
  let state = NOTHING;
  let current: CaseWorker | null = null;
  let opening: CaseWorker | null = null;
  const progress = createProgress();
  const listeners = new Set<() => void>();
  const change = (patch: Partial<SessionState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  /** What follows from a task that ended, however it ended. */
  const ended: Readonly<Record<Task, Partial<SessionState>>> = {
    open: {},
    rank: { isRanking: false, isComplete: true },
    suppose: { isSupposing: false },
    windows: { isComparing: false },
    again: { isAgain: false },
  };

  const hear = (worker: CaseWorker, message: FromCaseWorker): void => {
    if (worker !== current && worker !== opening) return;
    switch (message.kind) {
      case 'progress':
        progress.set(message.task, message.progress);
        if (message.progress === null && worker === current) change(ended[message.task]);
        break;
      case 'opened':
        if (message.isAgain) {
          const { opened, original } = state;
          change({ ...NOTHING, original, opened, view: message.view, isRanking: true });
          break;
        }
        current?.terminate();
        [current, opening] = [worker, null];
        progress.clear();
        change({
          ...NOTHING,
          view: message.view,
          original: message.view,
          restored: message.session ?? null,
          opened: state.opened + 1,
          isRanking: message.view.stage !== 'whole',
        });
        break;
      case 'found': {
        const { findings, stage } = message;
        const view = state.view && { ...state.view, findings, stage };
        const original = state.original?.people === view?.people ? view : state.original;
        change({ view, original, isRanking: stage !== 'whole' });
        break;
      }
      case 'measured':
        change({ measures: [...state.measures, message.measure] });
        break;
      case 'complete':
        change({ isComplete: true });
        break;
      case 'supposed':
        change({ supposed: message.supposed });
        break;
      case 'compared':
        change({ compared: message.compared });
        break;
      case 'failed':
        if (message.task === 'open') giveUp(message.message);
        else change({ ...ended[message.task], problem: message.message });
        break;
    }
  };
  const giveUp = (problem: string | null): void => {
    opening?.terminate();
    opening = null;
    progress.set('open', null);
    if (problem !== null) change({ problem });
  };

  return {
    progress,
    get: () => state,
    open(origin) {
      opening?.terminate();
      const worker = startWorker();
      opening = worker;
      worker.onmessage = ({ data }: MessageEvent<FromCaseWorker>) => hear(worker, data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === opening) giveUp(event.message || 'the worker could not be started');
      };
      progress.set('open', { stage: 'starting', share: 0, secondsLeft: null });
      change({ problem: null });
      worker.postMessage({ kind: 'open', origin });
    },
    stop(task) {
      if (task === 'open') giveUp(null);
      else current?.postMessage({ kind: 'stop', task });
    },
    draw(draws) {
      change({ isRanking: true });
      current?.postMessage({ kind: 'draw', draws });
    },
    suppose(without) {
      if (!state.view?.canSuppose || without.length === 0) {
        if (state.isSupposing) current?.postMessage({ kind: 'stop', task: 'suppose' });
        if (state.supposed !== null || state.isSupposing) change({ supposed: null, isSupposing: false });
        return;
      }
      change({ isSupposing: true });
      current?.postMessage({ kind: 'suppose', without });
    },
    again(judgements, communities) {
      change({ isAgain: true });
      current?.postMessage({ kind: 'again', judgements, communities });
    },
    compare(windows) {
      if (windows === null) {
        if (state.isComparing) current?.postMessage({ kind: 'stop', task: 'windows' });
        change({ compared: null, isComparing: false });
        return;
      }
      change({ isComparing: true });
      current?.postMessage({ kind: 'windows', windows });
    },
    dismissProblem: () => change({ problem: null }),
    refuse: (problem) => change({ problem }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
