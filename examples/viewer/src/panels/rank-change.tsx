import type { JSX } from 'preact';
import type { Scene } from '../scene.ts';

/** How a what-if moved somebody; nothing while none is asked. */
export function RankChange({ scene, person }: { readonly scene: Scene; readonly person: string }): JSX.Element | null {
  if (scene.standing === scene.before) return null;
  const before = scene.before.rankOf.get(person)?.rank;
  const now = scene.standing.rankOf.get(person)?.rank;
  if (before === undefined || now === undefined || before === now) {
    return before === now ? <span class="moved">=</span> : <span class="moved">new</span>;
  }
  const isUp = now < before;
  return (
    <span class={isUp ? 'moved up' : 'moved down'}>
      <span aria-hidden="true">{isUp ? '▲' : '▼'}</span>
      <span class="unseen">was </span>
      {before}
    </span>
  );
}
