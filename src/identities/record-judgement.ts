import { compareIds, RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { checkSignature } from './check-signature.ts';
import { IDENTITY_VERDICTS, type IdentityVerdict, type JudgementLog, type Signature } from './judgement.ts';
import type { RecordId } from './record.ts';

/** A judgement that has no id yet. */
export interface NewJudgement extends Signature {
  /** The two that were judged, in any order. */
  readonly records: readonly [RecordId, RecordId];
  /** Whether they are one person. */
  readonly verdict: IdentityVerdict;
}

const PLACE = 'recordJudgement';

/**
 * Writes down what a human says of two records: one person, two people, unsure, or undecided again.
 *
 * Returns a new log; the one given stays as it is. The last word on a pair is the one that stands, and the words before it stay
 * in the log. Cost: linear in the log, for the copy.
 *
 * @throws RingtraceError `invalid-option` for a pair of one record, a verdict of no known kind, or a missing author, day or reason.
 * @example
 * const word = { author: 'analyst-2', at: '2024-05-01', reason: 'same passport photograph' };
 * recordJudgement([], { ...word, records: ['R2', 'R1'], verdict: 'same' })[0]
 *   // => { type: 'judgement', id: 'J1', left: 'R1', right: 'R2', verdict: 'same', ...word }
 */
export function recordJudgement(log: JudgementLog, judgement: NewJudgement): JudgementLog {
  checkSubject('recordJudgement', log, 'list');
  checkSubject('recordJudgement', judgement, 'values');
  checkSubject('recordJudgement', judgement.records, 'list');
  const [left, right] = [...judgement.records].sort(compareIds) as [RecordId, RecordId];
  if (typeof left !== 'string' || typeof right !== 'string' || left === right) {
    throw new RingtraceError('invalid-option', PLACE, 'records are not two ids', 'give the ids of two records');
  }
  const { verdict } = judgement;
  if (!IDENTITY_VERDICTS.includes(verdict)) {
    const known = IDENTITY_VERDICTS.join(', ');
    throw new RingtraceError('invalid-option', PLACE, `verdict is '${String(verdict)}'`, `give one of ${known}`);
  }
  const id = `J${log.length + 1}`;
  const signed = checkSignature(judgement, PLACE);
  return Object.freeze([...log, Object.freeze({ type: 'judgement' as const, id, left, right, verdict, ...signed })]);
}
