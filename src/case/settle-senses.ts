import { type Preset, readSense, spelled } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { endOfColumn } from './end-of-column.ts';
import { columnsCalled, type SampledTable, shareOf, textsOf } from './sampled-table.ts';

const DIRECTIONS = [
  'direction',
  'call direction',
  'traffic direction',
  'event direction',
  'way',
  'in or out',
  'inout',
  'incoming outgoing',
  'in out',
  'richtung',
  'sentido',
  'dirección',
  'direção',
  'sens',
  'direzione',
  'kierunek',
  'smjer',
  'yön',
  'направление',
  'الاتجاه',
  'جهت',
];
const SENSES = [
  ...DIRECTIONS,
  'call direction',
  'dir',
  'ct',
  'call category',
  'in out',
  'io',
  'call type',
  'type',
  'event type',
  'record type',
  'cdr type',
  'service',
  'service type',
  'usage type',
  'type of call',
  'feature',
  'call event',
  'status',
  'richtung',
  'sentido',
  'sens',
  'art',
  'tipo',
  'тип',
  'направление',
  'نوع المكالمة',
];
/** These say outright who called and who was called. */
const OUTRIGHT =
  /^(?:call(?:er|ing|ed|ee)|dial|originat|terminat|from|to\b|sender|receiver|anruf|angeruf|appel|chiam)/i;

/** Words for the end of a call that is not the line a table is about. */
const OTHER =
  /other|opposite|oppos|correspond|interlocut|\bpeer|partner|contact|remote|second party|gegen|contraparte|contrapart|altra|altro|autre|otro|otra|outro|diğer|diger|karşı|друг|собеседник|الآخر|الطرف الثاني|对方|相手|상대/iu;

export interface Senses {
  readonly senses?: readonly string[];
  readonly turnsIncoming?: boolean;
  /** Who called is told by the way alone: where a row tells none, its call has no direction. */
  readonly needsWay?: boolean;
  /** The line that the table is about stands second, in calls that went out too. */
  readonly isTurned?: boolean;
}

/**
 * Finds the columns that tell which way calls went and of what kind they were, and whether a call that came in has its ends the other way round: it has,
 * where the line that the table is about stands first in calls that went out and in those that came in.
 */
export function settleSenses(table: SampledTable, preset: Preset, source: string, target: string): Senses {
  const senses = columnsCalled(table, [...(preset.columns.direction ?? []), ...SENSES]).filter((column) => {
    if (column === source || column === target) return false;
    return shareOf(textsOf(table, column), (text) => text.length <= 40 && isSense(text)) >= 0.6;
  });
  const others = [...table.columns].filter(
    (column) => ![source, target, ...senses].includes(column) && tellsSense(textsOf(table, column)),
  );
  for (const column of others) senses.push(column);
  const unknown = unknownSenses(table, senses).filter((column) => !senses.includes(column));
  const isTurned = isSubjectSecond(table, senses, source, target);
  const [first, second] = isTurned ? [target, source] : [source, target];
  const turnsIncoming = isSubjectFirst(table, preset, senses, first, second);
  const isOutright = [first, second].some((column) => OUTRIGHT.test(column) || endOfLine(column) !== undefined);
  const hasUnknownWays = !isOutright && unknownSenses(table, senses).length > 0;
  const tellsNone = !isOutright && OTHER.test(second) && wayColumn(table, senses) === undefined;
  if (hasUnknownWays) for (const column of unknown) senses.push(column);
  return {
    ...(senses.length > 0 && { senses, turnsIncoming }),
    ...(isTurned && { isTurned }),
    ...((turnsIncoming || hasUnknownWays || tellsNone) && { needsWay: true }),
  };
}

/** A number, party or line of A calls that of B, where nothing says otherwise. */
function endOfLine(column: string): 'source' | 'target' | undefined {
  return OTHER.test(column) ? undefined : endOfColumn(column);
}

