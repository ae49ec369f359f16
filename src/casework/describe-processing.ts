import { CATEGORIES, isProtected } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { CaseState } from './case-state.ts';
import { LOG_VERBS } from './log-entry.ts';

/** What a case processes, as its own configuration says: LED article 24, and a beginning of the assessment of article 27. */
export interface ProcessingRecord {
  /** The unit that answers for it. */
  readonly controller: string;
  /** What it is for. */
  readonly purpose: string;
  /** On what ground. */
  readonly legalBasis: string;
  /** Under which policy. */
  readonly policy: string;
  /** Categories of people who may be ranked, and of those who are counts alone. */
  readonly people: { readonly ranked: readonly string[]; readonly protected: readonly string[] };
  /** What is stored of them. */
  readonly data: readonly string[];
  /** The files it comes from, by hash. */
  readonly sources: readonly { readonly sha256: string; readonly addedAt: string; readonly byteCount: number }[];
  /** Who may be handed something. */
  readonly recipients: readonly string[];
  /** How long each is kept, and by which rule; null where the case does not say. */
  readonly retention: { readonly items: string | null; readonly review: string | null; readonly log: string | null };
  /** What is done for safety. */
  readonly safeguards: readonly string[];
  /** What only a human can answer. */
  readonly toBeAnswered: readonly string[];
}

/**
 * What does this case process, from whom, for how long, for whom? Written from the configuration of the case, so that it cannot say otherwise.
 *
 * @throws RingtraceError `invalid-option` for what is no state of a case.
 */
export function describeProcessing(state: Pick<CaseState, 'file'>): ProcessingRecord {
  checkSubject('describeProcessing', state, 'values');
  checkSubject('describeProcessing', state.file, 'values');
  const { unit, purpose, legalBasis, policy, inputs, recipients, keepItems, reviewWithin, keepLog } = state.file;
  const told = (period: typeof keepItems): string | null => (period ? `${period.length} by ${period.source}` : null);
  const shielded = (category: (typeof CATEGORIES)[number]): boolean => isProtected({ id: '', category });
  const people = CATEGORIES.filter((category) => category !== 'thing');
  return {
    controller: unit,
    purpose,
    legalBasis,
    policy,
    people: { ranked: people.filter((category) => !shielded(category)), protected: people.filter(shielded) },
    data: [
      'links between people: kind, time, strength, source, grade',
      'people: id, name, category, role, stage',
      'decisions of humans on people who may be ranked',
    ],
    sources: inputs.map(({ sha256, addedAt, byteCount }) => ({ sha256, addedAt, byteCount })),
    recipients,
    retention: { items: told(keepItems), review: told(reviewWithin), log: told(keepLog) },
    safeguards: [
      `a log of ${LOG_VERBS.join(', ')}, each line holding the hash of the one before`,
      'files readable by their owner alone',
      'tombstones as keyed hashes',
      'no special category of data as a signal',
      'pseudonyms for everybody on demand',
    ],
    toBeAnswered: [
      'Is the processing necessary, and is a milder way open?',
      'Which risks to the rights of people are left, and who accepted them?',
      'Was the supervisory authority consulted?',
    ],
  };
}
