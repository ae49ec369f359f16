import type { JSX } from 'preact';
import type { Viewer } from '../viewer.ts';

interface Props {
  readonly viewer: Viewer;
  /** A person, or the key of a tie. */
  readonly about: string;
  readonly label: string;
}

/** What a reader writes about somebody or a tie: kept in the session, printed in the report. */
export function Note({ viewer: { state, change }, about, label }: Props): JSX.Element {
  const { notes } = state;
  const text = notes.find((note) => note.about === about)?.text ?? '';
  return (
    <label class="written">
      <span>{label}</span>
      <textarea
        rows={2}
        value={text}
        onChange={(event) => {
          const others = notes.filter((note) => note.about !== about);
          const written = event.currentTarget.value.trim();
          change({ notes: written === '' ? others : [...others, { about, text: written }] });
        }}
      />
    </label>
  );
}
