import { finishSteps, type Steps } from '../kernels/index.ts';
import { deriveLinkId, fingerprintLink, idOfLanes } from './link-id.ts';
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
  finishSteps(numberSteps(drafts));
}

/** Links looked at between two stops. */
const LINKS_A_STEP = 1 << 12;

/** {@link numberEqualLinks} with a stop after some thousand links. */
export function* numberSteps(drafts: readonly LinkDraft[]): Steps<void> {
  if (drafts.every(({ id }) => id !== '')) return;
  const taken = new Set<string>();
  for (const { id } of drafts) if (id !== '') taken.add(id);
  const seen = new SeenFingerprints(drafts.length);
  const counts = new Map<string, number>();
  const lanes = new Uint32Array(2);
  for (const [index, draft] of drafts.entries()) {
    if (index % LINKS_A_STEP === 0) yield;
    if (draft.id !== '') continue;
    fingerprintLink(draft, lanes);
    const derived = idOfLanes(lanes);
    const isNew = seen.add(lanes[0]!, lanes[1]!);
    if (isNew && (taken.size === 0 || !taken.has(derived))) {
      draft.id = derived;
      continue;
    }
    let count = (counts.get(derived) ?? (isNew ? 0 : 1)) + 1;
    while (taken.has(ordinal(derived, count))) count++;
    counts.set(derived, count);
    draft.id = ordinal(derived, count);
  }
}

function ordinal(id: string, count: number): string {
  return count === 1 ? id : `${id}-${count}`;
}

/** A set of fingerprints in one flat column: a tenth of the memory of a set of a million strings. */
class SeenFingerprints {
  /** High and low lane in turn; an unused place holds zeros. */
  readonly #lanes: Uint32Array;
  readonly #mask: number;
  #hasZero = false;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, 2 * capacity)));
    this.#lanes = new Uint32Array(2 * size);
    this.#mask = size - 1;
  }

  /** Whether it was not there before. */
  add(high: number, low: number): boolean {
    if (high === 0 && low === 0) {
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew;
    }
    const lanes = this.#lanes;
    let slot = low & this.#mask;
    while (lanes[2 * slot] !== 0 || lanes[2 * slot + 1] !== 0) {
      if (lanes[2 * slot] === high && lanes[2 * slot + 1] === low) return false;
      slot = (slot + 1) & this.#mask;
    }
    lanes[2 * slot] = high;
    lanes[2 * slot + 1] = low;
    return true;
  }
}
