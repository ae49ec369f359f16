import { type JudgementLog, readJudgements } from '../identities/index.ts';
import { type ReadFileOptions, rowsOfFile } from './read-case-file.ts';

/**
 * Reads what was judged of pairs of records from a sheet, or from a log stored as JSON, of any format that `readCaseFile` reads; see
 * `readJudgements`.
 *
 * @throws RingtraceError as `readCaseFile` and `readJudgements`.
 */
export async function readJudgementsFile(path: string, options: ReadFileOptions = {}): Promise<JudgementLog> {
  return readJudgements(await rowsOfFile(path, 'links', options), { file: path });
}
