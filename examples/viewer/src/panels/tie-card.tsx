import type { JSX } from 'preact';
import { tieToken, toggled } from '../case/doubt.ts';
import { tieKey } from '../picture/links-by-tie.ts';
import { tieFacts } from '../picture/tie-facts.ts';
import type { PointedEdge } from '../stage/pointer.ts';
import type { Viewer } from '../viewer.ts';
import { count, number } from './format.ts';
import { Name } from './name.tsx';
import { Note } from './notes.tsx';

interface Props {
  readonly viewer: Viewer;
  readonly at: PointedEdge;
}

const ARROWS = { source: '←', target: '→', both: '↔' };

/** What a tie rests on, beside the pointer; after a click it stays and its people can be opened. */
export function TieCard({ viewer, at }: Props): JSX.Element | null {
  const { scene, pick } = viewer;
  const tie = at.key.startsWith('t') ? scene.index.view.findings.ties[Number.parseInt(at.key.slice(1), 10)] : undefined;
  const shown = tie && scene.ties.ties.find((other) => tieKey(other) === tieKey(tie));
  if (!tie || !shown) return null;
  const { kinds, toward, times, sources } = tieFacts(shown, scene.ties.linksOf.get(tieKey(tie)));
  const links = kinds.reduce((sum, [, amount]) => sum + amount, 0);
  return (
    <section
      class="card tie"
      data-pinned={at.isPinned ? '' : undefined}
      style={{ left: `min(${at.x}px, 100% - 300px)`, top: `min(${at.y}px, 100% - 130px)` }}
      aria-label="Tie"
    >
      <p class="ends">
        <button type="button" class="link" onClick={() => pick(tie.source)}>
          <Name of={tie.source} limit={32} />
        </button>{' '}
        {toward ? ARROWS[toward] : '–'}{' '}
        <button type="button" class="link" onClick={() => pick(tie.target)}>
          <Name of={tie.target} limit={32} />
        </button>
      </p>
      <p>
        {[links > 0 && count(links, 'link'), shown.events.length > 0 && count(shown.events.length, 'shared event')]
          .filter(Boolean)
          .join(' and ')}
        , strength {number(shown.strength)}
      </p>
      <p class={sources === 1 ? 'unsure' : 'note'}>
        {sources === 1 ? 'rests on one source alone' : `${sources} sources that do not rest on each other`}
      </p>
      {kinds.length > 0 && (
        <p class="note">
          {kinds.map(([kind, amount], i) => (
            <span key={kind}>
              {i > 0 && ', '}
              {number(amount)} <Name of={kind} limit={24} />
            </span>
          ))}
        </p>
      )}
      {times && <p class="note">{times[0] === times[1] ? times[0] : `${times[0]} to ${times[1]}`}</p>}
      {at.isPinned && <Note viewer={viewer} about={tieKey(tie)} label="Note on this tie" />}
      {at.isPinned && scene.index.view.canSuppose && (
        <button
          type="button"
          class="small"
          onClick={() => {
            viewer.change({ without: toggled(viewer.state.without, tieToken(tie)) });
            viewer.showTab('sources');
          }}
        >
          Doubt this tie
        </button>
      )}
    </section>
  );
}
