import type { Engine } from './engines/engine.ts';
import { tableStatement } from './schema.ts';

const BATCH = 50_000;

/** Makes a table of numbers of people, in place of the one of that name. */
export async function placeNumbers(engine: Engine, table: string, numbers: readonly number[]): Promise<void> {
  await engine.run(`DROP TABLE IF EXISTS ${table}`);
  await engine.run(tableStatement(engine.dialect, table, [['n', engine.dialect.person]], 'n'));
  for (let from = 0; from < numbers.length; from += BATCH) {
    await engine.append(
      table,
      ['n'],
      numbers.slice(from, from + BATCH).map((n) => [n]),
    );
  }
}

/** Any text in a statement: quotes are doubled, and a backslash, which one engine takes for an escape, is doubled there too. */
export function escapedText(engine: Engine, text: string): string {
  const doubled = text.replaceAll("'", "''");
  return `'${engine.name === 'clickhouse' ? doubled.replaceAll('\\', '\\\\') : doubled}'`;
}
