import { NO_TEXT, quoteCell, UNREADABLE } from './cells.ts';
import { readClock } from './read-clock.ts';
import { readTime, timeRemedy } from './read-time.ts';
import type { RowProblem } from './refuse-extra-cells.ts';
import type { RowLayout } from './row-layout.ts';
import { cellAt, type RowRecord } from './row-record.ts';

/** Reads when a row happened, of one column or two. */
export function readMoment(record: RowRecord, layout: RowLayout, problems: RowProblem[]): string | undefined {
  const { slots, dateOrder, unit, zone } = layout;
  if (slots.at === undefined) return undefined;
  const cell = dateAsText(cellAt(record, slots.at));
  // Times hardly repeat: remembering them would fill the memory and spare nothing.
  const text = layout.readOnce(cell);
  if (text === undefined) return undefined;
  if (text === UNREADABLE) {
    problems.push({ field: 'at', code: 'unreadable-text', message: `at ${NO_TEXT}`, value: cell });
    return undefined;
  }
  const trimmed = text.trim();
  const at = readTime(trimmed, dateOrder, unit);
  if (at !== UNREADABLE) {
    const whole = slots.clock === undefined ? at : withClock(at, cellAt(record, slots.clock), layout, problems);
    return zone !== '' && whole.length >= 16 && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(whole) ? `${whole}${zone}` : whole;
  }
  const { isAmbiguous, remedy } = timeRemedy(trimmed, dateOrder);
  problems.push({
    field: 'at',
    code: isAmbiguous ? 'ambiguous-date' : 'unreadable-time',
    message: `time ${quoteCell(trimmed)} is not ISO 8601 (2008-01-31, 2008-01-31T10:00Z) nor a whole-number phase${remedy}`,
    value: cell,
    isKept: true,
  });
  return undefined;
}

/** A day and the time of day from the column beside it. */
function withClock(day: string, cell: unknown, layout: RowLayout, problems: RowProblem[]): string {
  const text = layout.readOnce(cell);
  if (typeof text !== 'string' || day.length !== 10) return day;
  const trimmed = text.trim();
  // Excel shows a time of day as a moment of its first day.
  const clock = readClock(/^(?:1899-12-3[01]|1900-01-00)[T ](.+)$/.exec(trimmed)?.[1] ?? trimmed);
  if (clock !== undefined) return `${day}T${clock}`;
  const whole = readTime(trimmed, layout.dateOrder);
  if (typeof whole === 'string' && whole.startsWith(`${day}T`)) return whole;
  const message = `time of day ${quoteCell(trimmed)} is none such as 20:10, 8:10 PM, 2010 or 201000; the day alone is read`;
  problems.push({ field: 'clock', code: 'unreadable-time', message, value: cell, isKept: true });
  return day;
}

/** Rows of programs hold dates as objects. */
function dateAsText(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().replace('.000Z', 'Z');
}
