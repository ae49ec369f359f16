import { columnsOf, type LinkReader, type LinkTableOptions, readEntities } from '../evidence/index.ts';
import type { PassedOverCount, Row } from '../model/index.ts';
import type { SideTables } from './side-tables.ts';

/** Reads entities as links, as attendance of what several are tied to, and as people with names; gives what it passed over. */
export function readEntityTable(
  rows: readonly unknown[],
  { reader, side }: { readonly reader: LinkReader; readonly side: SideTables },
  options: LinkTableOptions,
): readonly PassedOverCount[] {
  const { links, attendance, people, passedOver } = readEntities(rows);
  const add = (table: readonly Row[], preset: 'table' | 'meetings'): void => {
    if (table.length > 0)
      reader.table(columnsOf(table), undefined, { ...options, hasMadeRows: true, columns: undefined, preset })(table);
  };
  add(links, 'table');
  add(attendance, 'meetings');
  if (people.length > 0) side.add({ file: options.file ?? '' }, people, ['people']);
  return passedOver;
}
