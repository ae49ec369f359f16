import type { CentralityTable } from '../centrality/index.ts';
import { csvTable } from '../formats/index.ts';
import { writeTable } from '../io/index.ts';

/** Writes every measure of everybody: to a file whose ending says the format, else CSV on stdout; `-` is JSON there. */
export async function writeMeasures(table: CentralityTable, target: string | undefined): Promise<void> {
  const columns = ['person', ...table.measures];
  const values = table.measures.map((name) => table.column(name));
  const rows = table.people.map((person, row) => [
    person,
    ...values.map((column) => (Number.isFinite(column[row]!) ? column[row]! : null)),
  ]);
  if (target === '-') process.stdout.write(`${JSON.stringify(table.toRecords())}\n`);
  else if (target === undefined) process.stdout.write(csvTable(columns, rows));
  else await writeTable(target, { columns, rows });
}
