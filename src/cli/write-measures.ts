import type { CentralityTable } from '../centrality/index.ts';
import { csvTable, noticeColumn } from '../formats/index.ts';
import { writeTable } from '../io/index.ts';
import type { PrintFlags } from './print-answer.ts';

/** Writes every measure of everybody: to a file whose ending says the format, else CSV on stdout; `-` is JSON there. */
export async function writeMeasures(
  table: CentralityTable,
  target: string | undefined,
  { rankUncategorized }: PrintFlags,
): Promise<void> {
  const { head, cells } = noticeColumn(rankUncategorized);
  const columns = ['person', ...table.measures, ...head];
  const values = table.measures.map((name) => table.column(name));
  const rows = table.people.map((person, row) => [
    person,
    ...values.map((column) => (Number.isFinite(column[row]!) ? column[row]! : null)),
    ...cells,
  ]);
  if (target === '-') {
    const records = table.toRecords().map((record) => ({ ...record, ...(rankUncategorized && { notice: cells[0] }) }));
    process.stdout.write(`${JSON.stringify(records)}\n`);
  } else if (target === undefined) process.stdout.write(csvTable(columns, rows));
  else await writeTable(target, { columns, rows });
}
