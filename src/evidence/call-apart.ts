import type { Origin } from './open-link-table.ts';
import type { LinkDraft } from './read-link-row.ts';

/** An id of a link holds within its file: where two files give the same id, each link is called by its file and id, `a.csv:7`. */
export function callApart(drafts: readonly LinkDraft[], origins: readonly (Origin | undefined)[]): void {
  const fileOf = new Map<string, string>();
  const shared = new Set<string>();
  drafts.forEach(({ id }, index) => {
    const place = placeOf(origins[index]);
    if (id === '' || place === undefined) return;
    const first = fileOf.get(id);
    if (first === undefined) fileOf.set(id, place);
    else if (first !== place) shared.add(id);
  });
  if (shared.size === 0) return;
  drafts.forEach((draft, index) => {
    if (shared.has(draft.id)) draft.id = `${placeOf(origins[index])}:${draft.id}`;
  });
}

function placeOf(origin: Origin | undefined): string | undefined {
  return origin?.table.place ?? origin?.table.file;
}
