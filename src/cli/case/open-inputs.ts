import { type CaseState, withoutErased } from '../../casework/index.ts';
import type { CaseFolderReading } from '../../io/index.ts';
import { RingtraceError } from '../../model/index.ts';
import { createShield, type Shield } from '../../protection/index.ts';
import { hashOf } from '../hash-of.ts';
import type { AnalyzedCaseFlags } from '../open-case.ts';
import { type OpenedCase, openCase } from '../open-case.ts';
import { createProgressBar } from '../progress-bar.ts';

/** The inputs of a case as they are now, without what was erased. */
export interface OpenedInputs extends OpenedCase {
  /** Links that were taken out because they, or somebody in them, were erased. */
  readonly withheldLinkCount: number;
  /** Takes what was erased out of texts. */
  readonly shield: Shield;
}

/**
 * Reads the inputs of a case: each must still have the hash it was added with.
 *
 * @throws RingtraceError `empty-input` for a case without inputs, `malformed-file` for one that was changed since.
 */
export async function openInputs(state: CaseState, flags: AnalyzedCaseFlags): Promise<OpenedInputs> {
  const { inputs, caseId, legalBasis } = state.file;
  if (inputs.length === 0)
    throw new RingtraceError('empty-input', caseId, 'the case holds no input', 'add files with ringtrace case add');
  for (const { path, sha256, name } of inputs) {
    if ((await hashOf(path)) !== sha256) {
      throw new RingtraceError(
        'malformed-file',
        name,
        'was changed since it was added',
        'put back the file as it was, or add the changed one beside it',
      );
    }
  }
  let withheldLinkCount = 0;
  let shield = createShield([]);
  const withhold = (reading: CaseFolderReading): CaseFolderReading => {
    const judgements = state.judgements.length > 0 ? state.judgements : reading.judgements;
    const found = withoutErased({ ...reading, judgements }, state);
    ({ withheldLinkCount, shield } = found);
    const files = reading.files.map((file) => ({ ...file, file: found.shield.text(file.file) }));
    return { ...found.reading, files };
  };
  const bar = createProgressBar();
  const paths = inputs.map(({ path }) => path);
  const opened = await openCase(paths, { ...flags, caseId, legalBasis, withhold }, bar.onProgress).finally(bar.stop);
  return { ...opened, withheldLinkCount, shield };
}
