import type { Task, WorkProgress } from '../case/messages.ts';

/** What is under way, apart from everything else: it changes many times a second, and redraws only what shows it. */
export interface ProgressSignal {
  get(): ReadonlyMap<Task, WorkProgress>;
  set(task: Task, progress: WorkProgress | null): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export function createProgress(): ProgressSignal {
  let held: ReadonlyMap<Task, WorkProgress> = new Map();
  const listeners = new Set<() => void>();
  const change = (next: ReadonlyMap<Task, WorkProgress>): void => {
    held = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => held,
    set(task, progress) {
      const next = new Map(held);
      if (progress === null) next.delete(task);
      else next.set(task, progress);
      change(next);
    },
    clear: () => change(new Map()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
