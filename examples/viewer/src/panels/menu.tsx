import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Entry {
  readonly label: string;
  readonly meaning: string;
  onChoose(): void;
}

interface Props {
  readonly label: string;
  readonly disabled?: boolean;
  readonly entries: readonly Entry[];
}

/** A button that opens a list of buttons: closed by a choice, by Escape, and by going elsewhere. */
export function Menu({ label, disabled = false, entries }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // At once: the next key may come before the next frame.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const elsewhere = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>('.entries button') ?? [])];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      if (event.key === 'Escape') {
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }
    };
    const element = box.current;
    element?.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [isOpen]);
  return (
    <div ref={box} class="menu">
      <button ref={button} type="button" aria-expanded={isOpen} disabled={disabled} onClick={() => setOpen(!isOpen)}>
        {label} <Icon of="down" />
      </button>
      <div class="entries" hidden={!isOpen}>
        {entries.map(({ label: name, meaning, onChoose }) => (
          <button
            type="button"
            key={name}
            onClick={() => {
              setOpen(false);
              onChoose();
            }}
          >
            {name} <small>{meaning}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
