import type { JSX } from 'preact';
import { MOST_WITH_ARROWS } from '../picture/draw-ties.ts';
import { MOST_IN_DENSITY } from '../sigma-adapter.ts';
import type { Viewer } from '../viewer.ts';
import { Choice } from './choice.tsx';
import { number } from './format.ts';

/** What colors, sizes, lines and shades mean. */
export function Appearance({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { state, session, scene, change } = viewer;
  // Sizes by measures would be a ranking by another name.
  const measures = scene.standing.isRanked ? session.measures : [];
  const measure = measures.find(({ name }) => name === state.sizeBy);
  const sizes = [...(scene.standing.isRanked ? ['score'] : []), ...measures.map(({ name }) => name), 'same'];
  return (
    <section aria-labelledby="look-title" aria-busy={!session.isComplete}>
      <h2 id="look-title">Look</h2>
      <div class="pair">
        <Choice
          label="Color"
          id="color-by"
          value={state.colorBy}
          options={['community', 'role', 'stage', ...(scene.standing.isRanked ? (['number'] as const) : [])]}
          onChoose={(colorBy) => change({ colorBy })}
        />
        <Choice
          label="Size"
          id="size-by"
          value={sizes.includes(state.sizeBy) ? state.sizeBy : 'same'}
          options={sizes}
          onChoose={(sizeBy) => change({ sizeBy })}
        />
        <Choice
          label="Ties"
          id="tie-color"
          value={state.tieColor}
          options={['plain', 'kind', 'each kind']}
          onChoose={(tieColor) => change({ tieColor })}
        />
        <Choice
          label="Names"
          id="labels"
          value={state.labels}
          options={['few', 'some', 'many']}
          onChoose={(labels) => change({ labels })}
        />
        <Choice
          label="Areas"
          id="areas"
          value={state.areas}
          options={['outlines', 'density', 'none']}
          onChoose={(areas) => change({ areas })}
        />
        <Choice
          label="On ties"
          id="tie-labels"
          value={state.tieLabels}
          options={['none', 'kinds', 'strength', 'dates', 'all']}
          onChoose={(tieLabels) => change({ tieLabels })}
        />
        <label class="check">
          <input type="checkbox" checked={state.arrows} onChange={() => change({ arrows: !state.arrows })} />
          Arrows
        </label>
        <Choice
          label="Ranks around"
          id="rings"
          value={state.rings}
          options={['leads', 'everybody', 'nobody']}
          onChoose={(rings) => change({ rings })}
        />
        <label class="check" title="Ties that rest on one source alone">
          <input type="checkbox" checked={state.dashes} onChange={() => change({ dashes: !state.dashes })} />
          Dashes
        </label>
      </div>
      {state.colorBy === 'number' && <p class="note">Colors are of the same number as sizes.</p>}
      {measure && <p class="note">{measure.question}</p>}
      {state.areas === 'density' && scene.shown.size > MOST_IN_DENSITY && (
        <p class="note">Density is drawn for up to {number(MOST_IN_DENSITY)} people.</p>
      )}
      {(state.arrows || state.dashes || state.tieLabels !== 'none') &&
        scene.index.view.findings.ties.length > MOST_WITH_ARROWS && (
          <p class="note">
            Arrows, dashes and words are drawn for up to {number(MOST_WITH_ARROWS)} ties; words on those of the selected
            person always.
          </p>
        )}
    </section>
  );
}
