import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseFolderReading, ReadFolderOptions } from '../io/index.ts';
import { RingtraceError } from '../model/index.ts';

/** From this size on, a table of links is read through a store unless told: some five million rows, beside which links as objects take gigabytes. */
const LARGE_FILE_BYTES = 256 * 2 ** 20;

/** One large file as it was read, or why it was not read through a store; nothing of either where no file is large. */
export interface LargeFile {
  readonly reading?: CaseFolderReading;
  /** For the reader of stderr. */
  readonly note?: string;
}

/**
 * Reads one large table through a store of its own that is deleted again, where DuckDB is installed and the table is of those a store reads as they are;
 * what it refuses is left to the reading in memory.
 *
 * @throws RingtraceError `aborted`.
 */
export async function readLargeFile(
  path: string | readonly string[],
  options: ReadFolderOptions,
  largeFrom: number = LARGE_FILE_BYTES,
): Promise<LargeFile> {
  const [only, ...others] = typeof path === 'string' ? [path] : path;
  if (only === undefined || others.length > 0 || !/\.(?:csv|tsv|txt|parquet)$/i.test(only)) return {};
  const found = await stat(only).catch(() => undefined);
  if (!found?.isFile() || found.size < largeFrom) return {};
  const folder = await mkdtemp(join(tmpdir(), 'ringtrace-store-'));
  try {
    const reading = await readThroughStore(only, join(folder, 'rows.duckdb'), options);
    return { reading, note: `${only}: large, and read through a store on the disk; --store FILE keeps it` };
  } catch (error) {
    if (!(error instanceof RingtraceError) || error.code === 'aborted') throw error;
    const why = error.code === 'missing-package' ? `${error.remedy} reads it with less` : error.message;
    return { note: `${only}: large, and read into memory (${why})` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

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
