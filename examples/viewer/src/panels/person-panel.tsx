import type { JSX } from 'preact';
import { type RestsOn as Rests, writeDoubtToken } from 'ringtrace';
import { readableText } from 'ringtrace/view';
import { awayToken, toggled } from '../case/doubt.ts';
import type { Viewer } from '../viewer.ts';
import { ActsOnRecord } from './acts-on-record.tsx';
import { Called } from './called.tsx';
import { Decide } from './decide.tsx';
import { Evidence } from './evidence.tsx';
import { FirstPlaces } from './first-places.tsx';
import { number } from './format.ts';
import { Name } from './name.tsx';
import { Note } from './notes.tsx';
import { PathFinder } from './path-finder.tsx';
import { RankChange } from './rank-change.tsx';
import { RankStrip } from './rank-strip.tsx';
import { Waterfall } from './waterfall.tsx';

/** One person: what is said of their position, why, on what evidence, and how sure one may be. */
export function PersonPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, state, session } = viewer;
  const person = state.selected === null ? undefined : scene.index.person(state.selected);
  if (!person) return <p class="empty">Pick somebody on the stage, in the table, or by searching.</p>;
  const { id } = person;
  const entry = scene.standing.rankOf.get(id);
  const lead = scene.standing.leadOf.get(id);
  const community = scene.index.communityOf.get(id);
  const row = scene.index.indexOf.get(id)!;
  return (
    <article class="person" aria-label={`Person ${readableText(id, 64)}`}>
      <header>
        <h3>
          <span class="dot" style={{ background: scene.palette.colorOf(id) }} />{' '}
          <Called scene={scene} person={id} limit={64} />
        </h3>
        <button
          type="button"
          class="small"
          aria-pressed={state.picked.includes(id)}
          title="Pick together with others (X)"
          onClick={() => viewer.pickMany([id])}
        >
          {state.picked.includes(id) ? 'Picked' : 'Pick'}
        </button>
        {lead && <span class={`badge ${lead.wording}`}>{lead.wording.replace('-', ' ')}</span>}
      </header>
      <p class="note">
        {[
          person.category,
          ...(person.roles ?? []),
          person.stage && `stage ${person.stage}`,
          person.group && `group ${person.group}`,
          community !== undefined && `community ${community}`,
        ]
          .filter(Boolean)
          .map((part) => readableText(String(part), 40))
          .join(' · ')}
      </p>
      {lead && <p class="sentence">{lead.sentence}</p>}
      {lead && <Decision viewer={viewer} person={id} />}
      <Steps viewer={viewer} person={id} />
      {entry && (
        <>
          <dl class="facts">
            <div>
              <dt>rank</dt>
              <dd>
                {number(entry.rank)} <small>of {scene.standing.rankOf.size}</small>{' '}
                <RankChange scene={scene} person={id} />
              </dd>
            </div>
            <div>
              <dt>score</dt>
              <dd>{entry.score.toFixed(3)}</dd>
            </div>
            <div>
              <dt>rank may be</dt>
              <dd>
                {entry.rankInterval ? (
                  `${entry.rankInterval[0]} to ${entry.rankInterval[1]}`
                ) : (
                  <small>no draws made</small>
                )}
              </dd>
            </div>
            {entry.pTop !== null && (
              <FirstPlaces share={entry.pTop} findings={session.supposed?.findings ?? scene.index.view.findings} />
            )}
          </dl>
          {lead?.unmet && lead.unmet.length > 0 && <p class="note">Not called strong: {lead.unmet.join('; ')}.</p>}
          <RestsOn viewer={viewer} restsOn={entry.restsOn} />
          {entry.rankInterval && (
            <RankStrip rank={entry.rank} interval={entry.rankInterval} people={scene.standing.rankOf.size} />
          )}
          <Waterfall entry={entry} />
          <ActsOnRecord entry={entry} />
        </>
      )}
      {scene.index.view.canSuppose && <TakeAway viewer={viewer} person={id} />}
      <Decide viewer={viewer} person={id} key={`decide ${id}`} />
      <Note viewer={viewer} about={id} label="Note on this person" />
      <PathFinder viewer={viewer} person={id} />
      <Evidence viewer={viewer} person={id} key={id} />
      <Measures viewer={viewer} row={row} />
    </article>
  );
}

/** What a human decided on a lead, where the findings are of a case folder. */
function Decision({ viewer, person }: { readonly viewer: Viewer; readonly person: string }): JSX.Element | null {
  const review = viewer.session.view?.findings.review;
  if (!review) return null;
  const decision = review.decisions.find((held) => held.person === person);
  if (!decision) return <p class="note decision">Nobody has decided on this lead.</p>;
  const { verdict, by, at, reason } = decision;
  const told = `${verdict} by ${readableText(by, 40)} on ${at.slice(0, 10)}: ${readableText(reason, 200)}`;
  return <p class="note decision">{told}</p>;
}

/** On which sources the place rests, and what would be without them; nothing where nobody looked. */
function RestsOn({ viewer, restsOn }: { readonly viewer: Viewer; readonly restsOn: Rests }): JSX.Element | null {
  if (typeof restsOn === 'string') {
    return restsOn === 'none-found' ? <p class="rests">No set of up to five sources carries this place.</p> : null;
  }
  const { canSuppose } = viewer.scene.index.view;
  return (
    <p class="rests">
      Rests on{' '}
      {restsOn.map(({ kind, id }, i) => (
        <span key={`${kind}:${id}`}>
          {i > 0 && (i === restsOn.length - 1 ? ' and ' : ', ')}
          {kind}{' '}
          <b>
            <Name of={id} />
          </b>
        </span>
      ))}
      .{' '}
      {canSuppose && (
        <button type="button" class="small" onClick={() => viewer.change({ without: restsOn.map(writeDoubtToken) })}>
          Doubt {restsOn.length === 1 ? 'it' : 'them'}
        </button>
      )}
    </p>
  );
}

/** What if this person were gone? Hides all their links and ranks everybody else anew. */
function TakeAway({ viewer, person }: { readonly viewer: Viewer; readonly person: string }): JSX.Element {
  const { state, change } = viewer;
  const token = awayToken(person);
  const isAway = state.without.includes(token);
  return (
    <p class="rests">
      <button
        type="button"
        class="small"
        aria-pressed={isAway}
        onClick={() => change({ without: toggled(state.without, token) })}
      >
        {isAway ? 'Put this person back' : 'Take this person away'}
      </button>
    </p>
  );
}

/** How much around a person is shown. */
function Steps({ viewer, person }: { readonly viewer: Viewer; readonly person: string }): JSX.Element {
  const { state, change } = viewer;
  const depth = state.focus === person ? state.depth : 0;
  const steps: readonly (readonly [number, string])[] = [
    [0, 'Everybody'],
    [1, '1 step'],
    [2, '2 steps'],
    [3, '3 steps'],
  ];
  return (
    <fieldset class="segmented">
      <legend class="unseen">Show around this person</legend>
      {steps.map(([step, label]) => (
        <button
          type="button"
          key={step}
          aria-pressed={depth === step}
          onClick={() => change(step === 0 ? { focus: null } : { focus: person, depth: step })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function Measures({ viewer, row }: { readonly viewer: Viewer; readonly row: number }): JSX.Element | null {
  const { measures } = viewer.session;
  if (measures.length === 0 || !viewer.scene.standing.isRanked) return null;
  return (
    <details class="measures">
      <summary>Measures</summary>
      <dl>
        {measures.map(({ name, question, values }) => (
          <div key={name} title={question}>
            <dt>{name}</dt>
            <dd>{number(values[row]!)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
