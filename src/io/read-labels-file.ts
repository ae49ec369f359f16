import type { PersonId, Row } from '../model/index.ts';
import { RingtraceError } from '../model/index.ts';

import { writeId } from '../protection/index.ts';
import { type ReadFileOptions, rowsOfFile } from './read-case-file.ts';

const TRUE = /^(1|true|yes)$/i;
const FALSE = /^(0|false|no)$/i;

/**
 * Reads who is known to plan and who is known not to: rows with a column `id` and a column `planner`, which is 1, 0, or empty for unknown.
 * People whose part is unknown are left out. Ids are written as `writeId` writes them. Formats as `readCaseFile`.
 *
 * @throws RingtraceError as `readCaseFile`; `unknown-column` when a column is missing; `malformed-file` naming the row when a label is none of these, or a
 * person has two.
 */
export async function readLabelsFile(
  path: string,
  options: ReadFileOptions = {},
): Promise<ReadonlyMap<PersonId, boolean>> {
  const rows = await rowsOfFile(path, 'people', options);
  const labels = new Map<PersonId, boolean>();
  rows.forEach((row, rowIndex) => {
    const place = `${path}, row ${rowIndex + 1}`;
    const id = writeId(cellOf(row, 'id', path));
    const label = cellOf(row, 'planner', path);
    if (id === '' || label === '') return;
    if (!TRUE.test(label) && !FALSE.test(label)) {
      throw new RingtraceError('malformed-file', place, 'planner is neither 1 nor 0 nor empty', 'correct the label');
    }
    const isPlanner = TRUE.test(label);
    if (labels.has(id) && labels.get(id) !== isPlanner) {
      throw new RingtraceError('malformed-file', place, 'the person has another label above', 'keep one of the two');
    }
    labels.set(id, isPlanner);
  });
  return labels;
}

function cellOf(row: Row, column: string, path: string): string {
  const key = Object.keys(row).find((name) => name.trim().toLowerCase() === column);
  if (key !== undefined) return String(row[key] ?? '').trim();
  throw new RingtraceError('unknown-column', path, `there is no column '${column}'`, 'give columns id and planner');
}
