import type { JSX } from 'preact';
import type { SessionState } from '../state/session.ts';

interface Props {
  readonly work: SessionState;
  onCancel(): void;
  onDismiss(): void;
}

/** What is being done and what went wrong. */
export function Messages({ work: { progress, problem }, onCancel, onDismiss }: Props): JSX.Element {
  return (
    <div class="messages">
      {progress && (
        <div class="message" role="status" id="progress">
          <span>{progress.stage}…</span>
          <progress max={1} value={progress.share} aria-label="Progress" />
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      )}
      {problem !== null && (
        <div class="message problem" role="alert" id="problem">
          <span>{problem}</span>
          <button type="button" onClick={onDismiss}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
