import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewState } from '../state/view-state.ts';
import type { Viewer } from '../viewer.ts';
import { Choice } from './choice.tsx';
import { Name } from './name.tsx';
import { Signing } from './signing.tsx';

type Verdict = ViewState['decisions'][number]['verdict'];

const VERDICTS: readonly Verdict[] = ['checked', 'cleared', 'confirmed'];

/** What a human decides on somebody: nothing is taken back, the last one stands. */
export function Decide({ viewer, person }: { readonly viewer: Viewer; readonly person: string }): JSX.Element {
  const { state, change } = viewer;
  const [verdict, setVerdict] = useState<Verdict>('checked');
  const told = state.decisions.filter((decision) => decision.person === person);
  return (
    <details class="written">
      <summary>Decide on this person{told.length > 0 && `: ${told.at(-1)!.verdict}`}</summary>
      <ul>
        {told.map(({ verdict: said, by, at, reason }) => (
          <li key={at}>
            {said} by <Name of={by} /> on {at.slice(0, 10)}: <Name of={reason} limit={200} />
          </li>
        ))}
      </ul>
      <Choice label="Verdict" id="verdict" value={verdict} options={VERDICTS} onChoose={(next) => setVerdict(next)} />
      <Signing
        action="Decide"
        onSign={({ author, at, reason }) =>
          change({ decisions: [...state.decisions, { person, verdict, by: author, at, reason }] })
        }
      />
    </details>
  );
}
