import type { PersonId } from '../model/index.ts';
import type { NumberedPeople } from './number-people.ts';

/** Those of all people who become nodes. */
export interface Members<Id extends PersonId = PersonId> {
  readonly ids: readonly Id[];
  /** The node of each of all people by number, -1 for those left out. */
  readonly nodeOf: Int32Array;
  /** The number of each of all people, or -1. */
  readonly numberOf: (id: PersonId) => number;
}

/** Picks those who belong, in order of id. */
export function membersAmong<Id extends PersonId>(
  { ids, indexOf }: NumberedPeople,
  belongs: (id: PersonId) => id is Id,
): Members<Id> {
  const members: Id[] = [];
  const nodeOf = new Int32Array(ids.length).fill(-1);
  for (let number = 0; number < ids.length; number++) {
    const id = ids[number]!;
    if (belongs(id)) nodeOf[number] = members.push(id) - 1;
  }
  return { ids: members, nodeOf, numberOf: indexOf };
}
