import type { FileReading, PassedOverCount } from '../model/index.ts';
import type { SourceTable } from '../tables/index.ts';
import type { NamedTable } from './with-header.ts';

/** What is known of a table before its rows are read. */
export function toldBefore(
  file: string,
  { name, passedOver = [], encoding }: SourceTable,
  { titles, comments, between }: NamedTable,
): FileReading {
  const above: PassedOverCount[] = [
    ...passedOver,
    ...(titles > 0 ? [{ reason: 'lines above the header', count: titles }] : []),
    ...(comments > 0 ? [{ reason: 'lines of comment', count: comments }] : []),
    ...(between ? [between] : []),
  ];
  return {
    file,
    ...(name !== undefined && { sheet: name }),
    ...(above.length > 0 && { passedOver: above }),
    ...(encoding !== undefined && { encoding }),
    readAs: null,
  };
}
