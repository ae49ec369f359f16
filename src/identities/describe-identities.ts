import { type FoundCandidate, type FoundIdentities, isProtected, type Person } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { Identities } from './identities.ts';
import type { RecordId } from './record.ts';

/** What `describeIdentities` tells findings of. */
export interface DescribeIdentitiesInputs {
  /** How many records were resolved. */
  readonly records: number;
  /** People under their resolved ids, as `applyIdentities` gives them. */
  readonly people?: readonly Person[] | undefined;
  /** What `proposeMatches` proposed; left out, nobody looked. */
  readonly pending?: readonly FoundCandidate[] | undefined;
  /** As `applyIdentities` gives it. */
  readonly heldBack?: number | undefined;
}

/**
 * Tells for findings and report what was merged, on whose word, and what is still open. Who is protected is counted and not listed;
 * what the records state stays out.
 *
 * @example describeIdentities(resolveIdentities([{ id: 'R1' }]), { records: 1 }).people // => 1
 */
export function describeIdentities(identities: Identities, inputs: DescribeIdentitiesInputs): FoundIdentities {
  checkSubject('describeIdentities', identities, 'values');
  checkSubject('describeIdentities', inputs, 'values');
  for (const entries of [identities.merges, identities.conflicts]) checkSubject('describeIdentities', entries, 'list');
  const { records, people = [], pending, heldBack } = inputs;
  const shielded = new Set(people.filter(isProtected).map(({ id }) => id));
  const isOpen = ({ left, right }: { readonly left: RecordId; readonly right: RecordId }): boolean =>
    !shielded.has(identities.of(left)) && !shielded.has(identities.of(right));
  const merges = identities.merges.filter(isOpen);
  const conflicts = identities.conflicts.filter(isOpen);
  const candidates = pending?.filter(isOpen);
  return {
    records,
    people: identities.people.length,
    merges: merges.map(({ person, left, right, author, at, reason }) => ({
      person,
      left,
      right,
      author,
      ...(at !== undefined && { at }),
      reason,
    })),
    pending:
      candidates?.map(({ left, right, score, probability, status, reasons }) => ({
        left,
        right,
        score,
        probability,
        status,
        reasons: reasons.map(({ comparison, level, points }) => ({ comparison, level, points })),
      })) ?? null,
    conflicts: conflicts.map(({ code, left, right, message }) => ({ code, left, right, message })),
    ...(heldBack !== undefined && heldBack > 0 && { heldBack }),
    ofProtected: {
      merges: identities.merges.length - merges.length,
      pending: (pending?.length ?? 0) - (candidates?.length ?? 0),
      conflicts: identities.conflicts.length - conflicts.length,
    },
  };
}
