import { quoteCell } from './cells.ts';
import type { OpenTable, Origin } from './open-link-table.ts';
import { readAmount } from './read-amount.ts';
import type { RowProblem } from './refuse-extra-cells.ts';
import { cellAt, type RowRecord } from './row-record.ts';

/**
 * Settles numbers with two readings once the whole column was seen: where it writes commas, 1.234 may be a thousand. The link stays without the
 * number, and `report` is told.
 */
export function settleNumbers(table: OpenTable, report: (origin: Origin, problem: RowProblem) => void): void {
  if (table.layout.decimal !== undefined) return;
  for (const { origin, draft } of table.doubtful) {
    for (const field of ['amount', 'strength'] as const) {
      const cell = cellAt(origin.record as RowRecord, table.layout.slots[field]);
      const read = readAmount(cell);
      if (typeof read !== 'object' || !read.hasTwoReadings) continue;
      if (!table.showsComma && !String(cell).includes(',')) continue;
      if (field === 'amount') delete draft.amount;
      else draft.strength = 1;
      const message = `${field} ${quoteCell(cell)} may be a thousand or a little more than one; say decimal (--decimal) comma or point`;
      const code = field === 'amount' ? 'unreadable-amount' : 'unreadable-strength';
      report(origin, { field, code, message, value: cell, isKept: true });
    }
  }
}
