import { LINK_CELLS, type LinkExportOptions, noticeColumn, shieldProtected } from '../formats/index.ts';
import type { CaseLink } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Texts first, then what is a flag or a number. */
const TYPES = [
  ['text', 'STRING'],
  ['flag', 'BOOLEAN'],
  ['number', 'DOUBLE'],
] as const;

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
  checkSubject('writeLinksParquet', path, 'text');
  checkSubject('writeLinksParquet', links, 'links');
  const rows = shieldProtected(links, options);
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const { head, cells } = noticeColumn(options.rankUncategorized);
  const buffer = parquetWriteBuffer({
    columnData: [
      ...TYPES.flatMap(([kind, type]) =>
        LINK_CELLS.filter((cell) => cell.type === kind).map(({ name, read }) => ({
          name,
          type,
          data: rows.map((link) => read(link) ?? null),
        })),
      ),
      ...head.map((name, i) => ({ name, type: 'STRING' as const, data: rows.map(() => cells[i]!) })),
    ],
  });
  await writeFileWhole(path, new Uint8Array(buffer));
}
