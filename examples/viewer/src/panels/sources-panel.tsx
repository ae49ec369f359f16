import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeDoubtToken } from 'ringtrace';
import { readableText } from 'ringtrace/view';
import { toggled } from '../case/doubt.ts';
import type { Viewer } from '../viewer.ts';
import { doubtsInWords } from './doubts-in-words.ts';
import { count } from './format.ts';
import { Judgements } from './judge.tsx';
import { Name } from './name.tsx';
import { Scenarios } from './scenarios.tsx';

const FIRST = 40;

/** What if a source is wrong? Hides its links and ranks everybody anew. */
export function SourcesPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, state, change } = viewer;
  const { sources, canSuppose } = scene.index.view;
  const [isLong, setLong] = useState(false);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = sources.filter(({ kind, id, informants }) =>
    [`${kind} ${id}`, ...informants].some((name) => name.toLowerCase().includes(wanted)),
  );
  const isBelieved = (token: string): boolean => !state.without.includes(token);
  const doubtFound = (): void => change({ without: [...new Set([...state.without, ...found.map(writeDoubtToken)])] });
  if (!canSuppose) {
    return (
      <p class="empty">
        A findings file holds only the links that leads cite. Open the case file itself to ask what a source changes.
      </p>
    );
  }
  if (sources.length === 0) return <p class="empty">This case holds no link.</p>;
  return (
    <div>
      <p class="verdict">
        Take a source to be wrong, or a kind of link out: its links are hidden and everybody is ranked anew. Ties and
        people are taken away on their own cards.
      </p>
      <p role="status" class="status">
        {session.isSupposing && !session.supposed && 'Ranking anew…'}
        {session.supposed && <Outcome viewer={viewer} />}
        {session.isSupposing && session.supposed && ' By position alone so far; how sure that is, is being drawn.'}
      </p>
      <div class="group">
        <input
          type="text"
          aria-label="Find a report, informant, event, file or kind"
          placeholder="Find a report, informant, event, file or kind"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {wanted === '' ? (
          <button type="button" disabled={state.without.length === 0} onClick={() => change({ without: [] })}>
            Believe all
          </button>
        ) : (
          <button type="button" disabled={found.length === 0} onClick={doubtFound}>
            Doubt all {found.length}
          </button>
        )}
      </div>
      <Scenarios viewer={viewer} />
      <Judgements viewer={viewer} />
      <ul class="sources">
        {(isLong ? found : found.slice(0, FIRST)).map(({ kind, id, informants, linkCount }) => {
          const token = writeDoubtToken({ kind, id });
          return (
            <li key={token}>
              <label class="check">
                <input
                  type="checkbox"
                  role="switch"
                  checked={isBelieved(token)}
                  aria-checked={isBelieved(token)}
                  onChange={() => change({ without: toggled(state.without, token) })}
                />
                <span class="who">
                  <Name of={`${kind} ${id}`} />
                  {informants.length > 0 && <small>from {readableText(informants.join(', '), 48)}</small>}
                </span>
                <span class="count">{count(linkCount, 'link')}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {found.length > FIRST && !isLong && (
        <button type="button" class="plain" onClick={() => setLong(true)}>
          All {found.length}
        </button>
      )}
    </div>
  );
}

/** Who would no longer be a lead, and who would become one. */
function Outcome({ viewer: { scene, state, pick } }: { readonly viewer: Viewer }): JSX.Element {
  const [before, now] = [scene.before.leadOf, scene.standing.leadOf];
  const lost = [...before.keys()].filter((person) => !now.has(person));
  const gained = [...now.keys()].filter((person) => !before.has(person));
  const names = (people: readonly string[]): JSX.Element[] =>
    people.map((person) => (
      <button type="button" class="link" key={person} onClick={() => pick(person)}>
        <Name of={person} limit={24} />
      </button>
    ));
  return (
    <>
      Without {doubtsInWords(state.without)}: {!scene.standing.isRanked && 'the case can carry no ranking. '}
      {lost.length > 0 && `${count(lost.length, 'lead')} would not be one: `}
      {names(lost)}
      {lost.length === 0 && scene.standing.isRanked && 'every lead remains a lead. '}
      {gained.length > 0 && ` ${count(gained.length, 'person', 'people')} would become one: `}
      {names(gained)}
    </>
  );
}
