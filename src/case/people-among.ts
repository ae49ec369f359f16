import { columnsOf, isPeopleTable, PERSON_ROW, rowOf } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import type { SampledTable } from './sampled-table.ts';

/**
 * Parts the rows of a table of links that tell who somebody is from those that tell a link: no end is filled, and what is filled is an id and a word for
 * the person's part. Undefined where the table has no two columns of ends.
 */
export function peopleAmong(
  { header }: SampledTable,
  { source, target }: Readonly<Record<string, string | undefined>>,
):
  | { readonly takeFrom: (batch: readonly unknown[]) => readonly unknown[]; readonly rows: () => readonly Row[] }
  | undefined {
  if (source === undefined || target === undefined) return undefined;
  const taken: Row[] = [];
  const isFilled = (cell: unknown): boolean => cell !== undefined && cell !== null && cell !== '';
  const places = header && [header.indexOf(source), header.indexOf(target)];
  const hasEnd = (record: unknown): boolean =>
    places
      ? places.some((place) => isFilled((record as readonly unknown[])[place]))
      : isFilled((record as Row)[source]) || isFilled((record as Row)[target]);
  const isPerson = (record: unknown): boolean => {
    if (typeof record !== 'object' || record === null || hasEnd(record)) return false;
    const row = header ? rowOf(record as readonly unknown[], header) : (record as Row);
    const told: Row = Object.fromEntries(Object.entries(row).filter(([, cell]) => isFilled(cell)));
    if (!isPeopleTable(columnsOf([told]), [told])) return false;
    taken.push(told);
    return true;
  };
  return {
    takeFrom(batch) {
      const isTaken = batch.map(isPerson);
      return isTaken.includes(true) ? batch.map((record, i) => (isTaken[i] ? PERSON_ROW : record)) : batch;
    },
    rows: () => taken,
  };
}
