import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { doubtsByName, outcomeInWords, scenarioOf } from '../picture/scenario.ts';
import type { Viewer } from '../viewer.ts';
import { Name } from './name.tsx';

/** What-ifs kept under a name: to be asked again, and printed in the report. */
export function Scenarios({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { state, session, scene, change } = viewer;
  const [name, setName] = useState('');
  const { scenarios, without } = state;
  const isAnswered = session.supposed !== null && session.supposed.without.join() === without.join();
  const keep = (): void => {
    const called = name.trim() || `If not ${doubtsByName(without)}`;
    const kept = scenarioOf(called, without, scene.before, scene.standing);
    change({ scenarios: [...scenarios.filter((held) => held.name !== called), kept] });
    setName('');
  };
  if (without.length === 0 && scenarios.length === 0) return null;
  return (
    <section class="scenarios" aria-label="Scenarios">
      {without.length > 0 && (
        <div class="group">
          <input
            type="text"
            aria-label="Name of this scenario"
            placeholder="Name of this scenario"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="button" disabled={!isAnswered} onClick={keep}>
            Keep
          </button>
        </div>
      )}
      {scenarios.length > 0 && <h3>Kept scenarios</h3>}
      <ul>
        {scenarios.map((held) => (
          <li key={held.name}>
            <b>
              <Name of={held.name} limit={60} />
            </b>
            <p>
              Without <Name of={doubtsByName(held.without)} limit={160} />:{' '}
              <Name of={outcomeInWords(held)} limit={300} />.
            </p>
            <div class="group">
              <button
                type="button"
                class="small"
                aria-pressed={held.without.join() === without.join()}
                onClick={() => change({ without: held.without })}
              >
                Ask again
              </button>
              <button
                type="button"
                class="small"
                onClick={() => change({ scenarios: scenarios.filter((other) => other !== held) })}
              >
                Forget
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
