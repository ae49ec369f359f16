import { RingtraceError } from '../model/index.ts';
import type { SourceTable } from '../tables/index.ts';

/** @throws RingtraceError `invalid-option` for a sheet the workbook does not have. */
export function sheetsOf(
  file: string,
  tables: readonly SourceTable[],
  sheet: string | undefined,
): readonly SourceTable[] {
  const named = tables.filter(({ name, isGrid }) => name !== undefined && isGrid);
  if (named.length === 0 || sheet === undefined) return tables;
  const found = named.filter(({ name }) => name === sheet);
  if (found.length > 0) return found;
  const names = named.map(({ name }) => `'${name}'`).join(', ');
  throw new RingtraceError('invalid-option', file, `has no sheet '${sheet}'`, `name one of: ${names}`);
}
