import { type ReadRecordsOptions, type RecordsReading, readRecords } from '../identities/index.ts';
import { checkSubject } from '../rules/index.ts';
import { type ReadFileOptions, rowsOfFile } from './read-case-file.ts';

/**
 * Reads the records of a register from a file of any format that `readCaseFile` reads; see `readRecords`.
 *
 * @throws RingtraceError as `readCaseFile` and `readRecords`.
 */
export async function readRecordsFile(
  path: string,
  options: ReadRecordsOptions & ReadFileOptions = {},
): Promise<RecordsReading> {
  checkSubject('readRecordsFile', options, 'values');
  const { columns, dateOrder, file, taken, ...opened } = options;
  return readRecords(await rowsOfFile(path, 'people', opened), { columns, dateOrder, file, taken });
}
