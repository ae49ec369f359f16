import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { checkSignature } from './check-signature.ts';
import { effectiveEntries } from './effective-entries.ts';
import type { JudgementId, JudgementLog, Signature } from './judgement.ts';

/** Who takes an entry back, and which. */
export interface UndoJudgementOptions extends Signature {
  /** Which entry is taken back; the last one in force unless told. */
  readonly judgement?: JudgementId | undefined;
}

const PLACE = 'undoJudgement';

/**
 * Takes a judgement back: everything then reads as if it had never been made, an older word on the same pair standing again.
 *
 * The judgement stays in the log, with who took it back, when and why. A withdrawal can be taken back in its turn.
 * Cost: linear in the log.
 *
 * @throws RingtraceError `invalid-option` when the log has no such entry in force, or author, day or reason is missing.
 * @example
 * const word = { author: 'analyst-2', at: '2024-05-01', reason: 'same passport photograph' };
 * const log = recordJudgement([], { ...word, records: ['R1', 'R2'], verdict: 'same' });
 * standingJudgements(undoJudgement(log, { ...word, reason: 'another photograph' })) // => []
 */
export function undoJudgement(log: JudgementLog, options: UndoJudgementOptions): JudgementLog {
  checkSubject('undoJudgement', log, 'list');
  checkSubject('undoJudgement', options, 'values');
  const signed = checkSignature(options, PLACE);
  const inForce = effectiveEntries(log);
  // Without a name, the last judgement: taking back the taking back must be asked for.
  const { judgement = inForce.findLast(({ type }) => type === 'judgement')?.id } = options;
  if (judgement === undefined || !inForce.some(({ id }) => id === judgement)) {
    const found = judgement === undefined ? 'nothing to undo' : `no entry '${judgement}' in force`;
    throw new RingtraceError('invalid-option', PLACE, found, 'name an entry that has not been taken back');
  }
  const id = `J${log.length + 1}`;
  return Object.freeze([...log, Object.freeze({ type: 'withdrawal' as const, id, withdraws: judgement, ...signed })]);
}
