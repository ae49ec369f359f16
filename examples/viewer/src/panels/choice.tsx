import type { JSX } from 'preact';

interface Props<Option extends string> {
  readonly label: string;
  readonly id: string;
  readonly value: Option;
  readonly options: readonly Option[];
  onChoose(option: Option): void;
}

/** One of a few words. */
export function Choice<Option extends string>({ label, id, value, options, onChoose }: Props<Option>): JSX.Element {
  return (
    <label>
      {label}
      <select id={id} value={value} onChange={(event) => onChoose(options[event.currentTarget.selectedIndex]!)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