/** The first of the columns in which a way is told. */
export function wayColumn(table: SampledTable, senses: readonly string[]): string | undefined {
  return senses.find((column) => textsOf(table, column).some((text) => readSense(text).way !== undefined));
}

/** The other party stands first by its name, or one line stands second in calls of both ways, and neither column says outright who called. */
function isSubjectSecond(table: SampledTable, senses: readonly string[], source: string, target: string): boolean {
  if (OTHER.test(source) && !OTHER.test(target)) return true;
  if ([source, target].some((column) => OUTRIGHT.test(column) || OTHER.test(column) || endOfLine(column) !== undefined))
    return false;
  const rows = rowsOf(table, senses, source, target);
  const [firsts, seconds] = [new Set(rows.map(({ first }) => first)), new Set(rows.map(({ second }) => second))];
  const ways = new Set(rows.map(({ way }) => way));
  return rows.length >= 3 && seconds.size === 1 && firsts.size > 1 && ways.has('in') && ways.has('out');
}

/** Whether a column of any name tells ways, of which both occur, or kinds, of which several do. */
function tellsSense(texts: readonly string[]): boolean {
  const read = texts.map((text) => (text.length <= 40 ? readSense(text) : {}));
  const ways = read.filter(({ way }) => way !== undefined);
  const kinds = read.filter(({ kind }) => kind !== undefined);
  const isOfWays = ways.length >= 0.9 * read.length && new Set(ways.map(({ way }) => way)).size > 1;
  return isOfWays || (kinds.length >= 0.9 * read.length && new Set(kinds.map(({ kind }) => kind)).size > 1);
}

/**
 * The columns that are called a direction and hold words that tell none: their calls may be read the wrong way round, which must be told.
 */
export function unknownSenses(table: SampledTable, senses: readonly string[]): string[] {
  return columnsCalled(table, DIRECTIONS).filter((column) => {
    const texts = textsOf(table, column);
    return texts.length > 0 && (!senses.includes(column) || texts.some((text) => !isSense(text)));
  });
}

function isSense(text: string): boolean {
  const { way, kind } = readSense(text);
  return way !== undefined || kind !== undefined;
}

function isSubjectFirst(
  table: SampledTable,
  preset: Preset,
  senses: readonly string[],
  source: string,
  target: string,
): boolean {
  const rows = rowsOf(table, senses, source, target);
  const out = rows.filter(({ way }) => way === 'out');
  const incoming = rows.filter(({ way }) => way === 'in');
  if (incoming.length === 0) return false;
  const callers = new Set(out.map(({ first }) => first));
  const inFirst = incoming.filter(({ first }) => callers.has(first)).length;
  const inSecond = incoming.filter(({ second }) => callers.has(second)).length;
  if (inFirst !== inSecond) return inFirst > inSecond;
  // The same line always first, and others beside it: it is the one the return is about.
  const firsts = new Set(rows.map(({ first }) => first));
  const seconds = new Set(rows.map(({ second }) => second));
  if (rows.length >= 3 && firsts.size === 1 && seconds.size > 1) return true;
  if (rows.length >= 3 && seconds.size === 1 && firsts.size > 1) return false;
  const subjects = (preset.subjects ?? []).map((name) => spelled(table.columns, name));
  return subjects.includes(source) || !(OUTRIGHT.test(source) || OUTRIGHT.test(target));
}

function rowsOf(
  { header, sample }: SampledTable,
  senses: readonly string[],
  source: string,
  target: string,
): { readonly first: string; readonly second: string; readonly way: string | undefined }[] {
  const cellOf = (row: unknown, column: string): string => {
    const cell = header ? (row as readonly unknown[])[header.indexOf(column)] : (row as Row)[column];
    return cell === undefined || cell === null ? '' : String(cell).trim();
  };
  return sample.flatMap((row) => {
    if (typeof row !== 'object' || row === null) return [];
    const way = senses.map((column) => readSense(cellOf(row, column)).way).find((found) => found !== undefined);
    return [{ first: cellOf(row, source), second: cellOf(row, target), way }];
  });
}
