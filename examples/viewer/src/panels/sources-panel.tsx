import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readableText } from 'ringtrace/view';
import type { Viewer } from '../viewer.ts';
import { count } from './format.ts';
import { Name } from './name.tsx';

const FIRST = 40;

/** What if a report is wrong? Hides its links and ranks everybody anew. */
export function SourcesPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, state, change, pick } = viewer;
  const { sources, canSuppose } = scene.index.view;
  const [isLong, setLong] = useState(false);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = sources.filter(({ report, informants }) =>
    [report, ...informants].some((name) => name.toLowerCase().includes(wanted)),
  );
  const toggle = (report: string): void => {
    const isDoubted = state.without.includes(report);
    change({ without: isDoubted ? state.without.filter((held) => held !== report) : [...state.without, report] });
  };
  if (!canSuppose) {
    return (
      <p class="empty">
        A findings file holds only the links that leads cite. Open the case file itself to ask what a report changes.
      </p>
    );
  }
  if (sources.length === 0) return <p class="empty">No link of this case names the report it comes from.</p>;
  const lost = [...scene.before.leadOf.keys()].filter((person) => !scene.standing.leadOf.has(person));
  return (
    <div>
      <p class="verdict">Take a report to be wrong: its links are hidden and everybody is ranked anew.</p>
      <p role="status" class="status">
        {session.isSupposing && 'Ranking anew…'}
        {!session.isSupposing && session.supposed && (
          <>
            Without {count(state.without.length, 'report')}:{' '}
            {lost.length === 0 ? 'every lead remains a lead.' : `${count(lost.length, 'lead')} would not be one:`}{' '}
            {lost.map((person) => (
              <button type="button" class="link" key={person} onClick={() => pick(person)}>
                <Name of={person} limit={24} />
              </button>
            ))}
          </>
        )}
      </p>
      <div class="group">
        <input
          type="text"
          aria-label="Find a report or informant"
          placeholder="Find a report or informant"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" disabled={state.without.length === 0} onClick={() => change({ without: [] })}>
          Believe all
        </button>
      </div>
      <ul class="sources">
        {(isLong ? found : found.slice(0, FIRST)).map(({ report, informants, linkCount }) => (
          <li key={report}>
            <label class="check">
              <input
                type="checkbox"
                role="switch"
                checked={!state.without.includes(report)}
                aria-checked={!state.without.includes(report)}
                onChange={() => toggle(report)}
              />
              <span class="who">
                <Name of={report} />
                {informants.length > 0 && <small>from {readableText(informants.join(', '), 48)}</small>}
              </span>
              <span class="count">{count(linkCount, 'link')}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > FIRST && !isLong && (
        <button type="button" class="plain" onClick={() => setLong(true)}>
          All {found.length}
        </button>
      )}
    </div>
  );
}
