import type { Row } from '../model/index.ts';

/** A row as it was read: cells by column name, or in the order of a header. */
export type RowRecord = Row | readonly unknown[];

/** What stands in a record's slot; a column that the row itself does not have is empty, whatever its prototype has. */
export function cellAt(record: RowRecord, slot: string | number | undefined): unknown {
  if (slot === undefined) return undefined;
  if (typeof slot === 'number') return (record as readonly unknown[])[slot];
  return Object.hasOwn(record, slot) ? (record as Row)[slot] : undefined;
}
