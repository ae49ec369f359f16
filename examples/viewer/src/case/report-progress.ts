import type { OnProgress } from 'ringtrace';
import type { Task, WorkProgress } from './messages.ts';

const PAUSE_MS = 150;
/** Sooner, the pace would be a guess. */
const PACE_MS = 800;

/** Tells of a task how far each of its stages is, and how long the rest of it takes at the pace so far; often enough to be followed, and no oftener. */
export function reportProgress(
  task: Task,
  tell: (task: Task, progress: WorkProgress) => void,
  now: () => number = () => performance.now(),
): OnProgress {
  let begun = { stage: '', at: 0, share: 0 };
  let told = Number.NEGATIVE_INFINITY;
  return ({ stage, done, total }) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const at = now();
    const isNew = stage !== begun.stage;
    if (isNew) begun = { stage, at, share };
    if (!isNew && at - told < PAUSE_MS) return;
    told = at;
    const gone = at - begun.at;
    const made = share - begun.share;
    const secondsLeft = gone < PACE_MS || made <= 0 ? null : ((1 - share) * gone) / made / 1000;
    tell(task, { stage, share, secondsLeft });
  };
}
