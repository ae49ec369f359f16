import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Signature } from 'ringtrace';

interface Props {
  readonly action: string;
  onSign(signature: Signature): void;
}

/** Kept while the page is open, and no longer: who writes is asked once. */
let lastAuthor = '';

/** Who says so, and why: nothing that a human says of people goes unsigned. */
export function Signing({ action, onSign }: Props): JSX.Element {
  const [author, setAuthor] = useState(lastAuthor);
  const [reason, setReason] = useState('');
  const isReady = author.trim() !== '' && reason.trim() !== '';
  return (
    <form
      class="signing"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        lastAuthor = author.trim();
        onSign({ author: lastAuthor, at: new Date().toISOString(), reason: reason.trim() });
        setReason('');
      }}
    >
      <input
        type="text"
        aria-label="Your name"
        placeholder="Your name"
        value={author}
        onInput={(event) => setAuthor(event.currentTarget.value)}
      />
      <input
        type="text"
        aria-label="Reason"
        placeholder="Reason"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" disabled={!isReady}>
        {action}
      </button>
    </form>
  );
}
