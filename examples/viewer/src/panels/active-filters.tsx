import type { JSX } from 'preact';
import { edgeText } from '../picture/time-bins.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Viewer } from '../viewer.ts';
import { count, number } from './format.ts';
import { Icon } from './icon.tsx';
import { Name } from './name.tsx';

interface Active {
  readonly label: string;
  /** What takes the filter away. */
  readonly patch: Partial<ViewState>;
}

/** Takes every filter away. */
export const NO_FILTERS: Partial<ViewState> = {
  only: null,
  hidden: [],
  focus: null,
  leadsOnly: false,
  backbone: false,
  hiddenKinds: [],
  hiddenCommunities: [],
  window: null,
  minStrength: 0,
  minTies: 0,
};

/** The filters in force, one by one, to be taken away where they stack up. */
export function ActiveFilters({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const filters = activeFilters(viewer);
  const { scene, change } = viewer;
  if (filters.length === 0) return null;
  return (
    <section class="filters" aria-label="Filters in force">
      <ul>
        {filters.map(({ label, patch }) => (
          <li key={label}>
            <button type="button" class="chip" aria-label={`Remove filter: ${label}`} onClick={() => change(patch)}>
              <Name of={label} limit={40} /> <Icon of="close" />
            </button>
          </li>
        ))}
      </ul>
      <span class="note">
        {number(scene.shown.size)} of {number(scene.index.view.people.length)} people
      </span>
      <button type="button" class="plain" onClick={() => change(NO_FILTERS)}>
        Show everything
      </button>
    </section>
  );
}

/** Each filter in force, in words, with what takes it away. */
export function activeFilters({ state, scene }: Pick<Viewer, 'state' | 'scene'>): Active[] {
  const { only, focus, depth, leadsOnly, backbone, hiddenKinds, hiddenCommunities, window, minStrength, minTies } =
    state;
  const { bins } = scene;
  const active: Active[] = [];
  if (only)
    active.push({ label: `only ${count(only.length, 'picked person', 'picked people')}`, patch: { only: null } });
  if (state.hidden.length > 0)
    active.push({ label: `without ${count(state.hidden.length, 'person', 'people')}`, patch: { hidden: [] } });
  if (focus !== null) active.push({ label: `${count(depth, 'step')} around ${focus}`, patch: { focus: null } });
  if (leadsOnly) active.push({ label: 'leads only', patch: { leadsOnly: false } });
  if (backbone) active.push({ label: 'backbone only', patch: { backbone: false } });
  for (const kind of hiddenKinds) {
    active.push({ label: `without ${kind}`, patch: { hiddenKinds: hiddenKinds.filter((held) => held !== kind) } });
  }
  for (const id of hiddenCommunities) {
    active.push({
      label: `without community ${id}`,
      patch: { hiddenCommunities: hiddenCommunities.filter((held) => held !== id) },
    });
  }
  if (window && bins) {
    const [from, to] = [edgeText(window[0], bins.scale), edgeText(window[1] - 1, bins.scale)];
    active.push({ label: `${from} to ${to}`, patch: { window: null } });
  }
  if (minStrength > 0) active.push({ label: `strength from ${number(minStrength)}`, patch: { minStrength: 0 } });
  if (minTies > 0) active.push({ label: `${count(minTies, 'tie')} or more`, patch: { minTies: 0 } });
  return active;
}
