import { type PersonId, RingtraceError } from '../model/index.ts';
import { writeId } from '../protection/index.ts';
import { type ReadFileOptions, rowsOfFile } from './read-case-file.ts';

/**
 * Reads who is of which group, for `groupShares`: rows with a column `id` and one other, whatever it is called. It is kept apart from the case, and no score reads it. Ids are
 * written as `writeId` writes them; an empty group is none; formats as `readCaseFile`.
 *
 * @throws RingtraceError as `readCaseFile`; `unknown-column` for a table of other columns; `malformed-file` naming the row where a person has two groups.
 */
export async function readGroupsFile(
  path: string,
  options: ReadFileOptions = {},
): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await rowsOfFile(path, 'people', options);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const id = columns.find((column) => column.trim().toLowerCase() === 'id');
  const [group, ...others] = columns.filter((column) => column !== id);
  if (rows.length > 0 && (id === undefined || group === undefined || others.length > 0)) {
    const remedy = 'give a table of two columns: id, and the group';
    throw new RingtraceError('unknown-column', path, `the table has ${columns.length} columns`, remedy);
  }
  const groups = new Map<PersonId, string>();
  rows.forEach((row, rowIndex) => {
    const person = writeId(String(row[id!] ?? ''));
    const held = String(row[group!] ?? '').trim();
    if (person === '' || held === '') return;
    if ((groups.get(person) ?? held) !== held) {
      const place = `${path}, row ${rowIndex + 1}`;
      throw new RingtraceError('malformed-file', place, 'the person has another group above', 'keep one of the two');
    }
    groups.set(person, held);
  });
  return groups;
}
