import {
  choosePreset,
  LINK_COLUMNS,
  type LinkTableOptions,
  PRESETS,
  type Preset,
  type PresetName,
  spelled,
} from '../evidence/index.ts';
import { associatesOf } from './associates.ts';
import { isOfCells } from './cell-tables.ts';
import { crewOf } from './crew-list.ts';
import { crossingOptions, isCrossing } from './crossing.ts';
import { endOfColumn } from './end-of-column.ts';
import { endsByContent } from './ends-by-content.ts';
import { type Columns, endsOf } from './ends-of.ts';
import { isChat, isOfTexts } from './is-chat.ts';
import { journeyOf } from './journey.ts';
import { nearestLayout } from './nearest-layout.ts';
import { oneSided } from './one-sided.ts';
import { otherSide } from './other-side.ts';
import { type PeopleTable, peopleTable } from './people-table.ts';
import type { ReadCaseOptions } from './read-case-options.ts';
import { isOfRegistrations, isOfTracks } from './registration-tables.ts';
import { columnsCalled, type SampledTable, sampleByName, shareOf, textsOf } from './sampled-table.ts';
import { type Senses, settleSenses, unknownSenses, wayColumn } from './settle-senses.ts';
import { settleTimes } from './settle-times.ts';
import { listedAs, type SideTable, sideTablesOf } from './side-tables.ts';
import { signRepeatsSides } from './sign-of-amounts.ts';
import { STATEMENT_COLUMNS } from './statement.ts';
import { isOfWallets } from './wallets.ts';

/** How a table is read. */
export type Layout =
  | { readonly as: 'links'; readonly preset: PresetName; readonly options: LinkTableOptions; readonly note?: string }
  | { readonly as: 'side'; readonly tables: readonly SideTable[]; readonly about?: PeopleTable | undefined }
  | { readonly as: 'chat' }
  | { readonly as: 'statement'; readonly other: string | undefined }
  | {
      readonly as: 'subject';
      readonly other: string;
      readonly hasWay: boolean;
      readonly preset: PresetName;
      readonly isOfTexts: boolean;
    }
  | { readonly as: 'registrations' }
  | { readonly as: 'cells' }
  | { readonly as: 'nothing'; readonly note: string };

/** What is known of a table beside what it holds. */
export interface TableFacts {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly content: 'rows' | 'edges' | 'attendance' | 'nodes';
  readonly isHeaderless: boolean;
}

/** Finds how a table is read: by what the caller says, else by the names of its columns, else by what they hold. */
export function findLayout(table: SampledTable, facts: TableFacts, options: ReadCaseOptions): Layout {
  const { file, content, sheet } = facts;
  if (content === 'nodes') return { as: 'side', tables: ['people'] };
  if (content === 'attendance') return { as: 'links', preset: 'meetings', options: {} };
  const stated = statedColumns(table, options);
  const { presets = {} } = options;
  const told = Object.hasOwn(presets, file) ? presets[file] : options.preset;
  if (told !== undefined) return byPreset(table, told, stated);
  if (content === 'edges') return byPreset(table, 'table', stated);
  if (stated.source !== undefined && stated.target !== undefined)
    return byPreset(table, choosePreset(table.columns)?.name ?? 'table', stated);
  if (sheet === 'people' || /(?:^|[/\\])people\.[^/\\]+$/i.test(file))
    return { as: 'side', tables: ['people'], about: peopleTable(table, stated) };
  const associates = associatesOf(table);
  if (associates) return byPreset(table, 'table', { ...associates, ...stated });
  if (sideTablesOf(table.columns)[0] === 'judgements') return { as: 'side', tables: ['judgements'] };
  if (isOfCells(table, facts.file)) return { as: 'cells' };
  if (isOfTracks(table) && !hasEndsOfCalls(table)) return { as: 'registrations' };
  const preset = choosePreset(table.columns);
  const journey = preset === undefined || preset.name === 'table' ? journeyOf(table) : undefined;
  if (journey && 'note' in journey) return { as: 'nothing', note: journey.note };
  if (journey) return { as: 'links', preset: 'manifest', ...journey };
  if (preset && (preset.name !== 'table' || !isOneSided(table))) return byPreset(table, refined(preset, table), stated);
  if (isCrossing(table)) return { as: 'links', preset: 'manifest', options: crossingOptions(table) };
  const crew = crewOf(table, facts);
  if (crew) return { as: 'links', preset: 'manifest', ...crew };
  // A list of one phone's own messages says which way each went.
  if (isChat(table) && !oneSided(table)?.hasWay) return { as: 'chat' };
  if (isStatement(table)) return { as: 'statement', other: stated.target ?? otherSide(table) };
  const found = sideTablesOf(table.columns, sampleByName(table));
  const isListed = listedAs(file, sheet) !== undefined;
  const side = isListed && !found.includes('people') ? (['people', ...found] as const) : found;
  const other = side.includes('people') ? undefined : oneSided(table);
  if (other) return { as: 'subject', ...other, preset: 'calls', isOfTexts: isOfTexts(table) };
  if (side.length > 0) return { as: 'side', tables: side };
  if (isNodeHeader(table)) return { as: 'side', tables: ['people'] };
  if (isOfRegistrations(table) && !hasEndsOfCalls(table)) return { as: 'registrations' };
  const about = peopleTable(table, stated);
  if (about) return { as: 'side', tables: about.tables, about };
  if (isNodeList(table)) return { as: 'side', tables: ['people'] };
  if (sheet === 'links') return byPreset(table, 'table', stated);
  return byContent(table, facts, stated);
}

