import { randomBytes } from 'node:crypto';
import { beginCase, type CasePolicy, type Period } from '../../casework/index.ts';
import { createCaseFolder } from '../../io/index.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';

export interface InitFlags extends CaseworkFlags {
  readonly caseId: string;
  readonly unit: string;
  readonly legalBasis: string;
  readonly policy: CasePolicy;
  readonly purpose?: string;
  readonly recipient?: readonly string[];
  readonly keep?: Period;
  readonly reviewWithin?: Period;
  readonly keepLog?: Period;
}

/** `ringtrace case init FOLDER`: makes a folder a case. */
export async function init(folder: string, flags: InitFlags): Promise<void> {
  const { caseId, unit, legalBasis, by, policy, purpose, recipient, keep, reviewWithin, keepLog } = flags;
  const key = randomBytes(32).toString('hex');
  const options = { caseId, unit, legalBasis, by, policy, purpose, key, at: now() };
  const begun = beginCase({ ...options, recipients: recipient, keepItems: keep, reviewWithin, keepLog });
  await createCaseFolder(folder, begun, await signingKeyOf(flags));
  process.stdout.write(`${folder} is case ${caseId} under policy ${policy}; add files with ringtrace case add\n`);
}
