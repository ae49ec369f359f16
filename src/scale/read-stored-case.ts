import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type CaseFolderReading, type ReadFolderOptions, readCaseFile } from '../io/index.ts';
import { type FileReading, RingtraceError } from '../model/index.ts';
import type { Engine } from './engines/engine.ts';
import { type CaseStore, engineOf } from './open-store.ts';
import { refuse, storedLinks } from './stored-links.ts';

/** The first rows tell how a table is read. */
const SAMPLE_BYTES = 1 << 17;
const SAMPLE_ROWS = 1000;
const FIELDS: ReadonlySet<string> = new Set(['source', 'target', 'kind', 'at', 'strength']);
/** What `readCase` may leave out as a service of a telephone network: short codes, and lines under letters. */
const MAY_BE_SERVICE = /^\*?#?\d{3,6}#?$|^[^@]*[A-Za-z][^@]*$/;

/**
 * Reads the links of one large file as `readCase` does, with the rows in a store: they are cleaned there, and come out as numbers in columns.
 *
 * For one table in CSV or Parquet that tells nothing but ends, kind, time and strength of links, each in one way: ids with a digit, days or moments of ISO 8601
 * in UTC, plain numbers. Anything else is refused, for findings would not be those of `readCase`. What is in the store already is not read again, as long as the file is the same.
 * Cost: linear; in memory a link is a place in typed columns, and no object with texts of its own.
 *
 * @throws RingtraceError `invalid-option` naming what is not read so; `engine-failed`; as `readCaseFile`.
 */
export async function readStoredCase(
  store: CaseStore,
  path: string,
  options: ReadFolderOptions = {},
): Promise<CaseFolderReading> {
  const engine = engineOf(store, 'readStoredCase');
  if (typeof path !== 'string')
    throw new RingtraceError(
      'invalid-option',
      'readStoredCase',
      'path is no text',
      'give the path of one CSV or Parquet file',
    );
  // Whom the caller names as nobody may come up after the sample.
  if (options.nobody?.length) refuse(path, 'is asked for without somebody (nobody)');
  const sample = await readSample(engine, path, options);
  const [told] = sample.files;
  checkSample(sample, path);
  const { size, mtimeMs } = await stat(path);
  const name = `${path}, ${size} bytes of ${new Date(mtimeMs).toISOString()}`;
  const { dateOrder, epoch, decimal, somebody, signal, onProgress } = options;
  const preset = told!.readAs as FileReading['readAs'] & undefined;
  const added = await store.add(path, {
    name,
    preset,
    columns: told!.used,
    dateOrder,
    epoch,
    decimal,
    somebody,
    signal,
    onProgress,
  });
  if (added.rejected > 0) refuse(path, `has ${added.rejected} rows that are no links`);
  const links = await storedLinks(store, { name, place: sample.links[0]!.file! });
  if (told!.readAs === 'calls' && options.services !== 'keep')
    for (const { source, target } of links)
      if (MAY_BE_SERVICE.test(source) || MAY_BE_SERVICE.test(target))
        refuse(path, 'has lines that may be services (short codes, letters; --services keep takes them as lines)');
  // The sample has a size and a hash of its own: what is told is the whole file.
  const whole = { bytes: size, sha256: await sha256Of(path, signal) };
  const files = [{ ...told!, ...whole, rows: added.rows, taken: added.kept }];
  return { ...sample, links, files };
}

/** The first rows, read as ever, from a copy of that name. */
async function readSample(engine: Engine, path: string, options: ReadFolderOptions): Promise<CaseFolderReading> {
  const folder = await mkdtemp(join(tmpdir(), 'ringtrace-'));
  const copy = join(folder, basename(path));
  try {
    if (/\.parquet$/i.test(path)) {
      const parquet = await engine.openParquet?.(path);
      if (!parquet) refuse(path, 'is Parquet, and the store is not DuckDB,');
      await engine.run(
        `COPY (SELECT * EXCLUDE (file_row_number) FROM ${parquet.from} LIMIT ${SAMPLE_ROWS}) TO '${copy.replaceAll("'", "''")}' (FORMAT PARQUET)`,
      );
    } else if (/\.(?:csv|tsv|txt)$/i.test(path)) await writeFile(copy, await firstLines(path));
    else refuse(path, 'is no CSV and no Parquet');
    return await readCaseFile(copy, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sha256Of(path: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { signal })) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

async function firstLines(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    const end = bytesRead < SAMPLE_BYTES ? bytesRead : buffer.lastIndexOf(0x0a) + 1;
    return buffer.subarray(0, end);
  } finally {
    await file.close();
  }
}

function checkSample(sample: CaseFolderReading, path: string): void {
  const { files, links, issues, people, records, registrations, cells, judgements, rejected, passedOver = 0 } = sample;
  const [told] = files;
  if (files.length !== 1 || links.length === 0 || !told?.used) refuse(path, 'is not one table of links');
  const more = Object.keys(told.used).filter((field) => !FIELDS.has(field));
  if (more.length > 0) refuse(path, `tells ${more.join(', ')} beside ends, kind, time and strength`);
  if (issues.length + rejected.length + passedOver > 0) refuse(path, 'has rows that are not read whole');
  const beside = [people, records, registrations, cells, judgements].some((list) => list.length > 0);
  if (beside || told.note !== undefined) refuse(path, 'tells more than links (names, durations, cells, registers)');
}
