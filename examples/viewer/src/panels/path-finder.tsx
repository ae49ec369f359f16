import type { JSX } from 'preact';
import type { Viewer } from '../viewer.ts';
import { count } from './format.ts';
import { Name } from './name.tsx';
import { PersonSearch } from './person-search.tsx';

/** The shortest way from one person to another over the ties that are shown. */
export function PathFinder({ viewer, person }: { readonly viewer: Viewer; readonly person: string }): JSX.Element {
  const { scene, state, change, pick } = viewer;
  return (
    <section class="path" aria-label="Path">
      <h4>Path to</h4>
      <PersonSearch
        scene={scene}
        label="Path to another person"
        placeholder="another person"
        onPick={(other) => change({ path: [person, other] })}
      />
      {state.path && (
        <p role="status">
          {scene.path.length === 0
            ? 'No path over the ties that are shown. '
            : `${count(scene.path.length - 1, 'step')}: `}
          {scene.path.map((step, i) => (
            <span key={step}>
              {i > 0 && ' – '}
              <button type="button" class="link" onClick={() => pick(step)}>
                <Name of={step} limit={24} />
              </button>
            </span>
          ))}{' '}
          <button type="button" class="small" onClick={() => change({ path: null })}>
            Clear
          </button>
        </p>
      )}
    </section>
  );
}
