import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { recordJudgement, standingJudgements, undoJudgement } from 'ringtrace';
import type { Viewer } from '../viewer.ts';
import { Name } from './name.tsx';
import { Signing } from './signing.tsx';

/** Whether two picked people are one: a judgement that everybody is ranked anew by, and that can be taken back. The evidence stays as it is. */
export function Judge({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { state, session, scene, change } = viewer;
  const [first, second, ...more] = state.picked;
  if (first === undefined || second === undefined || more.length > 0 || !scene.index.view.canSuppose) return null;
  return (
    <details class="written">
      <summary>Are these two the same person?</summary>
      {session.isAgain ? (
        <p role="status">Ranking everybody anew…</p>
      ) : (
        <Signing
          action="Same person"
          onSign={(signature) => {
            const records = [first, second] as const;
            const judgements = recordJudgement(state.judgements, { ...signature, records, verdict: 'same' });
            change({ judgements, picked: [], selected: null });
          }}
        />
      )}
    </details>
  );
}

/** The judgements in force, each to be taken back: by another entry, for nothing is struck out. */
export function Judgements({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { state, change } = viewer;
  const [taken, setTaken] = useState<string | null>(null);
  const standing = standingJudgements(state.judgements);
  if (standing.length === 0) return null;
  return (
    <section class="scenarios" aria-label="Who is who">
      <h3>Taken for one person</h3>
      <ul>
        {standing.map(({ id, left, right, author, at, reason }) => (
          <li key={id}>
            <b>
              <Name of={left} /> and <Name of={right} />
            </b>
            <p>
              <Name of={author} /> on {at.slice(0, 10)}: <Name of={reason} limit={200} />
            </p>
            {taken === id ? (
              <Signing
                action="Take back"
                onSign={(signature) => {
                  setTaken(null);
                  change({ judgements: undoJudgement(state.judgements, { ...signature, judgement: id }) });
                }}
              />
            ) : (
              <button type="button" class="small" onClick={() => setTaken(id)}>
                Take back…
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
