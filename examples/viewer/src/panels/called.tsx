import type { JSX } from 'preact';
import type { Scene } from '../scene.ts';
import { Name } from './name.tsx';

interface Props {
  readonly scene: Scene;
  readonly person: string;
  readonly limit?: number;
}

/** What somebody is called, the id beside the name; the id alone where no name is known. */
export function Called({ scene, person, limit = 40 }: Props): JSX.Element {
  const name = scene.index.person(person)?.names?.[0];
  if (name === undefined) return <Name of={person} limit={limit} />;
  return (
    <span class="called">
      <span class="id">
        <Name of={person} limit={limit} />
      </span>{' '}
      <small>
        <Name of={name} limit={limit} />
      </small>
    </span>
  );
}
