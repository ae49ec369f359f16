import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CommunitySettings, settingsOf } from '../case/community-settings.ts';
import type { Viewer } from '../viewer.ts';
import { Choice } from './choice.tsx';

/** How communities are searched for. Whatever is changed is a choice like any other: everybody is ranked anew, and undo takes it back. */
export function CommunitySearch({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { state, session, scene, change } = viewer;
  const inForce = settingsOf(scene.index.view.findings);
  const [edited, setEdited] = useState<CommunitySettings | null>(null);
  if (!scene.index.view.canSuppose) return null;
  const asked = edited ?? inForce;
  const edit = (part: Partial<CommunitySettings>): void => setEdited({ ...asked, ...part });
  const isSound = asked.resolution > 0 && Number.isSafeInteger(asked.seed) && asked.seed >= 0;
  const isSame = JSON.stringify(asked) === JSON.stringify(inForce);
  const search = (communities: CommunitySettings | null): void => {
    const isAllFolded = state.collapsed.length === scene.index.view.findings.communities.length;
    setEdited(null);
    // Numbers of communities mean others from now on.
    change({ communities, hiddenCommunities: [], collapsed: isAllFolded ? state.collapsed : [] });
  };
  return (
    <details class="search">
      <summary>How they are found</summary>
      <div class="pair">
        <Choice
          label="Algorithm"
          id="community-algorithm"
          value={asked.algorithm}
          options={['leiden', 'louvain']}
          onChoose={(algorithm) => edit({ algorithm })}
        />
        <label title="Higher finds more and smaller communities">
          Resolution
          <input
            id="community-resolution"
            type="number"
            min="0.05"
            step="any"
            value={asked.resolution}
            onInput={({ currentTarget }) => edit({ resolution: currentTarget.valueAsNumber })}
          />
        </label>
        <label title="Of everything that is drawn: communities and how sure ranks are">
          Seed
          <input
            id="community-seed"
            type="number"
            min="0"
            step="1"
            value={asked.seed}
            onInput={({ currentTarget }) => edit({ seed: currentTarget.valueAsNumber })}
          />
        </label>
      </div>
      <div class="group wrap">
        <button type="button" class="small" disabled={isSame || !isSound} onClick={() => search(asked)}>
          Find again
        </button>
        <button type="button" class="small" disabled={state.communities === null} onClick={() => search(null)}>
          As opened
        </button>
      </div>
      <p class="note" role="status">
        {session.isAgain ? 'Ranking everybody anew…' : 'Everybody is ranked anew; undo takes it back.'}
      </p>
    </details>
  );
}
