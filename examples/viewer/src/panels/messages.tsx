import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { Task, WorkProgress } from '../case/messages.ts';
import type { Session, SessionState } from '../state/session.ts';

interface Props {
  readonly work: SessionState;
  readonly session: Session;
}

/** What is being done and what went wrong. */
export function Messages({ work: { problem }, session }: Props): JSX.Element {
  return (
    <div class="messages">
      <Progress session={session} />
      {problem !== null && (
        <div class="message problem" role="alert" id="problem">
          <span>{problem}</span>
          <button type="button" onClick={session.dismissProblem}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}

const WHAT: Readonly<Record<Task, string>> = {
  open: 'Opening',
  rank: 'Ranking',
  suppose: 'What if',
  windows: 'Two times',
  again: 'Analyzing again',
};

/** Redraws itself and nothing else, however often work tells how far it is. */
function Progress({ session }: { readonly session: Session }): JSX.Element {
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => session.progress.subscribe(() => redraw()), [session]);
  return (
    <>
      {[...session.progress.get()].map(([task, { stage, share, secondsLeft }]) => (
        <div class="message work" id={task === 'open' ? 'progress' : `progress-${task}`} key={task}>
          <span>
            <b>{WHAT[task]}</b>: {stage}…<small>{left(secondsLeft)}</small>
          </span>
          <progress max={1} value={share} aria-label={`${WHAT[task]}: ${stage}`} />
          <button type="button" aria-label={`Cancel ${WHAT[task].toLowerCase()}`} onClick={() => session.stop(task)}>
            Cancel
          </button>
        </div>
      ))}
    </>
  );
}

function left(seconds: WorkProgress['secondsLeft']): string {
  if (seconds === null) return '';
  if (seconds < 60) return ` about ${Math.max(1, Math.round(seconds))} s left`;
  return ` about ${Math.round(seconds / 60)} min left`;
}
