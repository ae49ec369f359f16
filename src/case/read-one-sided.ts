import {
  type LinkReader,
  type LinkTableOptions,
  PRESETS,
  type PresetName,
  readAmount,
  type TableTally,
} from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { readParty } from './read-party.ts';
import { columnsCalled, type SampledTable, textsOf } from './sampled-table.ts';
import { settleSenses, wayColumn } from './settle-senses.ts';
import { settleTimes } from './settle-times.ts';
import { STATEMENT_COLUMNS } from './statement.ts';

const OWNER = '(owner)';
const PAID = '(paid)';
const OTHER = '(other)';
const OTHER_NAME = '(name of other)';
const WAY = '(way)';

interface Subject {
  /** The column of the other party. */
  readonly other: string;
  readonly owner: string;
  readonly preset: PresetName;
  /** What was written stands in a column: rows are messages unless they say otherwise. */
  readonly isOfTexts: boolean;
}

/** Reads a list of one phone's own calls and messages: `owner` is the other end of each. */
export async function readSubject(
  reader: LinkReader,
  table: SampledTable,
  { other, owner, preset: name, isOfTexts }: Subject,
  options: LinkTableOptions,
): Promise<TableTally> {
  const preset = PRESETS.find((candidate) => candidate.name === name)!;
  const { senses = [] } = settleSenses(table, preset, OWNER, other);
  const way = wayColumn(table, senses);
  const [called] = columnsCalled(table, ['name', 'contact name', 'contact', 'party name', 'display name']);
  const parties = textsOf(table, other).map(readParty);
  const isOfParties = parties.some(({ name: beside, way: told }) => beside !== undefined || told !== undefined);
  const partOf = (cell: unknown): readonly unknown[] => {
    const { id, name: beside, way: told } = typeof cell === 'string' ? readParty(cell) : { id: cell };
    return [id, beside, told];
  };
  const whole = isOfParties
    ? await extended(table, [OWNER, OTHER, OTHER_NAME, WAY], (cell) => [owner, ...partOf(cell(other))])
    : await extended(table, [OWNER], () => [owner]);
  const beside = isOfParties ? OTHER_NAME : called !== other ? called : undefined;
  const direction = way ?? (isOfParties ? WAY : undefined);
  const columns = {
    ...settleTimes(table, preset),
    source: OWNER,
    target: isOfParties ? OTHER : other,
    ...(beside !== undefined && { targetName: beside }),
    ...(direction !== undefined && { direction }),
  };
  return fed(reader, whole, {
    ...options,
    preset: name,
    columns,
    senses: isOfParties ? [...senses, WAY] : senses,
    turnsIncoming: true,
    needsWay: direction !== undefined,
    ...(isOfTexts && { kind: 'message' }),
  });
}

/** Reads a statement of one account: `owner` pays what is debited and is paid what is credited. */
export async function readStatement(
  reader: LinkReader,
  table: SampledTable,
  { other, owner }: { readonly other: string; readonly owner: string },
  options: LinkTableOptions,
): Promise<TableTally> {
  const columnOf = (field: keyof typeof STATEMENT_COLUMNS): string | undefined =>
    columnsCalled(table, STATEMENT_COLUMNS[field])[0];
  const [debit, credit, amount, sign, currency, id] = (
    ['debit', 'credit', 'amount', 'sign', 'currency', 'id'] as const
  ).map(columnOf);
  const paid = (cell: (column: string | undefined) => unknown): unknown => {
    const [out, into] = [numberOf(cell(debit), options), numberOf(cell(credit), options)];
    if (debit !== undefined && out !== undefined && out !== 0) return Math.abs(out);
    if (credit !== undefined && into !== undefined && into !== 0) return -Math.abs(into);
    const value = numberOf(cell(amount), options);
    if (value === undefined) return cell(amount) ?? cell(debit) ?? cell(credit);
    const side = String(cell(sign) ?? '').trim();
    if (/^(?:cr|c|credit|in|h|haben)/i.test(side)) return -Math.abs(value);
    if (/^(?:dr|d|debit|out|s|soll)/i.test(side)) return Math.abs(value);
    // What leaves the account stands below zero.
    return -value;
  };
  const whole = await extended(table, [OWNER, PAID], (cell) => [owner, paid(cell)]);
  const preset = PRESETS.find(({ name }) => name === 'payments')!;
  const columns = {
    ...settleTimes(table, preset),
    source: OWNER,
    target: other,
    amount: PAID,
    ...(currency !== undefined && { currency }),
    ...(id !== undefined && { id }),
  };
  return fed(reader, whole, { ...options, preset: 'payments', columns, decimal: undefined });
}

interface Extended {
  readonly header: readonly string[];
  readonly rows: readonly unknown[];
}

/** The rows with further cells behind them. */
async function extended(
  { header, columns, batches }: SampledTable,
  names: readonly string[],
  more: (cell: (column: string | undefined) => unknown) => readonly unknown[],
): Promise<Extended> {
  const own = header ?? [...columns];
  const rows: unknown[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      const cells = header ? (row as readonly unknown[]) : own.map((column) => (row as Row)[column]);
      const cell = (column: string | undefined): unknown =>
        column === undefined ? undefined : cells[own.indexOf(column)];
      rows.push([...own.map((_, i) => cells[i]), ...more(cell)]);
    }
  }
  return { header: [...own, ...names], rows };
}

function fed(reader: LinkReader, { header, rows }: Extended, options: LinkTableOptions): TableTally {
  const feed = reader.table(new Set(header), header, options);
  feed(rows);
  return feed.tally;
}

function numberOf(cell: unknown, { decimal }: LinkTableOptions): number | undefined {
  const read = readAmount(cell, decimal);
  return typeof read === 'object' && !read.hasTwoReadings ? read.value : undefined;
}
