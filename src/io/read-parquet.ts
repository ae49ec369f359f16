import { type FileHandle, open } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import { RingtraceError } from '../model/index.ts';
import { checkParquetPages } from './check-parquet-pages.ts';
import { type FileBytesOptions, isGzip, wholeFile } from './file-bytes.ts';
import { distinctNames, type FileTable } from './file-table.ts';
import { unpackLimit } from './unpack-limit.ts';

/** Times come as ISO 8601, as they come from every other format. */
const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => isoOf(days * 86_400_000).slice(0, 10),
  timestampFromMilliseconds: (ms) => isoOf(Number(ms)),
  timestampFromMicroseconds: (us) => isoOf(Number(us / 1000n)),
  timestampFromNanoseconds: (ns) => isoOf(Number(ns / 1_000_000n)),
};

/** Streams the rows of a Parquet file, a row group at a time: plain, or packed by Snappy, gzip or Brotli. */
export async function readParquet(path: string, options: FileBytesOptions): Promise<FileTable> {
  const held = (await isGzip(path)) ? bufferOf(await wholeFile(path, options)) : undefined;
  return await opened(path, held, async (buffer) => {
    const size = buffer.byteLength;
    const [metadata, names] = await explained(path, async () => {
      const read = await parquetMetadataAsync(buffer, { parsers: PARSERS });
      return [read, columnNames(read)] as const;
    });
    checkSize(path, metadata, options.maxUnpackedBytes ?? unpackLimit(size));
    const onBytes = (done: number): void => options.onBytes?.(done, size);
    return { header: distinctNames(names), batches: readGroups(path, held, metadata, onBytes) };
  });
}

/** Whoever takes the header alone leaves no file open: the rows open it anew. */
async function* readGroups(
  path: string,
  held: AsyncBuffer | undefined,
  metadata: FileMetaData,
  onBytes: (done: number) => void,
): AsyncGenerator<readonly unknown[]> {
  const handle = held ? undefined : await open(path);
  try {
    const file = held ?? (await fileBuffer(handle!));
    const { row_groups: groups } = metadata;
    let rowStart = 0;
    for (const [index, group] of groups.entries()) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows: unknown[][] = [];
      await explained(path, async () => {
        await checkParquetPages(file, metadata, group, COMPRESSORS);
        await parquetRead({
          file,
          metadata,
          rowStart,
          rowEnd,
          compressors: COMPRESSORS,
          parsers: PARSERS,
          onComplete: (read) => {
            for (const row of read) rows.push(row);
          },
        });
      });
      rowStart = rowEnd;
      onBytes(Math.round((file.byteLength * (index + 1)) / groups.length));
      yield rows;
    }
  } finally {
    await handle?.close();
  }
}

async function opened<T>(
  path: string,
  held: AsyncBuffer | undefined,
  work: (buffer: AsyncBuffer) => Promise<T>,
): Promise<T> {
  if (held) return await work(held);
  const handle = await open(path);
  try {
    return await work(await fileBuffer(handle));
  } finally {
    await handle.close();
  }
}

function columnNames(metadata: FileMetaData): string[] {
  const names = parquetSchema(metadata).children.map(({ element }): unknown => element.name);
  if (names.every((name) => typeof name === 'string')) return names;
  throw new Error('a column has no name');
}

const COMPRESSORS: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
};

const MOST_ROWS = 50_000_000;

/** What the file says of its own size is what the reader would make room for. */
function checkSize(path: string, { row_groups: groups }: FileMetaData, limit: number): void {
  const bytes = groups.reduce((sum, { total_byte_size: size }) => sum + Number(size), 0);
  const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const isLawful = bytes >= 0 && bytes <= limit && rows >= 0 && rows <= MOST_ROWS;
  if (isLawful && groups.every(({ num_rows: count }) => count >= 0n)) return;
  throw new RingtraceError(
    'malformed-file',
    path,
    `says it unpacks to ${bytes} bytes and ${rows} rows`,
    'raise maxUnpackedBytes if you trust it, or export fewer rows a file',
  );
}

async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new RingtraceError(
      'malformed-file',
      path,
      `cannot be read as Parquet: ${(cause as Error).message}`,
      'the file may be cut off: export it anew, uncompressed or packed by Snappy',
      cause,
    );
  }
}

function bufferOf(bytes: Buffer): AsyncBuffer {
  const { buffer, byteOffset, length } = bytes;
  return {
    byteLength: length,
    slice: (start, end) => buffer.slice(byteOffset + start, byteOffset + (end ?? length)) as ArrayBuffer,
  };
}

async function fileBuffer(file: FileHandle): Promise<AsyncBuffer> {
  const { size: byteLength } = await file.stat();
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const length = Math.max(0, Math.min(end, byteLength) - start);
      const { buffer } = await file.read(new Uint8Array(length), 0, length, start);
      return buffer.buffer as ArrayBuffer;
    },
  };
}

function isoOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? `time ${ms}` : date.toISOString().replace('.000Z', 'Z');
}
