import { type FoundCandidate, isProtected, type Person, type PersonId } from '../model/index.ts';
import { nearSpellings } from '../protection/index.ts';
import type { Identities } from './identities.ts';

/** The least probability at which a pair that nobody judged is doubt enough to keep somebody out of a ranking. */
const LEAST_DOUBT = 0.5;

/**
 * Who may be a protected person under another id: the other of a pair that waits for a judgement, was judged unsure or could not be merged, and
 * whoever is merged under an id that is a near spelling of a protected one. As they are called after the merging.
 */
export function heldBack(
  identities: Identities,
  people: readonly Person[],
  pending: readonly Pick<FoundCandidate, 'left' | 'right' | 'probability'>[],
): ReadonlySet<PersonId> {
  const shielded = people.filter(isProtected);
  const isShielded = new Set(shielded.map(({ id }) => identities.of(id)));
  const held = new Set<PersonId>();
  const near = nearSpellings(shielded);
  for (const { id, records } of identities.people) {
    if (!isShielded.has(id) && records.some((record) => near.of(record).length > 0)) held.add(id);
  }
  const isDoubted = (id: PersonId): boolean => isShielded.has(id) || held.has(id);
  const pairs = [
    ...pending.filter(({ probability }) => probability >= LEAST_DOUBT),
    ...identities.unsure,
    ...identities.conflicts,
  ].map(({ left, right }) => [identities.of(left), identities.of(right)] as const);
  const others = pairs.flatMap(([a, b]) => (isDoubted(a) ? [b] : isDoubted(b) ? [a] : []));
  for (const id of others) if (!isShielded.has(id)) held.add(id);
  return held;
}
