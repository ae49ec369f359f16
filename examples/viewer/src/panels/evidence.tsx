import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CaseLink, writeDoubtToken } from 'ringtrace';
import { sourcesOfLink } from '../case/doubt.ts';
import { tieKey } from '../picture/links-by-tie.ts';
import type { Viewer } from '../viewer.ts';
import { count, number } from './format.ts';
import { Name } from './name.tsx';

const FIRST = 12;
const LINKS = 60;

/** Everybody a person is tied to, the strongest first, with the links behind each tie. */
export function Evidence({ viewer, person }: { readonly viewer: Viewer; readonly person: string }): JSX.Element {
  const { scene, pick } = viewer;
  const [isLong, setLong] = useState(false);
  const ties = scene.ties.ties
    .filter(({ source, target }) => source === person || target === person)
    .map((tie) => ({ ...tie, other: tie.source === person ? tie.target : tie.source }))
    .sort((a, b) => b.strength - a.strength || (a.other < b.other ? -1 : 1));
  const cited = new Set(scene.standing.leadOf.get(person)?.reasons.flatMap(({ links }) => links));
  return (
    <section class="evidence" aria-label="Evidence">
      <h4>Evidence: {count(ties.length, 'tie')} shown</h4>
      {(isLong ? ties : ties.slice(0, FIRST)).map(({ other, strength, events }) => {
        const links = inTime(scene.ties.linksOf.get(tieKey({ source: person, target: other })) ?? []);
        return (
          <div class="tie" key={other}>
            <button type="button" class="link" onClick={() => pick(other)}>
              <Name of={other} limit={28} />
            </button>
            <details>
              <summary>
                <span class="note">
                  {links.length > 0 ? count(links.length, 'link') : count(events.length, 'event')}, strength{' '}
                  {number(strength)}
                  {links.some(({ id }) => cited.has(id)) && <b class="cited"> cited</b>}
                </span>
              </summary>
              <ul>
                {links.slice(0, LINKS).map((link) => (
                  <li key={link.id}>
                    <LinkLine viewer={viewer} link={link} person={person} />
                  </li>
                ))}
                {links.length > LINKS && <li>and {links.length - LINKS} more</li>}
                {events.length > 0 && (
                  <li>
                    {count(events.length, 'shared event')}: <Name of={events.slice(0, 12).join(', ')} limit={90} />
                  </li>
                )}
              </ul>
            </details>
          </div>
        );
      })}
      {ties.length > FIRST && !isLong && (
        <button type="button" class="plain" onClick={() => setLong(true)}>
          All {ties.length}
        </button>
      )}
    </section>
  );
}

function inTime(links: readonly CaseLink[]): CaseLink[] {
  return [...links].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

interface LineProps {
  readonly viewer: Viewer;
  readonly link: CaseLink;
  readonly person: string;
}

function LinkLine({ viewer, link, person }: LineProps): JSX.Element {
  const { state, scene, change } = viewer;
  const way = !link.directed ? 'with' : link.source === person ? 'to them' : 'from them';
  const source = [
    link.report !== undefined && `report ${link.report}`,
    link.informant !== undefined && `from ${link.informant}`,
    link.event !== undefined && `event ${link.event}`,
    link.grade !== undefined && `grade ${link.grade}`,
    link.basis,
    link.file !== undefined && (link.row === undefined ? link.file : `${link.file} row ${link.row}`),
  ];
  return (
    <>
      <Name of={link.kind} limit={24} /> <span class="note">{way}</span>
      {link.amount !== undefined && ` ${number(link.amount)} ${link.currency ?? ''}`}{' '}
      <time>{link.at ?? 'undated'}</time>
      <small>
        <Name of={source.filter(Boolean).join(', ') || 'no source stated'} limit={100} />{' '}
        {scene.index.view.canSuppose &&
          sourcesOfLink(link).map((from) => (
            <button
              type="button"
              class="link"
              key={from.kind}
              onClick={() => change({ without: [...new Set([...state.without, writeDoubtToken(from)])] })}
            >
              doubt {from.kind}
            </button>
          ))}
      </small>
    </>
  );
}
