import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LogHead, type LogVerification, type VerifyLogOptions, verifyLog } from '../casework/index.ts';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { CASE_FILES } from './case-files.ts';
import { withCaseLock } from './case-lock.ts';
import { finishTransaction } from './case-transaction.ts';

/** Whether the log of a case folder is as it was written. */
export interface CaseVerification extends LogVerification {
  /** A change that a dead run left half made was finished first. */
  readonly isFinished: boolean;
}

/**
 * Reads the log of a case folder from its first line to its last, and holds it against the head that was kept beside it: see `verifyLog`. A log that
 * is not whole is told and left as it is.
 *
 * @throws RingtraceError `unreadable-file` for what is no case folder or has lost its log.
 */
export async function verifyCaseFolder(
  folder: string,
  options: Omit<VerifyLogOptions, 'head'> = {},
): Promise<CaseVerification> {
  checkSubject('verifyCaseFolder', folder, 'text');
  await stat(join(folder, CASE_FILES.log)).catch((cause: unknown) => {
    throw new RingtraceError(
      'unreadable-file',
      join(folder, CASE_FILES.log),
      'is not there',
      'name a case folder, or put back its log',
      cause,
    );
  });
  return await withCaseLock(folder, async () => {
    const isFinished = await finishTransaction(folder);
    const text = await readFile(join(folder, CASE_FILES.log), 'utf8');
    const kept = await readFile(join(folder, CASE_FILES.head), 'utf8').catch(() => undefined);
    if (kept === undefined) {
      throw new RingtraceError(
        'unreadable-file',
        join(folder, CASE_FILES.head),
        'is not there',
        'put it back: without it, lines taken off the end are not missed',
      );
    }
    const { count, hash, at } = JSON.parse(kept) as LogHead;
    return { ...(await verifyLog(text, { ...options, head: { count, hash, at } })), isFinished };
  });
}
