/** Under which case results are kept, and until when: four places are enough to tell most people from all others. */
export interface KeptUnder {
  /** Number of the case; null where nobody said. */
  readonly caseId: string | null;
  /** The day after which the result must be gone; null where nobody said. */
  readonly retainUntil: string | null;
}

/** What was told, for the result. */
export function keptUnder(told: {
  readonly caseId?: string | undefined;
  readonly retainUntil?: string | undefined;
}): KeptUnder {
  return { caseId: told.caseId ?? null, retainUntil: told.retainUntil ?? null };
}

/** The same in words: where neither is told, that they are missing. */
export function keptSentence({ caseId, retainUntil }: KeptUnder): string {
  if (caseId === null && retainUntil === null)
    return 'Of no case and kept until no day: four places tell most people from all others, so say both: caseId and retainUntil (--case-id, --retain-until).';
  return `${caseId === null ? 'Of no case' : `Case ${caseId}`}; ${retainUntil === null ? 'kept until no day that is told' : `to be kept until ${retainUntil}`}.`;
}
