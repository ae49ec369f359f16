import type { CellPlace } from '../model/index.ts';
import type { ColumnsByField } from './columns-by-field.ts';

/** The place of a mast as degrees; nothing where it is none, as 0, 0 is not. */
export function readPlace(
  { latitude, longitude, both, azimuth }: ColumnsByField,
  first: (columns: readonly string[]) => string | undefined,
): Partial<Omit<CellPlace, 'cell'>> {
  const [pair] = [
    first(both)
      ?.split(/[,;/\s]+/)
      .filter((part) => part !== ''),
  ];
  const lat = readDegrees(first(latitude) ?? (pair?.length === 2 ? pair[0] : undefined), 90);
  const lon = readDegrees(first(longitude) ?? (pair?.length === 2 ? pair[1] : undefined), 180);
  const points = readDegrees(first(azimuth), 360);
  const isPlace = lat !== undefined && lon !== undefined && (lat !== 0 || lon !== 0);
  return {
    ...(isPlace && { latitude: lat, longitude: lon }),
    ...(points !== undefined && points >= 0 && { azimuth: points % 360 }),
  };
}

function readDegrees(text: string | undefined, most: number): number | undefined {
  const match = /^([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWO])?$/i.exec(text ?? '');
  if (!match) return undefined;
  const sign = /[SW]/i.test(match[2] ?? '') ? -1 : 1;
  const value = sign * Number(match[1]!.replace(',', '.'));
  return Math.abs(value) <= most ? value : undefined;
}
