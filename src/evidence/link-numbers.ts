import { deriveLinkId } from './link-id.ts';
import type { LinkDraft } from './read-link-row.ts';

/** Every draft that repeats a given id, but for the least by content among them. */
export function repeatedIds(drafts: readonly LinkDraft[]): number[] {
  const keeper = new Map<string, number>();
  const repeated: number[] = [];
  const contents = new Map<number, string>();
  const contentOf = (index: number): string => {
    const content = contents.get(index) ?? deriveLinkId(drafts[index]!);
    contents.set(index, content);
    return content;
  };
  drafts.forEach(({ id }, index) => {
    if (id === '') return;
    const held = keeper.get(id);
    if (held === undefined) {
      keeper.set(id, index);
      return;
    }
    const isLess = contentOf(index) < contentOf(held);
    if (isLess) keeper.set(id, index);
    repeated.push(isLess ? held : index);
  });
  return repeated;
}

/** Gives every draft without an id one from its content; equal drafts get `-2`, `-3` and so on. */
export function numberEqualLinks(drafts: readonly LinkDraft[]): void {
  const taken = new Set<string>();
  for (const { id } of drafts) if (id !== '') taken.add(id);
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.id !== '') continue;
    const derived = deriveLinkId(draft);
    let count = (seen.get(derived) ?? 0) + 1;
    while (taken.has(ordinal(derived, count))) count++;
    seen.set(derived, count);
    draft.id = ordinal(derived, count);
  }
}

function ordinal(id: string, count: number): string {
  return count === 1 ? id : `${id}-${count}`;
}
