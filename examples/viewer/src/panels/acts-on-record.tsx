import type { JSX } from 'preact';
import type { RankedPerson } from 'ringtrace';
import { count } from './format.ts';
import { Name } from './name.tsx';

/** What reports say somebody did, apart from where they stand: it adds no points, and a strong lead asks for some of it. */
export function ActsOnRecord({ entry }: { readonly entry: RankedPerson }): JSX.Element | null {
  const { indications = [] } = entry;
  if (indications.length === 0) return null;
  const acts = indications.filter(({ isAct }) => isAct);
  const others = indications.filter(({ isAct }) => !isAct);
  return (
    <section class="acts" aria-label="On record beside the position">
      <h4>On record beside the position</h4>
      {acts.length === 0 && <p class="note">No act of this person is on record.</p>}
      <ul>
        {[...acts, ...others].map(({ signal, detail, speaks, isAct, linkCount }) => (
          <li key={signal} data-speaks={speaks ? '' : undefined}>
            <b>{isAct ? 'act' : 'beside'}</b> <Name of={detail} limit={160} />{' '}
            <small>
              {speaks ? 'speaks for coordination' : 'does not speak for coordination'}
              {linkCount > 0 && `, ${count(linkCount, 'link')}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
