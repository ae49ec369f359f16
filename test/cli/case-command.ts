import { writeFileSync } from 'node:fs';
import { vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { csvTable } from '../../src/formats/index.ts';

/** Runs `ringtrace case ...`, and gives what it prints. Whoever calls restores the mocks. */
export async function runCase(...args: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  write.mockClear();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await createProgram().parseAsync(['node', 'ringtrace', 'case', ...args]);
  return write.mock.calls.map(([text]) => String(text)).join('');
}

/** Writes rows as a CSV file with every column that one of them has, and gives its path. */
export function writeTable(path: string, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => (row[column] ?? null) as string));
  writeFileSync(path, csvTable(columns, cells));
  return path;
}
