import { parquetWriteBuffer } from 'hyparquet-writer';
import { handlingOf, type LinkExportOptions, shieldProtected } from '../formats/index.ts';
import type { CaseLink } from '../model/index.ts';
import { writeFileWhole } from './write-file-whole.ts';

type TextColumn = readonly [name: string, read: (link: CaseLink) => string | null | undefined];

const TEXTS: readonly TextColumn[] = [
  ['id', ({ id }) => id],
  ['source', ({ source }) => source],
  ['target', ({ target }) => target],
  ['kind', ({ kind }) => kind],
  ['at', ({ at }) => at],
  ['currency', ({ currency }) => currency],
  ['event', ({ event }) => event],
  ['report', ({ report }) => report],
  ['informant', ({ informant }) => informant],
  ['grade', ({ grade }) => grade],
  ['basis', ({ basis }) => basis],
  ['case', ({ caseId }) => caseId],
  ['retain until', ({ retainUntil }) => retainUntil],
  ['handling', handlingOf],
];

/**
 * Writes links as a Parquet file that `readCaseFile`, DuckDB, pandas and Spark read: texts as UTF-8, strength and amount as doubles. Protected
 * people are treated as `toLinksCsv` treats them. Cost: linear.
 *
 * @throws RingtraceError `unreadable-file` when it cannot be written, `invalid-option` for a short pseudonym key.
 */
export async function writeLinksParquet(
  path: string,
  links: readonly CaseLink[],
  options: LinkExportOptions = {},
): Promise<void> {
  const rows = shieldProtected(links, options);
  const buffer = parquetWriteBuffer({
    columnData: [
      ...TEXTS.map(([name, read]) => ({ name, type: 'STRING' as const, data: rows.map((link) => read(link) ?? null) })),
      { name: 'directed', type: 'BOOLEAN' as const, data: rows.map(({ directed }) => directed) },
      { name: 'strength', type: 'DOUBLE' as const, data: rows.map(({ strength }) => strength) },
      { name: 'amount', type: 'DOUBLE' as const, data: rows.map(({ amount }) => amount ?? null) },
    ],
  });
  await writeFileWhole(path, new Uint8Array(buffer));
}
