import { LINK_COLUMNS, PRESETS, type Preset, readClock, readTime } from '../evidence/index.ts';
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
  const isNoTime = (column: string): boolean => {
    const texts = textsOf(table, column);
    return texts.length === 0 || shareOf(texts, isClock) >= 0.8;
  };
  const days = columnsCalled(table, [...(preset.columns.at ?? []), ...LINK_COLUMNS.at, ...DATES]);
  const isOfDays = (column: string): boolean => shareOf(textsOf(table, column), isDay) >= 0.5;
  const at = days.find(isOfDays) ?? (days.every(isNoTime) ? dayByContent(table) : undefined);
  if (at === undefined) return {};
  // A column that holds the time beside the day needs no other.
  if (shareOf(textsOf(table, at), (text) => text.length > 11) >= 0.5) return { at };
  const clocks = columnsCalled(table, [...(preset.columns.clock ?? []), ...CLOCKS, ...(preset.columns.at ?? [])]);
  const clock =
    clocks.find((column) => column !== at && shareOf(textsOf(table, column), isClock) >= 0.6) ??
    clockByContent(table, at);
  return { at, ...(clock !== undefined && { clock }) };
}

/** Whether a column is called by a word for a day or a time. */
export function isTimeName(column: string): boolean {
  const names = [...PRESETS.flatMap(({ columns: { at = [] } }) => at), ...DATES, 'zeitpunkt', 'momento', 'horodatage'];
  return (
    columnsCalled({ columns: new Set([column]) }, names).length > 0 ||
    /date|time|datum|zeit|fecha|дата|время|تاريخ|وقت|(?:sent|received|created)[ _]?at$/iu.test(column)
  );
}

/** Days of what else than the statement itself. */
const OTHER_DAYS =
  /birth|born|\bdob\b|geb(?:urt|oren)|nacim|naiss|nasci|urodz|rođ|doğum|рожд|ميلاد|تولد|expir|valid|issue|activat|retention|retain|review|until|\bend(?:e|ed|s|ing)?\b|\bfin\b|\bfim\b|disconnect|release|stop|updated|modified|entered|printed|export|regist|sign[ _-]?(?:on|off)|joined|joining|hired|arrest|конец|окончан/iu;
const DURATIONS = /dur|dauer|elapsed|length|talk|bill|seiz|ring|wait|süre|длит|مدة|المدة|\bet\b|minutes|seconds/iu;

/** Where no name tells: the first column that is written as days. */
function dayByContent(table: SampledTable): string | undefined {
  return [...table.columns].find((column) => {
    if (OTHER_DAYS.test(column)) return false;
    const texts = textsOf(table, column);
    return shareOf(texts, (text) => !/^\d+$/.test(text) && isDay(text)) >= 0.8;
  });
}

/** Where no name tells: the first column of times of day, of which one at least is later than a call is long. */
function clockByContent(table: SampledTable, at: string): string | undefined {
  return [...table.columns].find((column) => {
    if (column === at || DURATIONS.test(column) || OTHER_DAYS.test(column)) return false;
    const texts = textsOf(table, column);
    const isOfColons = (text: string): boolean => /^\d{1,2}[:hH]\d{2}/.test(text) && isClock(text);
    return shareOf(texts, isOfColons) >= 0.8 && texts.some((text) => Number.parseInt(text, 10) >= 6);
  });
}

/** A day, alone or with its time: no phase, and no time of day alone. */
export function isDay(text: string): boolean {
  if (/^-?\d{1,7}$/.test(text) || /^\d{9}$/.test(text)) return false;
  const read = readTime(text, 'day-first');
  if (typeof read === 'string') return read.length >= 7;
  return typeof readTime(text, 'month-first') === 'string' || isEpoch(text);
}

/** Seconds or milliseconds since 1970, of the years 1990 to 2050. */
function isEpoch(text: string): boolean {
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return false;
  const seconds = Number(text) / (/^\d{13}/.test(text) ? 1000 : 1);
  return seconds > 6.3e8 && seconds < 2.6e9;
}

function isClock(text: string): boolean {
  return readClock(text) !== undefined;
}
