import { rowOf } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { SourceTable } from '../tables/index.ts';
import { withHeader } from './with-header.ts';

/** Streams the rows of a table, each by column name. */
export async function* tableRows(table: SourceTable): AsyncGenerator<Row> {
  checkSubject('tableRows', table, 'values');
  checkSubject('tableRows', table.batches, 'values');
  const { header, batches } = await withHeader(table);
  for await (const batch of batches) {
    for (const row of batch) yield header ? rowOf(row as readonly unknown[], header) : (row as Row);
  }
}
