import type { CellPlace, Registration } from '../model/index.ts';
import { cellKey, cellName } from './cell-name.ts';
import { type ColumnsByField, columnsByField } from './columns-by-field.ts';
import { readPlace } from './read-place.ts';
import { REGISTRATION_COLUMNS } from './registration.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

const CALLED_SO = /(?:^|[\W_])(?:cells?|towers?|masts?|antennas?|antennes|bts|sites?|enodebs?)(?:[\W_]|$)/i;

/** A table of where masts stand: a cell and its place, and no telephone. */
export function isOfCells(table: SampledTable, file: string): boolean {
  const { cell, latitude, longitude, both, imsi, imei } = REGISTRATION_COLUMNS;
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  const isPlaced = (has(latitude) && has(longitude)) || has(both);
  if (!isPlaced || has(imsi) || has(imei) || has(['msisdn', 'caller', 'a number', 'a party', 'device'])) return false;
  return has(cell) || (CALLED_SO.test(file) && has(['id', 'name', 'code']));
}

/** Takes the places of cells up; gives how many rows told none. */
export function readCells(table: SampledTable, rows: readonly unknown[], into: Map<string, CellPlace>): number {
  const stated = columnsByField(table, false);
  const columns: ColumnsByField = {
    ...stated,
    cell: [...stated.cell, ...columnsCalled(table, ['id', 'code', 'name'])],
  };
  let rejected = 0;
  for (const row of rows) {
    const text = (column: string): string | undefined => {
      const cell = (row as Record<string, unknown>)[column];
      return cell === undefined || cell === null || String(cell).trim() === '' ? undefined : String(cell).trim();
    };
    const first = (names: readonly string[]): string | undefined =>
      names.map(text).find((found) => found !== undefined);
    const cell = cellName(columns, text);
    const { latitude, longitude, azimuth } = readPlace(columns, first);
    if (cell === undefined || latitude === undefined || longitude === undefined) rejected++;
    else into.set(cellKey(cell), { cell, latitude, longitude, ...(azimuth !== undefined && { azimuth }) });
  }
  return rejected;
}

/** What registrations lack of the place of their cell, from the tables of cells. */
export function placed(
  registrations: readonly Registration[],
  cells: ReadonlyMap<string, CellPlace>,
): readonly Registration[] {
  if (cells.size === 0) return registrations;
  return registrations.map((registration) => {
    const { cell, latitude } = registration;
    const found = cell === undefined || latitude !== undefined ? undefined : cells.get(cellKey(cell));
    if (!found) return registration;
    const { cell: _, ...place } = found;
    return { ...registration, ...place };
  });
}
