import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { communityColor, sayShare } from 'ringtrace/view';
import type { Viewer } from '../viewer.ts';
import { CommunitySearch } from './community-search.tsx';

const FIRST = 8;

/** Each community with how often it is found again, to hide or to fold into one node. */
export function CommunityList({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { state, scene, session, change } = viewer;
  const [isLong, setLong] = useState(false);
  const { communities } = scene.index.view.findings;
  if (communities.length === 0) return null;
  const listed = isLong ? communities : communities.slice(0, FIRST);
  const toggle = (key: 'hiddenCommunities' | 'collapsed', id: number): void => {
    const list = state[key];
    change({ [key]: list.includes(id) ? list.filter((held) => held !== id) : [...list, id] });
  };
  return (
    <section aria-labelledby="communities-title">
      <h2 id="communities-title">Communities</h2>
      {scene.index.view.stage === 'sketch' && (
        <p class="stage-note">
          Of one search
          {session.isRanking
            ? '; what all searches agree on takes their place in a moment.'
            : '; the others were given up.'}
        </p>
      )}
      <table class="communities">
        <thead>
          <tr>
            <th scope="col">shown</th>
            <th scope="col" class="number">
              people
            </th>
            <th scope="col" class="number" title="How much of it stays together over runs with other seeds">
              stable
            </th>
            <th scope="col">
              <span class="unseen">fold</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ id, members, stability }) => (
            <tr key={id}>
              <td>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={!state.hiddenCommunities.includes(id)}
                    onChange={() => toggle('hiddenCommunities', id)}
                    aria-label={`Show community ${id}`}
                  />
                  <span class="dot" style={{ background: communityColor(id) }} /> {id}
                </label>
              </td>
              <td class="number">{members.length}</td>
              <td class={stability < 0.8 ? 'number unsure' : 'number'}>{sayShare(stability)}</td>
              <td>
                <button
                  type="button"
                  class="small"
                  aria-pressed={state.collapsed.includes(id)}
                  aria-label={`Fold community ${id} into one node`}
                  onClick={() => toggle('collapsed', id)}
                >
                  fold
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="group wrap">
        <button type="button" class="small" onClick={() => change({ collapsed: communities.map(({ id }) => id) })}>
          Fold all
        </button>
        <button
          type="button"
          class="small"
          disabled={state.collapsed.length === 0}
          onClick={() => change({ collapsed: [] })}
        >
          Unfold all
        </button>
      </div>
      {communities.length > FIRST && (
        <button type="button" class="plain" onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : `All ${communities.length}`}
        </button>
      )}
      <CommunitySearch viewer={viewer} />
    </section>
  );
}
