import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search people'],
  ['Tab', 'go through everything'],
  ['arrows', 'on the stage: move it'],
  ['+  −  0', 'on the stage: closer, farther, all'],
  ['N  P', 'next and previous person by rank'],
  ['F', 'show only what is around the selected person, and back'],
  ['X', 'pick the selected person together with others, and let go'],
  ['Shift drag', 'on the stage: pick everybody inside the line'],
  ['Shift click', 'on the stage: pick one more person'],
  ['T', 'table instead of stage, and back'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
  ['Esc', 'clear the picked, path, focus, selection, one after another'],
  ['?', 'this list'],
];

/** The keys, in a dialog that Escape closes. */
export function KeysHelp({ isOpen, onClose }: { readonly isOpen: boolean; onClose(): void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
