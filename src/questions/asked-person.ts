import { type EligibleId, type PersonId, RingtraceError } from '../model/index.ts';
import { nearestNames } from '../rules/index.ts';

/** Whom a question may be about. */
export interface Askable {
  readonly isEligible: (id: PersonId) => id is EligibleId;
  readonly isProtected: (id: PersonId) => boolean;
  /** Whom a message may offer in place of an unknown id. */
  readonly eligible: readonly EligibleId[];
}

/**
 * The person a question is about. No message repeats an id that may be a protected person's.
 *
 * @throws RingtraceError `protected-person` for somebody of whom nothing is said; `unknown-person` with the nearest ids.
 */
export function askedPerson(id: PersonId, place: string, { isEligible, isProtected, eligible }: Askable): EligibleId {
  if (isEligible(id)) return id;
  if (isProtected(id)) {
    throw new RingtraceError(
      'protected-person',
      place,
      'the person asked for is protected',
      'nothing is said of protected people; ask for somebody who is ranked',
    );
  }
  const near = nearestNames(String(id), eligible);
  throw new RingtraceError(
    'unknown-person',
    place,
    'nobody who may be ranked has the id asked for',
    near.length > 0 ? `the nearest ids are ${near.join(', ')}` : 'take an id of the ranking',
  );
}
