import type { JSX } from 'preact';
import { MOST_WITH_ARROWS } from '../picture/draw-ties.ts';
import type { Viewer } from '../viewer.ts';
import { count, number } from './format.ts';
import { Name } from './name.tsx';

/** What the stage shows, in words: colors, rings, sizes, and who is not drawn. */
export function Legend({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, state } = viewer;
  const isSame = state.sizeBy === 'same' || !scene.standing.isRanked;
  const { network, ties } = scene.index.view.findings;
  const hasArcs =
    state.rings !== 'nobody' && [...scene.standing.leadOf.values()].some(({ rankInterval }) => rankInterval);
  const hasDashes = state.dashes && ties.length <= MOST_WITH_ARROWS;
  return (
    <div class="legend">
      {scene.palette.scale && (
        <p>
          {state.sizeBy} {number(scene.palette.scale.least)} <span class="scale" /> {number(scene.palette.scale.most)}
        </p>
      )}
      <ul aria-label="Colors">
        {scene.palette.legend.map(({ label, color, count: amount }) => (
          <li key={label}>
            <span class="dot" style={{ background: color }} /> <Name of={label} limit={24} />{' '}
            <span class="count">{amount}</span>
          </li>
        ))}
      </ul>
      <p>
        {scene.standing.leadOf.size > 0 && (
          <>
            <span class="dot ringed" /> lead{' · '}
          </>
        )}
        {hasArcs && (
          <>
            <span class="dot arced" /> arc: the ranks it may have, once around for all {scene.standing.rankOf.size}
            {' · '}
          </>
        )}
        {hasDashes && (
          <>
            <span class="dash broken" /> one source alone{' · '}
          </>
        )}
        {state.window !== null && scene.standing.isRanked && (
          <b class="untimed">ranks are of the whole time, not of this window · </b>
        )}
        {isSame ? 'all of one size' : `larger: higher ${state.sizeBy}`}
        {' · '}
        <span role="status">
          {count(scene.shown.size, 'person', 'people')} of {number(scene.index.view.people.length)} shown
        </span>
        {network.protected > 0 && (
          <>
            {' · '}
            <b>{count(network.protected, 'protected person', 'protected people')}</b> counted, never drawn
          </>
        )}
      </p>
    </div>
  );
}
