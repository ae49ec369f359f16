import type { FileReading, FindingsOptions, FoundIdentities, RowIssue } from '../model/index.ts';
import type { Protection, Shield } from '../protection/index.ts';

/** What was asked, without those who must not be named: the number of a case may be somebody's. */
export function shieldOptions(options: FindingsOptions, shield: Shield): FindingsOptions {
  const { caseId, legalBasis } = options;
  return {
    ...options,
    caseId: caseId === null ? null : shield.text(caseId),
    legalBasis: legalBasis === null ? null : shield.text(legalBasis),
  };
}

/** Names of files and columns are the case's own, and may be a person's. */
export function shieldIssue(issue: RowIssue, shield: Shield): RowIssue {
  const { file, column, message } = issue;
  return {
    ...issue,
    column: shield.text(column),
    message: shield.text(message),
    ...(file !== undefined && { file: shield.text(file) }),
  };
}

/** What was read of each file, by names that are nobody's. */
export function shieldReading(told: FileReading, shield: Shield): FileReading {
  const { file, sheet, note } = told;
  return {
    ...told,
    file: shield.text(file),
    ...(sheet !== undefined && { sheet: shield.text(sheet) }),
    ...(note !== undefined && { note: shield.text(note) }),
  };
}

/** Who is who, with pairs that concern a protected person, or one held back, counted and not listed. */
export function shieldIdentities(identities: FoundIdentities, protection: Protection): FoundIdentities {
  const { shield, isProtected } = protection;
  const isOpen = (...ids: readonly string[]): boolean => !ids.some((id) => isProtected(id) || shield.names(id));
  const merges = identities.merges.filter(({ person, left, right }) => isOpen(person, left, right));
  const pending = identities.pending?.filter(({ left, right }) => isOpen(left, right)) ?? null;
  const conflicts = identities.conflicts.filter(({ left, right }) => isOpen(left, right));
  const { ofProtected } = identities;
  return {
    ...identities,
    merges: merges.map((merge) => ({
      ...merge,
      author: shield.text(merge.author),
      reason: shield.text(merge.reason),
    })),
    pending,
    conflicts: conflicts.map((conflict) => ({ ...conflict, message: shield.text(conflict.message) })),
    ofProtected: {
      merges: ofProtected.merges + identities.merges.length - merges.length,
      pending: ofProtected.pending + (identities.pending?.length ?? 0) - (pending?.length ?? 0),
      conflicts: ofProtected.conflicts + identities.conflicts.length - conflicts.length,
    },
  };
}
