import type { JSX } from 'preact';
import type { Viewer } from '../viewer.ts';
import { NO_FILTERS } from './active-filters.tsx';

/** Says why the stage is empty, and how to fill it. */
export function NobodyShown({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { scene, change } = viewer;
  if (scene.shown.size > 0) return null;
  const isEmpty = scene.index.view.people.length === 0;
  return (
    <div class="nobody">
      <h2>{isEmpty ? 'Nobody can be shown' : 'Nobody passes the filters'}</h2>
      <p>
        {isEmpty
          ? 'Everybody in this case is protected, or no link names two people. Protected people are counted, never drawn.'
          : 'Take a filter away above, or all of them.'}
      </p>
      {!isEmpty && (
        <button type="button" onClick={() => change(NO_FILTERS)}>
          Show everything
        </button>
      )}
    </div>
  );
}
