import {
  type CaseLink,
  compareIds,
  type FoundCandidate,
  isProtected,
  type LinkId,
  ownFields,
  type Person,
  type PersonId,
} from '../model/index.ts';
import { asCalled, mergePeople, placesOf, withPlaces, withRegisters } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import { heldBack } from './held-back.ts';
import type { Identities } from './identities.ts';
import type { RecordId } from './record.ts';

/** What `applyIdentities` rewrites. */
export interface ApplyIdentitiesInputs {
  /** Links that name record ids. */
  readonly links: readonly CaseLink[];
  /** People under record ids. */
  readonly people?: readonly Person[] | undefined;
  /** What `proposeMatches` proposed and nobody judged: whoever may be a protected person at .5 or more is held back as `unclear`. */
  readonly pending?: readonly Pick<FoundCandidate, 'left' | 'right' | 'probability'>[] | undefined;
}

/** A record id that no longer names a person, and the one that does. */
export interface Tombstone {
  /** The id that went. */
  readonly record: RecordId;
  /** The id that stays. */
  readonly person: PersonId;
}

/** links in = links + collapsed, always. */
export interface ResolvedCase {
  /** Links that name people. */
  readonly links: readonly CaseLink[];
  /** People, what their records say put together. */
  readonly people: readonly Person[];
  /** How many people may be a protected one under another id, and stand among `people` as `unclear` until that is judged; left out when nobody. */
  readonly heldBack?: number;
  /** Links as they came, between two records of one person: no tie to anybody. */
  readonly collapsed: readonly CaseLink[];
  /** Whom the links that were rewritten named. */
  readonly provenance: readonly { readonly link: LinkId; readonly source: RecordId; readonly target: RecordId }[];
  /** Record ids that name nobody any more. */
  readonly tombstones: readonly Tombstone[];
}

/**
 * Rewrites a case by who is who: links and people under the ids of the resolved persons.
 *
 * A link keeps its id and all else; only its two ends change, and `provenance` keeps whom it named. Ids no record knows stay as they
 * are. What is said of the records of one person is folded, a protected category winning: merging never lifts the protection
 * off anybody. Links and people come out in the order they came in, a person at the place of their first record.
 * Whoever may be a protected person under another id (a pair not judged, judged unsure or not carried out, or a near spelling) is held back as `unclear`.
 * Cost: linear.
 *
 * @example
 * const identities = resolveIdentities([{ id: 'R1' }, { id: 'R2' }]);
 * applyIdentities(identities, { links: [] }).tombstones // => []
 */
export function applyIdentities(identities: Identities, inputs: ApplyIdentitiesInputs): ResolvedCase {
  checkSubject('applyIdentities', identities, 'values');
  checkSubject('applyIdentities', inputs, 'values');
  const { links, people = [], pending = [] } = inputs;
  checkSubject('applyIdentities', links, 'links');
  const kept: CaseLink[] = [];
  const collapsed: CaseLink[] = [];
  const provenance: { link: LinkId; source: RecordId; target: RecordId }[] = [];
  for (const link of links) {
    const [source, target] = [identities.of(link.source), identities.of(link.target)];
    if (source === target) {
      collapsed.push(link);
      continue;
    }
    if (source === link.source && target === link.target) {
      kept.push(link);
      continue;
    }
    kept.push({ ...ownFields(link), source, target });
    provenance.push({ link: link.id, source: link.source, target: link.target });
  }
  const persons = new Map<PersonId, Person>();
  for (const person of people) {
    const id = identities.of(person.id);
    const held = persons.get(id);
    persons.set(id, held ? mergePeople(held, person) : withPlaces({ ...person, id }, placesOf(person)));
  }
  const held = heldBack(identities, people, pending);
  for (const id of held) {
    const unclear: Person = { id, category: 'unclear' };
    const known = persons.get(id);
    persons.set(id, known ? mergePeople(known, unclear) : unclear);
  }
  const named = withRegisters(kept, [...persons.values()], {
    records: [
      ...identities.records.map((record) => ({ ...record, id: identities.of(record.id) })),
      // A record that is somebody's is one more name of theirs.
      ...identities.people.map(({ id, records }) => ({ id, ids: records })),
    ],
  }).map((person) => (isProtected(person) ? asCalled(person) : person));
  const tombstones = identities.people
    .flatMap(({ id, records }) => records.map((record) => ({ record, person: id })))
    .filter(({ record, person }) => record !== person)
    .sort((a, b) => compareIds(a.record, b.record));
  return {
    links: kept,
    people: named,
    ...(held.size > 0 && { heldBack: held.size }),
    collapsed,
    provenance,
    tombstones,
  };
}
