import { LINK_COLUMNS, type Preset, readClock, readTime } from '../evidence/index.ts';
import { columnsCalled, type SampledTable, shareOf, textsOf } from './sampled-table.ts';

const CLOCKS = [
  'time',
  'clock',
  'hour',
  'time of day',
  'uhrzeit',
  'zeit',
  'hora',
  'heure',
  'ora',
  'время',
  'saat',
  'godzina',
  'vrijeme',
  'الوقت',
  'ساعت',
];
const DATES = ['date', 'day', 'datum', 'fecha', 'data', 'tarih', 'tag', 'jour', 'дата', 'التاريخ', 'تاریخ'];

/** The columns of day and time of day, where what they hold tells better than what they are called. */
export function settleTimes(table: SampledTable, preset: Preset): { readonly at?: string; readonly clock?: string } {
  const days = columnsCalled(table, [...(preset.columns.at ?? []), ...LINK_COLUMNS.at, ...DATES]);
  const at = days.find((column) => shareOf(textsOf(table, column), isDay) >= 0.5);
  if (at === undefined) return {};
  // A column that holds the time beside the day needs no other.
  if (shareOf(textsOf(table, at), (text) => text.length > 11) >= 0.5) return { at };
  const clocks = columnsCalled(table, [...(preset.columns.clock ?? []), ...CLOCKS, ...(preset.columns.at ?? [])]);
  const clock = clocks.find((column) => column !== at && shareOf(textsOf(table, column), isClock) >= 0.6);
  return { at, ...(clock !== undefined && { clock }) };
}

/** A day, alone or with its time: no phase, and no time of day alone. */
export function isDay(text: string): boolean {
  if (/^-?\d{1,7}$/.test(text) || /^\d{9}$/.test(text)) return false;
  const read = readTime(text, 'day-first');
  if (typeof read === 'string') return read.length >= 7;
  return typeof readTime(text, 'month-first') === 'string' || /^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text);
}

function isClock(text: string): boolean {
  return readClock(text) !== undefined;
}
