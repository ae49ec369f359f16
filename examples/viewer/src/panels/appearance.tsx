import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Viewer } from '../viewer.ts';

/** What colors and sizes mean, and where people stand. */
export function Appearance({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { state, session, scene, change, isLayoutRunning } = viewer;
  const [spread, setSpread] = useState(1);
  const colors: readonly (typeof state.colorBy)[] = ['community', 'role', 'stage'];
  // Sizes and columns of measures would be a ranking by another name.
  const measures = scene.standing.isRanked ? session.measures : [];
  const measure = measures.find(({ name }) => name === state.sizeBy);
  return (
    <section aria-labelledby="look-title" aria-busy={!session.isComplete}>
      <h2 id="look-title">Look</h2>
      <div class="pair">
        <label>
          Color
          <select
            id="color-by"
            value={state.colorBy}
            onChange={(event) => change({ colorBy: event.currentTarget.value as typeof state.colorBy })}
          >
            {colors.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Size
          <select id="size-by" value={state.sizeBy} onChange={(event) => change({ sizeBy: event.currentTarget.value })}>
            {scene.standing.isRanked && <option>score</option>}
            {measures.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
            <option value="same">all the same</option>
          </select>
        </label>
      </div>
      {measure && <p class="note">{measure.question}</p>}
      <label class="check">
        <input type="checkbox" checked={state.hulls} onChange={() => change({ hulls: !state.hulls })} />
        Outlines of communities
      </label>
      <label class="slider">
        <span>Layout, how far apart</span>
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
      <div class="group">
        <button
          type="button"
          aria-pressed={isLayoutRunning}
          onClick={() => (isLayoutRunning ? viewer.pauseLayout() : viewer.startLayout(spread))}
        >
          {isLayoutRunning ? 'Pause layout' : 'Run layout'}
        </button>
        <button type="button" onClick={viewer.resetLayout}>
          Reset
        </button>
      </div>
    </section>
  );
}