function byPreset(table: SampledTable, name: PresetName, stated: Columns): Layout {
  const preset = PRESETS.find((candidate) => candidate.name === name);
  // The reader of links says what is wrong with the name.
  if (!preset || preset.shape === 'entities') return { as: 'links', preset: name, options: { columns: stated } };
  const times = preset.name === 'gephi' ? {} : settleTimes(table, preset);
  const columns: Columns = { ...times, ...stated };
  const [source, target] = endsOf(table, preset, stated);
  if (preset.name === 'payments') {
    const amount = stated.amount ?? columnsCalled(table, preset.columns.amount ?? [])[0];
    const signRepeats = signRepeatsSides(table, { source, target, amount });
    return { as: 'links', preset: name, options: { columns, ...(signRepeats && { signRepeats }) } };
  }
  if (preset.name !== 'calls' || source === undefined || target === undefined)
    return { as: 'links', preset: name, options: { columns } };
  return callsOf(table, preset, { ...columns, source, target }, stated);
}

/** Calls between two columns of lines, with what says which way they went. */
function callsOf(
  table: SampledTable,
  preset: Preset,
  { source, target, ...columns }: Columns & { readonly source: string; readonly target: string },
  stated: Columns,
): Layout & { readonly as: 'links' } {
  const { isTurned, ...senses } = settleSenses(table, preset, source, target);
  // A stated map always wins.
  const isAsStated = !isTurned || stated.source !== undefined || stated.target !== undefined;
  const ends = isAsStated ? { source, target } : { source: target, target: source };
  const note = unknownWays(table, senses);
  const way = wayColumn(table, senses.senses ?? []) ?? unknownSenses(table, senses.senses ?? [])[0];
  const direction = stated.direction === undefined && way !== undefined && { direction: way };
  const options = { columns: { ...columns, ...ends, ...direction }, ...senses };
  return { as: 'links', preset: preset.name, options, ...(note && { note }) };
}

/** What is to be told where a column of directions holds words that are not known, or where no column is one and the ends do not tell either. */
function unknownWays(table: SampledTable, { senses = [], needsWay, turnsIncoming }: Senses): string | undefined {
  const [column] = unknownSenses(table, senses);
  if (column !== undefined)
    return `the column ${column} holds words for a way that are not known: ${
      needsWay
        ? 'the calls of such rows are read without a direction'
        : 'such rows are read as their columns say who called'
    }; write IN and OUT`;
  return needsWay && !turnsIncoming
    ? 'no column tells which way calls went: they are read without a direction; --columns source="...",target="..." says who called'
    : undefined;
}

/** Those of the named columns that this table has, as it spells them. */
export function statedColumns({ columns }: SampledTable, { columns: stated = {} }: ReadCaseOptions): Columns {
  const found: Record<string, string> = {};
  for (const [field, name] of Object.entries(stated)) {
    const column = name === undefined ? undefined : spelled(columns, name);
    if (column !== undefined) found[field] = column;
  }
  return found as Columns;
}

