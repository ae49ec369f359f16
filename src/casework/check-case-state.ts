import { RingtraceError } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { CaseState } from './case-state.ts';
import { caseStateRule } from './casework-rules.ts';
import { itemKey } from './hashes.ts';

/**
 * Makes sure that what was read is the state of a case, and that its parts belong together.
 *
 * @throws RingtraceError `malformed-file` for what is missing or wrong, and for tombstones or a key of another case.
 */
export function checkCaseState(state: unknown, place: string = 'checkCaseState'): CaseState {
  checkSubject('checkCaseState', place, 'text');
  checkSubject(place, state, 'values');
  try {
    checkOptions(place, { state: state as CaseState }, { state: caseStateRule });
  } catch (cause) {
    if (!(cause instanceof RingtraceError)) throw cause;
    const found = `${cause.problem}; ${cause.remedy}`;
    throw new RingtraceError('malformed-file', place, found, 'put back the files as they were written', cause);
  }
  const { file, tombstones, key } = state as CaseState;
  if (tombstones.check === itemKey(key, 'case', file.caseId)) return state as CaseState;
  throw new RingtraceError(
    'malformed-file',
    place,
    'the tombstones are of another case, or the key is',
    'put back tombstones.json and case.key of this case: with others, what was erased would come back',
  );
}
