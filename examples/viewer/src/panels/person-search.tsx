import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { matchesPerson } from '../picture/matches-person.ts';
import type { Scene } from '../scene.ts';
import { Called } from './called.tsx';

const MOST = 8;

interface Props {
  readonly scene: Scene;
  readonly label: string;
  readonly placeholder: string;
  readonly inputId?: string;
  onPick(person: string): void;
}

/** A search field with suggestions, leads first. Protected people are not among what it searches. */
export function PersonSearch({ scene, label, placeholder, inputId, onPick }: Props): JSX.Element {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const found = isOpen ? suggestions(scene, text) : [];
  const take = (person: string | undefined): void => {
    if (person === undefined) return;
    setText('');
    setOpen(false);
    onPick(person);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + Math.max(1, found.length)) % Math.max(1, found.length));
    } else if (event.key === 'Enter') take(found[active]);
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div class="search">
      <input
        id={inputId}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Suggestions" class="suggestions" hidden={!isOpen}>
        {found.map((person, i) => (
          <div
            key={person}
            id={`${listId}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onMouseDown={(event) => {
              // Before the field loses focus and closes the list.
              event.preventDefault();
              take(person);
            }}
          >
            <span class="dot" style={{ background: scene.palette.colorOf(person) }} />
            <Called scene={scene} person={person} limit={28} />
            <span class="note">{noteOn(scene, person)}</span>
          </div>
        ))}
        {isOpen && text !== '' && found.length === 0 && (
          <p class="note">Nobody who may be shown is called so, by id, name, role, stage or group.</p>
        )}
      </div>
    </div>
  );
}

function suggestions({ index, standing }: Scene, text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const rank = (id: string): number => standing.rankOf.get(id)?.rank ?? Number.POSITIVE_INFINITY;
  const matches = index.view.people.filter((person) => matchesPerson(person, wanted)).map(({ id }) => id);
  const isStart = (id: string): number => Number(wanted !== '' && id.toLowerCase().startsWith(wanted));
  return matches.sort((a, b) => isStart(b) - isStart(a) || rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, MOST);
}

function noteOn({ index, standing }: Scene, person: string): string {
  const lead = standing.leadOf.get(person);
  if (lead) return `${lead.wording.replace('-', ' ')}, rank ${lead.rank}`;
  const { stage } = index.person(person) ?? {};
  return stage ?? '';
}
