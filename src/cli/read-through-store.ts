import type { CaseFolderReading, ReadFolderOptions } from '../io/index.ts';
import { RingtraceError } from '../model/index.ts';

/**
 * Reads one large file through a store on the disk, as it would be read without.
 *
 * @throws RingtraceError as `readStoredCase`; `missing-package` where DuckDB is not installed.
 */
export async function readThroughStore(
  path: string | readonly string[],
  store: string,
  options: ReadFolderOptions,
): Promise<CaseFolderReading> {
  const [only, ...others] = typeof path === 'string' ? [path] : path;
  if (only === undefined || others.length > 0)
    throw new RingtraceError('invalid-option', '--store', 'several files are given', 'give one table of links');
  const { openStore, readStoredCase } = await import('../scale/index.ts');
  const opened = await openStore({ engine: 'duckdb', path: store });
  return await readStoredCase(opened, only, options).finally(opened.close);
}
