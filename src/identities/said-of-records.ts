import { aliasCells, aliasColumns, type ColumnMap, spelled, textsOf } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { isOwnerColumn, OWNER_COLUMNS } from './owner-columns.ts';

/** What the rows of a register say of their records beside the fields that are compared. */
export interface SaidOfRecords {
  /** Whose the row says the record is. */
  readonly ownersIn: (row: Row) => readonly string[];
  /** What else the row calls the record: further lines, accounts, numbers that stand in no other row. */
  readonly idsIn: (row: Row) => readonly string[];
}

/** Columns of days and places, which call nobody. */
const NO_NAME = /birth|born|dob|address|date|datum|fecha|дата|age$|nation|country|city|gender|^sex$/iu;

/** Finds the columns that say whose a record is, all of them, and those that call it otherwise. */
export function saidOfRecords(
  rows: readonly unknown[],
  present: ReadonlySet<string>,
  columns: ColumnMap<string>,
): SaidOfRecords {
  const taken = [...columns].filter(([field]) => field !== 'people').map(([, column]) => column);
  const named = [
    columns.get('people'),
    ...OWNER_COLUMNS.map((alias) => spelled(present, alias)),
    ...[...present].filter(isOwnerColumn),
  ];
  const owners = [...new Set(named)].flatMap((column) => (column && !taken.includes(column) ? [column] : []));
  const free = [...present].filter((column) => !taken.includes(column) && !owners.includes(column)).sort();
  const lines = aliasColumns(free);
  const others = aliasCells(
    rows,
    free.filter((column) => !lines.includes(column) && !NO_NAME.test(column)),
  );
  const cellsOf = (row: Row, names: readonly string[]): string[] => names.flatMap((column) => textsOf(row, column));
  return {
    ownersIn: (row) => [...new Set(cellsOf(row, owners))],
    idsIn: (row) => [...new Set([...cellsOf(row, lines), ...others(row)])],
  };
}
