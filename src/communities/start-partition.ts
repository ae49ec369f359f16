import { type PersonId, RingtraceError } from '../model/index.ts';
import type { EligibleSnapshot } from '../network/index.ts';

/** Who is in which group: any labels, equal ones are together. */
export type Memberships = ReadonlyMap<PersonId, string | number>;

/** Columns as the search wants them. */
export interface StartPartition {
  readonly initial?: Uint32Array;
  readonly fixed?: Uint8Array;
}

/**
 * Turns memberships by person into columns. Labels of both maps mean the same groups; a fixed person's label counts; people
 * without a label start alone. Whoever is not eligible plays no part in `initial`, for an older partition may know more people.
 *
 * @throws RingtraceError `invalid-option` when `initial` misses people, `unknown-person` when `fixed` names others.
 */
export function startPartition(
  { ids, indexOf }: EligibleSnapshot,
  initial: Memberships | undefined,
  fixed: Memberships | undefined,
  place: string,
): StartPartition {
  if (!initial && !fixed) return {};
  const missing = initial ? ids.filter((id) => !initial.has(id)).length : 0;
  if (missing > 0) {
    throw new RingtraceError(
      'invalid-option',
      place,
      `initial misses ${missing} of ${ids.length} eligible people`,
      'give each of them a community, or leave initial out',
    );
  }
  const strangers = [...(fixed?.keys() ?? [])].filter((id) => indexOf(id) < 0).length;
  if (strangers > 0) {
    throw new RingtraceError(
      'unknown-person',
      place,
      `fixed names ${strangers} people who are not among the eligible`,
      'fix eligible people only',
    );
  }
  const numbers = new Map<string | number, number>();
  const labels = ids.map((id, node) => {
    const label = fixed?.get(id) ?? initial?.get(id);
    if (label === undefined) return ids.length + node;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
  const start = Uint32Array.from(labels);
  return fixed ? { initial: start, fixed: Uint8Array.from(ids, (id) => (fixed.has(id) ? 1 : 0)) } : { initial: start };
}