/** Mail is known by its addresses, and what has payers and payees by accounts, where columns are called from and to alone. */
function refined({ name }: Preset, table: SampledTable): PresetName {
  if (name !== 'table') return name;
  const [source, target] = endsOf(table, PRESETS.find((preset) => preset.name === 'table')!, {});
  const texts = [source, target].flatMap((column) => (column === undefined ? [] : textsOf(table, column)));
  const kinds = columnsCalled(table, LINK_COLUMNS.kind);
  // Gephi calls the direction a type.
  const isDirection = (text: string): boolean => /^(?:un)?directed$|^mutual$/i.test(text);
  if (
    spelled(table.columns, 'type') === kinds[0] &&
    kinds[0] !== undefined &&
    shareOf(textsOf(table, kinds[0]), isDirection) === 1
  )
    return 'gephi';
  if (isOfWallets(table, [source, target])) return 'payments';
  if (kinds.length > 0) return name;
  if (isOfMoney(table)) return 'payments';
  if (shareOf(texts, (text) => /[^\s@]@[^\s@]/.test(text)) >= 0.8) return 'messages';
  return name;
}

/** Both ends found in one and the same column, or one of them empty throughout, are one end. */
function isOneSided(table: SampledTable): boolean {
  const [source, target] = endsOf(table, PRESETS.find(({ name }) => name === 'table')!, {});
  return source === target;
}

function isStatement(table: SampledTable): boolean {
  const has = (field: keyof typeof STATEMENT_COLUMNS): boolean =>
    columnsCalled(table, STATEMENT_COLUMNS[field]).length > 0;
  if (!has('at')) return false;
  return (has('debit') && has('credit')) || (has('amount') && (has('balance') || otherSide(table) !== undefined));
}

/** Two columns of lines by what they hold, of which one at least is called an end of a call. */
function hasEndsOfCalls(table: SampledTable): boolean {
  const found = endsByContent(table, false);
  return found?.isOf === 'phones' && [found.source, found.target].some((column) => endOfColumn(column) !== undefined);
}

/** The nodes of an import of Neo4j. */
function isNodeHeader({ columns }: SampledTable): boolean {
  return [...columns].some((column) => /:ID(?:\(|$)/.test(column));
}

/** A list of nodes: ids and what they are called. */
function isNodeList(table: SampledTable): boolean {
  if (columnsCalled(table, ['vertex', 'node', 'node id']).length > 0) return true;
  return columnsCalled(table, ['id']).length > 0 && columnsCalled(table, ['label', 'name']).length > 0;
}

/** An amount of a currency was paid. */
function isOfMoney(table: SampledTable): boolean {
  const { amount = [], currency = [] } = PRESETS.find(({ name }) => name === 'payments')!.columns;
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  return has(amount.filter((name) => name.includes('amount'))) || (has(amount) && has(currency));
}

function byContent(table: SampledTable, { isHeaderless }: TableFacts, stated: Columns): Layout {
  const found = endsByContent(table, isHeaderless);
  if (!found) return { as: 'nothing', note: nearestLayout(table) };
  const { isOf, ...ends } = found;
  const columns: Columns = { ...ends, ...stated };
  const preset: PresetName =
    isOf === 'phones' && (ends.at !== undefined || !isHeaderless)
      ? 'calls'
      : isOfMoney(table) || isOfWallets(table, [ends.source, ends.target])
        ? 'payments'
        : isOf === 'addresses'
          ? 'messages'
          : 'table';
  const told = isHeaderless
    ? 'no header: ends found by what the columns hold'
    : `ends found by what the columns hold; --columns source="...",target="..." names others`;
  const { source, target } = columns;
  if (preset === 'payments') return { ...byPreset(table, preset, columns), note: told } as Layout;
  if (preset !== 'calls' || source === undefined || target === undefined)
    return { as: 'links', preset, options: { columns }, note: told };
  const rules = PRESETS.find(({ name }) => name === preset)!;
  const calls = callsOf(table, rules, { ...columns, source, target }, stated);
  return { ...calls, note: calls.note === undefined ? told : `${told}; ${calls.note}` };
}
