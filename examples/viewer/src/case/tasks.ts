import type { OnProgress } from 'ringtrace';
import type { FromCaseWorker, Task } from './messages.ts';
import { reportProgress } from './report-progress.ts';

/** What a task is given: a signal that ends it, and a way to tell how far it is. */
export interface TaskWork {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

export interface Tasks {
  /** Runs a task; one of the same kind that still runs is given up. What goes wrong is told, unless it was given up. */
  run(task: Task, work: (given: TaskWork) => Promise<void>): Promise<void>;
  stop(task: Task): void;
}

/** Keeps what a worker is busy with, so that each of it can be given up by itself. */
export function createTasks(post: (message: FromCaseWorker) => void): Tasks {
  const running = new Map<Task, AbortController>();
  const stop = (task: Task): void => {
    running.get(task)?.abort();
    running.delete(task);
  };
  return {
    stop(task) {
      stop(task);
      post({ kind: 'progress', task, progress: null });
    },
    async run(task, work) {
      stop(task);
      const mine = new AbortController();
      running.set(task, mine);
      const { signal } = mine;
      const onProgress = reportProgress(task, (of, progress) => {
        if (!signal.aborted) post({ kind: 'progress', task: of, progress });
      });
      try {
        await work({ signal, onProgress });
      } catch (error) {
        if (signal.aborted || (error as { code?: string }).code === 'aborted') return;
        post({ kind: 'failed', message: (error as Error).message, task });
      } finally {
        if (running.get(task) === mine) {
          running.delete(task);
          post({ kind: 'progress', task, progress: null });
        }
      }
    },
  };
}
