import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  onClick(): void;
}

/** A button that shows a sign alone, and says its name to those who point at it or do not see it. */
export function IconButton({ icon, label, keys, disabled = false, pressed, onClick }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="iconic"
      aria-label={label}
      aria-pressed={pressed}
      title={keys === undefined ? label : `${label} (${keys})`}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
