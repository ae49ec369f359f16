import { type PassedOver, RingtraceError } from '../model/index.ts';
import { type AttendanceField, findColumns, LINK_COLUMNS, type LinkField, spelled } from './columns.ts';
import { PRESETS, type Preset, type PresetName } from './presets/index.ts';
import { DECIMAL_MARKS, type DecimalMark } from './read-amount.ts';
import type { LinkDraft } from './read-link-row.ts';
import { DATE_ORDERS, type DateOrder, TIME_UNITS, type TimeUnit } from './read-time.ts';
import { layOutRows, type RowLayout } from './row-layout.ts';

export interface LinkTableOptions {
  readonly columns?: Partial<Record<LinkField | AttendanceField, string>> | undefined;
  readonly preset?: PresetName | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** What a bare number in the column of times counts. */
  readonly epoch?: TimeUnit | undefined;
  /** What parts the whole from the hundredths. */
  readonly decimal?: DecimalMark | undefined;
  /** Ids that name somebody although they look like words for nobody. */
  readonly somebody?: readonly string[] | undefined;
  /** Further words that name nobody. */
  readonly nobody?: readonly string[] | undefined;
  /** Stands in the issues. */
  readonly file?: string | undefined;
  /** What links say they were read from. */
  readonly place?: string | undefined;
  /** The rows were made of something else, so that their numbers are not those of the file. */
  readonly hasMadeRows?: boolean | undefined;
  /** Fields that are not read although a column is called so. */
  readonly without?: readonly (LinkField | AttendanceField)[] | undefined;
  /** Columns that tell which way a record went, and of what kind it was. */
  readonly senses?: readonly string[] | undefined;
  readonly turnsIncoming?: boolean | undefined;
  /** Who called is told by the way alone: where a row tells none, its link has no direction. */
  readonly needsWay?: boolean | undefined;
  /** The sign of an amount repeats what the columns of payer and payee say. */
  readonly signRepeats?: boolean | undefined;
  /** The event of a row that states none. */
  readonly event?: string | undefined;
  readonly eventParts?: readonly string[] | undefined;
  /** One event at two times is two events. */
  readonly hasTimedEvents?: boolean | undefined;
  /** The kind of a row that states none, where it is not that of the preset. */
  readonly kind?: string | undefined;
}

/** How many rows of a table became what. */
export interface TableTally {
  readonly used: Readonly<Record<string, string>>;
  rows: number;
  readonly rejected: Set<number>;
  readonly passedOver: Partial<Record<PassedOver, number>>;
}

/** Takes the rows of a table, some at a time. */
export interface TableFeed {
  (rows: readonly unknown[]): void;
  readonly tally: TableTally;
}

/** A table while its rows are read. */
export interface OpenTable {
  readonly preset: Preset;
  readonly layout: RowLayout;
  readonly header: readonly string[] | undefined;
  readonly columnOf: (field: LinkField) => string;
  readonly file: string | undefined;
  readonly place: string | undefined;
  readonly hasOwnRows: boolean;
  readonly tally: TableTally;
  /** Its place among the tables of the case. */
  readonly number: number;
  /** Links whose amount or strength has two readings, and whether the column shows commas. */
  readonly doubtful: { readonly origin: Origin; readonly draft: LinkDraft }[];
  showsComma: boolean;
}

/** What is behind a statement: enough to set its row aside later. */
export interface Origin {
  readonly table: OpenTable;
  readonly row: number;
  readonly position: number;
  readonly record: unknown;
}

/**
 * Finds the columns of a table and how its rows are read; with a `header`, its rows are lists of cells.
 *
 * @throws RingtraceError `unknown-column` when the caller names a column that no row has, `invalid-option` for an unknown preset or word.
 */
export function openLinkTable(
  columns: ReadonlySet<string>,
  header: readonly string[] | undefined,
  options: LinkTableOptions,
  number: number,
): OpenTable {
  const preset = presetOf(options.preset);
  checkWord('dateOrder', options.dateOrder, DATE_ORDERS);
  checkWord('epoch', options.epoch, TIME_UNITS);
  checkWord('decimal', options.decimal, DECIMAL_MARKS);
  const isEntities = preset.shape === 'entities';
  const map: Map<LinkField | AttendanceField, string> = isEntities
    ? new Map(Object.keys(LINK_COLUMNS).map((field) => [field as LinkField, field]))
    : new Map(findColumns(columns, aliasesOf(preset, options.without), options.columns ?? {}, 'readLinks'));
  // One column does not say two things of a row.
  for (const [field, other] of [
    ['clock', 'at'],
    ['sourceName', 'source'],
    ['targetName', 'target'],
  ] as const)
    if (map.get(field) !== undefined && map.get(field) === map.get(other)) map.delete(field);
  const { kindWords } = preset;
  const { dateOrder, file, epoch, decimal, senses, turnsIncoming, needsWay, eventParts, kind = preset.kind } = options;
  const setOf = (ids: readonly string[] | undefined): ReadonlySet<string> | undefined => ids && new Set(ids);
  const tally: TableTally = { used: Object.fromEntries(map), rows: 0, rejected: new Set(), passedOver: {} };
  const layout = layOutRows({
    columns: map,
    header: isEntities ? undefined : header,
    kind,
    kindWords,
    dateOrder,
    unit: epoch,
    decimal,
    somebody: setOf(options.somebody),
    nobody: setOf(options.nobody),
    hasMailboxes: preset.hasSeveralTargets,
    hasAccounts: preset.name === 'payments',
    hasLines: preset.name === 'calls',
    status: preset.statuses?.map((name) => spelled(columns, name)).find((column) => column !== undefined),
    senses,
    turnsIncoming,
    needsWay,
    turnsNegative: preset.turnsNegative && !options.signRepeats,
    event: options.event,
    eventParts,
    hasTimedEvents: options.hasTimedEvents,
  });
  const columnOf = (field: LinkField): string => map.get(field) ?? field;
  const { place, hasMadeRows } = options;
  const hasOwnRows = place !== undefined && !hasMadeRows;
  return { preset, layout, header, columnOf, file, place, hasOwnRows, tally, number, doubtful: [], showsComma: false };
}

function presetOf(name: PresetName = 'table'): Preset {
  const preset = PRESETS.find((candidate) => candidate.name === name);
  if (preset) return preset;
  const names = PRESETS.map((candidate) => candidate.name).join(', ');
  throw new RingtraceError('invalid-option', 'readLinks', `preset is '${String(name)}'`, `give one of: ${names}`);
}

function checkWord(name: string, word: string | undefined, words: readonly string[]): void {
  if (word === undefined || words.includes(word)) return;
  const known = words.map((known) => `'${known}'`).join(' or ');
  throw new RingtraceError('invalid-option', 'readLinks', `${name} is '${String(word)}'`, `give ${known}`);
}

function aliasesOf(
  { columns, without = [] }: Preset,
  more: readonly (LinkField | AttendanceField)[] = [],
): Record<LinkField | AttendanceField, readonly string[]> {
  const generic: Record<LinkField | AttendanceField, readonly string[]> = {
    ...LINK_COLUMNS,
    person: [],
    attendees: [],
    crew: [],
    familyName: [],
    givenName: [],
    document: [],
  };
  for (const field of Object.keys(generic) as (LinkField | AttendanceField)[]) {
    const own = more.includes(field) ? [] : (columns[field] ?? []);
    const isOut = more.includes(field) || without.includes(field as LinkField);
    generic[field] = [...own, ...(isOut ? [] : generic[field])];
  }
  return generic;
}
