import type { CaseColumns, ReadCaseOptions } from '../case/index.ts';
import type { ReadingFlags } from './reading-options.ts';

/** What a command line says of how its files are to be read. */
export function readingChoices(flags: ReadingFlags & Pick<ReadCaseOptions, 'preset' | 'dateOrder'>): ReadCaseOptions {
  const { preset, dateOrder, columns, sheet, encoding, owner, decimal, epoch, duplicates, services, somebody, nobody } =
    flags;
  const named = columns as CaseColumns | undefined;
  return {
    preset,
    dateOrder,
    columns: named,
    sheet,
    encoding,
    owner,
    decimal,
    epoch,
    duplicates,
    services,
    somebody,
    nobody,
  };
}
