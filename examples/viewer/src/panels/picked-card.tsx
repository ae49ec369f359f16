import type { JSX } from 'preact';
import { groupFigures } from '../picture/group-figures.ts';
import type { Viewer } from '../viewer.ts';
import { count, number } from './format.ts';
import { Judge } from './judge.tsx';

/** The people picked together, in numbers, and what can be done with them. */
export function PickedCard({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { scene, state, change } = viewer;
  const { picked } = state;
  if (picked.length === 0) return null;
  const { ties, density } = groupFigures(new Set(picked), scene.ties.ties);
  const leads = picked.filter((person) => scene.standing.leadOf.has(person)).length;
  const areAllPinned = picked.every((person) => state.pinned.includes(person));
  const communities = new Set(picked.map((person) => scene.index.communityOf.get(person))).size;
  return (
    <section class="card picked" aria-label="Picked people">
      <p role="status">
        <b>{count(picked.length, 'person', 'people')} picked</b>
        <span class="note">
          {count(ties, 'tie')} among them
          {density !== null && `, density ${number(density)}`}, {count(communities, 'community', 'communities')}
          {leads > 0 && `, ${count(leads, 'lead')}`}
        </span>
      </p>
      <div class="group">
        <button type="button" onClick={() => viewer.fit(picked)}>
          Bring into view
        </button>
        <button type="button" onClick={() => change({ only: picked, picked: [] })}>
          Only these
        </button>
        <button type="button" onClick={() => change({ picked: [] })}>
          Let go
        </button>
        <button
          type="button"
          onClick={() => change({ hidden: [...new Set([...state.hidden, ...picked])], picked: [] })}
        >
          Hide
        </button>
        {picked.length > 1 && (
          <button
            type="button"
            onClick={() =>
              change({ groups: [...state.groups, { name: `Group of ${picked.length}`, people: picked }], picked: [] })
            }
          >
            Group
          </button>
        )}
      </div>
      {picked.length > 1 && (
        <div class="group wrap">
          {(['row', 'column', 'circle'] as const).map((line) => (
            <button type="button" key={line} onClick={() => viewer.align(picked, line)}>
              {line === 'circle' ? 'On a circle' : `In a ${line}`}
            </button>
          ))}
          <button
            type="button"
            aria-pressed={areAllPinned}
            title="No layout moves whoever is pinned"
            onClick={() =>
              change({
                pinned: areAllPinned
                  ? state.pinned.filter((person) => !picked.includes(person))
                  : [...new Set([...state.pinned, ...picked])],
              })
            }
          >
            {areAllPinned ? 'Pinned' : 'Pin'}
          </button>
        </div>
      )}
      <Judge viewer={viewer} />
    </section>
  );
}
