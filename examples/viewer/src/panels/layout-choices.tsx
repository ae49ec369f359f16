import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasOrders } from '../picture/arrange-by-links.ts';
import type { Viewer } from '../viewer.ts';
import { Icon } from './icon.tsx';

/** Where people stand: by forces that can be paused, by stage, or by community. */
export function LayoutChoices({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, state, isLayoutRunning } = viewer;
  const [spread, setSpread] = useState(1);
  const hasStages = scene.index.view.people.some(({ stage }) => stage !== undefined);
  return (
    <section aria-labelledby="layout-title">
      <h2 id="layout-title">Layout</h2>
      <label class="slider">
        <span>How far apart</span>
        <input
          type="range"
          min={0.25}
          max={4}
          step={0.25}
          value={spread}
          onInput={(event) => {
            setSpread(Number(event.currentTarget.value));
            if (isLayoutRunning) viewer.startLayout(Number(event.currentTarget.value));
          }}
        />
      </label>
      <div class="group wrap">
        <button
          type="button"
          class="withicon"
          aria-pressed={isLayoutRunning}
          onClick={() => (isLayoutRunning ? viewer.pauseLayout() : viewer.startLayout(spread))}
        >
          <Icon of={isLayoutRunning ? 'pause' : 'play'} /> {isLayoutRunning ? 'Pause layout' : 'Run layout'}
        </button>
        <button type="button" onClick={viewer.resetLayout}>
          Reset
        </button>
        <button type="button" disabled={!hasStages} onClick={() => viewer.arrange('stages')}>
          By stage
        </button>
        <button type="button" onClick={() => viewer.arrange('communities')}>
          By community
        </button>
        <button type="button" disabled={scene.bins === null} onClick={() => viewer.arrange('time')}>
          By time
        </button>
        <button
          type="button"
          disabled={state.selected === null}
          title="Circles of one step, two steps and so on around the selected person"
          onClick={() => viewer.arrange('around')}
        >
          Around the selected
        </button>
        <button
          type="button"
          disabled={!hasOrders(scene.index.view.links)}
          title="Who gives orders above who is given them"
          onClick={() => viewer.arrange('orders')}
        >
          By orders
        </button>
      </div>
    </section>
  );
}
