import { LINK_COLUMNS, PERSON_COLUMNS, plainName } from '../evidence/index.ts';

/** Columns that stand for something in a table of links or of people, as `plainName` compares them. */
export function readColumns(columns: Readonly<Record<string, string | undefined>> = {}): (column: string) => boolean {
  const stated = new Set<string | undefined>(Object.values(columns));
  return (column) => stated.has(column) || KNOWN_COLUMNS.has(plainName(column));
}

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(
  [LINK_COLUMNS, PERSON_COLUMNS].flatMap((aliases) => Object.values<readonly string[]>(aliases).flat().map(plainName)),
);
