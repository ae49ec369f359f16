import type { TidiedFile } from '../model/index.ts';
import { type TakenOff, takenOff } from '../protection/index.ts';

/** How many ids of a table were not written as `writeId` writes them, by what was taken off. */
export interface TidiedIds {
  count: number;
  readonly kinds: Set<TakenOff>;
}

/** Counts an id as written otherwise than it is read, unless its letters were only composed. */
export function tidyUp(tidied: TidiedIds, written: string): void {
  const kinds = takenOff(written);
  if (kinds.length === 0) return;
  tidied.count++;
  for (const kind of kinds) tidied.kinds.add(kind);
}

/** What was taken off the ids of a table; nothing where all were written so. */
export function tidiedFile({ count, kinds }: TidiedIds, file: string | undefined): readonly TidiedFile[] {
  if (count === 0) return [];
  return [{ ...(file !== undefined && { file }), ids: count, takenOff: [...kinds].sort() }];
}
