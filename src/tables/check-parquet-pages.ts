import type { AsyncBuffer, ColumnMetaData, Compressors, FileMetaData, RowGroup } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getSchemaPath, isFlatColumn } from 'hyparquet/src/schema.js';
import { checkDeltas, checkRuns, type PageBytes } from './parquet-runs.ts';

/** More values than a row group of a case file has. */
const MOST_VALUES = 50_000_000;

type SchemaPath = ReturnType<typeof getSchemaPath>;
type PageHeader = ReturnType<typeof parquetHeader>;

interface Column {
  readonly path: SchemaPath;
  readonly codec: ColumnMetaData['codec'];
  readonly compressors: Compressors;
  /** In all its pages. */
  readonly values: number;
  readonly mostBytes: number;
}

/**
 * Looks at every page of a row group before it is decoded. hyparquet takes the lengths that pages state on trust: one wrong byte can make
 * it write a value two thousand million times.
 *
 * @throws Error telling what is wrong with which column.
 */
export async function checkParquetPages(
  file: AsyncBuffer,
  { schema }: FileMetaData,
  group: RowGroup,
  compressors: Compressors,
): Promise<void> {
  for (const { meta_data: chunk } of group.columns) {
    if (chunk === undefined) continue;
    const path = getSchemaPath(schema, chunk.path_in_schema);
    const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
    const bytes = await file.slice(start, start + Number(chunk.total_compressed_size));
    const values = Number(isFlatColumn(path) ? group.num_rows : chunk.num_values);
    if (values > MOST_VALUES) throw new Error(`a column says it holds ${values} values`);
    const column = { path, codec: chunk.codec, compressors, values, mostBytes: Number(chunk.total_uncompressed_size) };
    try {
      checkChunk(new DataView(bytes), column);
    } catch (cause) {
      throw new Error(`column ${chunk.path_in_schema.join('.')}: ${(cause as Error).message}`, { cause });
    }
  }
}

function checkChunk(view: DataView<ArrayBuffer>, column: Column): void {
  const reader = { view, offset: 0 };
  let values = 0;
  while (reader.offset < view.byteLength - 1 && values < column.values) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
    if (!(packed >= 0 && packed <= view.byteLength - reader.offset)) throw new Error('a page is cut off');
    if (!(unpacked >= 0 && unpacked <= column.mostBytes)) throw new Error('a page says it is larger than its column');
    const page = new Uint8Array(view.buffer, reader.offset, packed);
    reader.offset += packed;
    values += checkPage(page, header, column);
  }
  if (values !== column.values) throw new Error(`its pages hold ${values} values, not ${column.values}`);
}

/** Returns how many values the page holds. */
function checkPage(bytes: Uint8Array<ArrayBuffer>, header: PageHeader, column: Column): number {
  const { dictionary_page_header: dictionary, data_page_header: first, data_page_header_v2: second } = header;
  if (header.type === 'DICTIONARY_PAGE' && dictionary) {
    // An empty text takes four bytes and a flag one bit.
    checkCount(dictionary.num_values, Math.max(column.values, 8 * header.uncompressed_page_size));
    return 0;
  }
  const { path, codec, compressors, values: most } = column;
  const repetition = bitWidth(getMaxRepetitionLevel(path));
  const definition = bitWidth(getMaxDefinitionLevel(path));
  if (header.type === 'DATA_PAGE' && first) {
    const { num_values: count, encoding } = first;
    checkCount(count, most);
    const page = readerOf(decompressPage(bytes, header.uncompressed_page_size, codec, compressors));
    for (const width of [repetition, definition]) if (width > 0) checkRuns(page, width, count, levelBytes(page));
    checkValues(page, encoding, count);
    return count;
  }
  if (header.type === 'DATA_PAGE_V2' && second) {
    const { num_values: count, encoding, is_compressed: isPacked } = second;
    checkCount(count, most);
    checkCount(second.num_nulls, count);
    checkCount(second.num_rows, count);
    const levels = readerOf(bytes);
    const { repetition_levels_byte_length: before, definition_levels_byte_length: after } = second;
    if (!(before >= 0 && after >= 0 && before + after <= bytes.length)) throw new Error('a page is cut off');
    if (repetition > 0) checkRuns(levels, repetition, count, before);
    levels.offset = before;
    if (definition > 0) checkRuns(levels, definition, count, after);
    const packed = bytes.subarray(before + after);
    const size = header.uncompressed_page_size - before - after;
    const page = isPacked === false ? packed : decompressPage(packed, size, codec, compressors);
    checkValues(readerOf(page), encoding, count - second.num_nulls);
    return count;
  }
  throw new Error('a page is of no known kind');
}

function checkValues(page: PageBytes, encoding: string, count: number): void {
  const rest = page.view.byteLength - page.offset;
  if (encoding === 'RLE') checkRuns(page, 1, count, levelBytes(page));
  else if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
    if (rest === 0) return;
    const width = page.view.getUint8(page.offset++);
    if (width > 32) throw new Error(`a page gives ${width} bits to each of its values`);
    if (width > 0) checkRuns(page, width, count, rest - 1);
  } else if (encoding === 'DELTA_BINARY_PACKED' || encoding === 'DELTA_LENGTH_BYTE_ARRAY') checkDeltas(page, count);
  else if (encoding === 'DELTA_BYTE_ARRAY') {
    checkDeltas(page, count);
    checkDeltas(page, count);
  }
}

function checkCount(count: number, most: number): void {
  if (!(count >= 0 && count <= most)) throw new Error(`a page says it holds ${count} values, of ${most} at most`);
}

function levelBytes(page: PageBytes): number {
  const length = page.view.getUint32(page.offset, true);
  page.offset += 4;
  return length;
}

function readerOf({ buffer, byteOffset, byteLength }: Uint8Array): PageBytes {
  return { view: new DataView(buffer as ArrayBuffer, byteOffset, byteLength), offset: 0 };
}

function bitWidth(highest: number): number {
  return 32 - Math.clz32(highest);
}
