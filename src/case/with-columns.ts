import type { Row } from '../model/index.ts';
import type { SampledTable } from './sampled-table.ts';

/** A further column, and the cells of a row it is made of. */
export interface MadeColumn {
  readonly name: string;
  readonly from: readonly string[];
  readonly make: (cells: readonly unknown[]) => string;
}

/** A table with further columns, each made of others. */
export function withColumns(table: SampledTable, made: readonly MadeColumn[]): SampledTable {
  if (made.length === 0) return table;
  const { header, batches } = table;
  const places = header && made.map(({ from }) => from.map((column) => header.indexOf(column)));
  const extend = (record: unknown): unknown => {
    if (typeof record !== 'object' || record === null) return record;
    if (header === undefined || places === undefined) {
      const row = record as Row;
      const cellsOf = (from: readonly string[]): readonly unknown[] => from.map((column) => row[column]);
      return { ...row, ...Object.fromEntries(made.map(({ name, from, make }) => [name, make(cellsOf(from))])) };
    }
    const cells = record as readonly unknown[];
    const more = made.map(({ make }, i) => make(places[i]!.map((place) => cells[place])));
    return [...header.map((_, i) => cells[i]), ...more, ...cells.slice(header.length)];
  };
  async function* extended(): AsyncGenerator<readonly unknown[]> {
    for await (const batch of batches) yield batch.map(extend);
  }
  const names = made.map(({ name }) => name);
  return {
    header: header && [...header, ...names],
    columns: new Set([...table.columns, ...names]),
    sample: table.sample.map(extend),
    batches: extended(),
  };
}
