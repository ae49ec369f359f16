import type { JSX } from 'preact';
import type { RankMove } from 'ringtrace';
import { standingOf } from '../picture/case-index.ts';
import { edgeText, type TimeBins } from '../picture/time-bins.ts';
import { halves } from '../picture/two-times.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Viewer } from '../viewer.ts';
import { Called } from './called.tsx';
import { count, number } from './format.ts';
import { Name } from './name.tsx';

type Times = NonNullable<ViewState['times']>;

const ORDER = ['First', 'Second'] as const;

/** Two windows of time, each ranked by itself: who leads in which, and what changed between them. */
export function TimesPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, state, change } = viewer;
  const { bins } = scene;
  if (!scene.index.view.canSuppose) {
    return (
      <p class="empty">
        A findings file holds only the links that leads cite. Open the case file itself to compare times.
      </p>
    );
  }
  if (!bins) return <p class="empty">No link of this case is dated.</p>;
  const times = state.times ?? halves(scene.index.view.links, bins);
  const set = (at: number, window: Times[number]): void =>
    change({ times: times.map((held, i) => (i === at ? window : held)) as unknown as Times }, 'times');
  return (
    <div>
      <p class="verdict">
        Two windows of time, each ranked by itself, so that a place of last year does not hide one of today.
      </p>
      {times.map((window, at) => (
        <Window
          key={ORDER[at]}
          viewer={viewer}
          bins={bins}
          name={ORDER[at]!}
          window={window}
          onChange={(next) => set(at, next)}
        />
      ))}
      <div class="group wrap">
        <button type="button" disabled={session.isComparing} onClick={() => change({ times, isCompared: true })}>
          Rank each by itself
        </button>
        {state.isCompared && (
          <button type="button" onClick={() => change({ isCompared: false })}>
            Back to the whole time
          </button>
        )}
      </div>
      <p role="status" class="status">
        {session.isComparing && 'Ranking both windows…'}
      </p>
      {state.isCompared && session.compared && <Changes viewer={viewer} />}
    </div>
  );
}

interface WindowProps {
  readonly viewer: Viewer;
  readonly bins: TimeBins;
  readonly name: string;
  readonly window: Times[number];
  onChange(window: Times[number]): void;
}

function Window({ viewer, bins, name, window: [from, end], onChange }: WindowProps): JSX.Element {
  const { scale } = bins;
  const type = scale === 'phase' ? 'number' : 'date';
  const at = (text: string): number => (scale === 'phase' ? Number(text) : Date.parse(text));
  // The last day or phase stands in the field, and the one after it in the state.
  const step = scale === 'phase' ? 1 : 86_400_000;
  const taken = viewer.state.window;
  return (
    <fieldset class="times">
      <legend>{name} window</legend>
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          {side}{' '}
          <input
            type={type}
            aria-label={`${name} window ${side}`}
            value={edgeText(side === 'from' ? from : end - step, scale)}
            onChange={(event) => {
              const value = at(event.currentTarget.value);
              if (!Number.isFinite(value)) return;
              onChange(side === 'from' ? [Math.min(value, end - step), end] : [from, Math.max(value, from) + step]);
            }}
          />
        </label>
      ))}
      <button type="button" class="small" disabled={taken === null} onClick={() => taken && onChange(taken)}>
        Take that of the timeline
      </button>
    </fieldset>
  );
}

/** Leads of either window with their places in both, and who came and went. */
function Changes({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, pick } = viewer;
  const { findings, change } = session.compared!;
  const standings = findings.map(standingOf);
  const moveOf = new Map<string, RankMove>(change.moves.map((move) => [move.person, move]));
  const rank = (at: number, person: string): string => number(standings[at]!.rankOf.get(person)?.rank ?? Number.NaN);
  const people = [...new Set(standings.flatMap(({ leadOf }) => [...leadOf.keys()]))];
  return (
    <section class="changes" aria-label="What changed">
      <table hidden={people.length === 0}>
        <caption>Leads of either window, and where they stand in both</caption>
        <thead>
          <tr>
            <th scope="col">person</th>
            {ORDER.map((name) => (
              <th scope="col" class="number" key={name}>
                {name.toLowerCase()}
              </th>
            ))}
            <th scope="col">lead</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person}>
              <th scope="row">
                <button type="button" class="link" onClick={() => pick(person)}>
                  <Called scene={scene} person={person} limit={28} />
                </button>
              </th>
              <td class="number">{rank(0, person)}</td>
              <td class="number">{rank(1, person)}</td>
              <td>
                {leadIn(standings[0]!.leadOf.has(person), standings[1]!.leadOf.has(person))}
                {moveOf.get(person)?.weight === 'beyond-intervals' && <small> more than chance would move them</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {standings.map(({ isRanked }, at) =>
        isRanked ? null : (
          <p class="note" key={ORDER[at]}>
            The {ORDER[at]!.toLowerCase()} window holds too little to rank anybody: make it longer.
          </p>
        ),
      )}
      <Some people={change.people.new} words="ranked in the second window alone" />
      <Some people={change.people.gone} words="ranked in the first window alone" />
      <p class="note">
        {count(change.ties.new.length, 'tie')} in the second window alone, {number(change.ties.gone.length)} in the
        first alone.
      </p>
    </section>
  );
}

function leadIn(first: boolean, second: boolean): string {
  if (first && second) return 'in both';
  return first ? 'in the first' : 'in the second';
}

const MOST = 24;

function Some({ people, words }: { readonly people: readonly string[]; readonly words: string }): JSX.Element | null {
  if (people.length === 0) return null;
  const rest = people.length - MOST;
  return (
    <p class="note">
      {count(people.length, 'person', 'people')} {words}: <Name of={people.slice(0, MOST).join(', ')} limit={300} />
      {rest > 0 && ` and ${rest} more`}
    </p>
  );
}
