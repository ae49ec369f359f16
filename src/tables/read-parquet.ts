import {
  type AsyncBuffer,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { RingtraceError } from '../model/index.ts';
import { DAY_MS } from '../time/index.ts';
import type { ByteSource } from './byte-source.ts';
import { checkParquetPages } from './check-parquet-pages.ts';
import { distinctNames } from './distinct-names.ts';
import type { SourceTable } from './source-table.ts';
import type { FormatSource } from './table-format.ts';
import { unpackLimit } from './unpack-limit.ts';

/** Times come as ISO 8601, as they come from every other format. */
const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => isoOf(days * DAY_MS).slice(0, 10),
  timestampFromMilliseconds: (ms) => isoOf(Number(ms)),
  timestampFromMicroseconds: (us) => isoOf(wholeMilliseconds(us, 1000n)),
  timestampFromNanoseconds: (ns) => isoOf(wholeMilliseconds(ns, 1_000_000n)),
};

/** The rows of a Parquet file, a row group at a time. */
export async function readParquet(source: FormatSource): Promise<readonly SourceTable[]> {
  const { name: path, maxUnpackedBytes } = source;
  const bytes = await source.bytes();
  const file = bufferOf(bytes);
  const [metadata, names] = await explained(path, async () => {
    const read = await parquetMetadataAsync(file, { parsers: PARSERS });
    return [read, columnNames(read)] as const;
  });
  checkSize(path, metadata, maxUnpackedBytes ?? unpackLimit(bytes.size));
  const onBytes = (done: number): void => source.onBytes(done, bytes.size);
  const header = distinctNames(names);
  return [{ content: 'rows', header, batches: readGroups(path, file, metadata, onBytes) }];
}

async function* readGroups(
  path: string,
  file: AsyncBuffer,
  metadata: FileMetaData,
  onBytes: (done: number) => void,
): AsyncGenerator<readonly unknown[]> {
  const { row_groups: groups } = metadata;
  let rowStart = 0;
  for (const [index, group] of groups.entries()) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows: unknown[][] = [];
    await explained(path, async () => {
      await checkParquetPages(file, metadata, group, compressors);
      await parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        compressors,
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
}

function columnNames(metadata: FileMetaData): string[] {
  const names = parquetSchema(metadata).children.map(({ element }): unknown => element.name);
  if (names.every((name) => typeof name === 'string')) return names;
  throw new Error('a column has no name');
}

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

function bufferOf(bytes: ByteSource): AsyncBuffer {
  const { size: byteLength } = bytes;
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const from = start < 0 ? byteLength + start : start;
      const { buffer, byteOffset, byteLength: length } = await bytes.slice(from, Math.min(end, byteLength));
      return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    },
  };
}

/** Parts of a millisecond are left off, before 1970 too, where a division of BigInt would round up. */
function wholeMilliseconds(time: bigint, perMillisecond: bigint): number {
  return Number((time - (((time % perMillisecond) + perMillisecond) % perMillisecond)) / perMillisecond);
}

function isoOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? `time ${ms}` : date.toISOString().replace('.000Z', 'Z');
}
