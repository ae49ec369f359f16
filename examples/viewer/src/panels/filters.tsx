import type { JSX } from 'preact';
import { colorOfKind } from '../picture/palette.ts';
import type { Viewer } from '../viewer.ts';
import { number } from './format.ts';
import { Name } from './name.tsx';

const STEPS = 40;
const MOST_TIES = 20;

/** Which links and people are shown. */
export function Filters({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { state, scene, change } = viewer;
  const { kinds, strongest } = scene.index;
  const toggleKind = (kind: string): void => {
    const isHidden = state.hiddenKinds.includes(kind);
    change({ hiddenKinds: isHidden ? state.hiddenKinds.filter((k) => k !== kind) : [...state.hiddenKinds, kind] });
  };
  return (
    <section aria-labelledby="filters-title">
      <h2 id="filters-title">Show</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={state.leadsOnly}
          disabled={scene.standing.leadOf.size === 0}
          onChange={() => change({ leadsOnly: !state.leadsOnly })}
        />
        Leads only <span class="count">{scene.standing.leadOf.size}</span>
      </label>
      <label
        class="check"
        title="Ties stronger than chance would have them at one of their ends (disparity filter, 5 %)"
      >
        <input type="checkbox" checked={state.backbone} onChange={() => change({ backbone: !state.backbone })} />
        Backbone only
      </label>
      <label class="slider">
        <span>
          Ties of strength from <output>{number(state.minStrength)}</output>
        </span>
        <input
          type="range"
          id="strength"
          min={0}
          max={STEPS}
          value={Math.round(STEPS * Math.sqrt(state.minStrength / strongest))}
          aria-valuetext={number(state.minStrength)}
          onInput={(event) => {
            // Squared, because most ties are weak.
            const share = Number(event.currentTarget.value) / STEPS;
            change({ minStrength: Math.round(100 * strongest * share * share) / 100 }, 'strength');
          }}
        />
      </label>
      <label class="slider">
        <span>
          People with ties from <output>{state.minTies}</output>
        </span>
        <input
          type="range"
          id="ties"
          min={0}
          max={MOST_TIES}
          value={state.minTies}
          onInput={(event) => change({ minTies: Number(event.currentTarget.value) }, 'ties')}
        />
      </label>
      <fieldset hidden={kinds.length === 0}>
        <legend>Kinds of link</legend>
        {kinds.map(([kind, amount]) => (
          <label class="check" key={kind}>
            <input type="checkbox" checked={!state.hiddenKinds.includes(kind)} onChange={() => toggleKind(kind)} />
            {state.tieColor !== 'plain' && <span class="dash" style={{ background: colorOfKind(scene.index, kind) }} />}
            <Name of={kind} limit={32} /> <span class="count">{number(amount)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
