import { type DateOrder, readClock, readText, readTime, type TimeUnit } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { REGISTRATION_COLUMNS, type Registration } from './registration.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

/** Reads a tower dump or a record of internet sessions: which line, device or subscriber was where, and when. */
export function readRegistrations(
  table: SampledTable,
  rows: readonly unknown[],
  {
    file,
    dateOrder,
    epoch,
  }: { readonly file: string; readonly dateOrder?: DateOrder | undefined; readonly epoch?: TimeUnit | undefined },
): readonly Registration[] {
  const found = Object.entries(REGISTRATION_COLUMNS).map(
    ([field, names]) => [field, columnsCalled(table, names)] as const,
  );
  return (rows as readonly Row[]).map((row, i) => {
    const cells: Record<string, string> = {};
    for (const [field, columns] of found) {
      const text = columns.map((column) => readText(row[column])).find((cell) => typeof cell === 'string');
      if (typeof text === 'string') cells[field] = text.trim();
    }
    const { at: stated, clock, ...rest } = cells;
    const day = stated === undefined ? undefined : readTime(stated, dateOrder, epoch);
    const hour = clock === undefined ? undefined : readClock(clock);
    const at = typeof day !== 'string' ? undefined : day.length === 10 && hour !== undefined ? `${day}T${hour}` : day;
    return { file, row: i + 1, ...rest, ...(at !== undefined && { at }) };
  });
}
