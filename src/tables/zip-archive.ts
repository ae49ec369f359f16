import { RingtraceError } from '../model/index.ts';
import type { ByteSource } from './byte-source.ts';
import { disguiseOf } from './decode-text.ts';
import { inflate } from './inflate.ts';
import { UnpackCounter, unpackLimit } from './unpack-limit.ts';

/** Entries of a ZIP archive by name, unpacked as they are read and never onto the disk. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Bytes of an entry as the archive states them. */
  size(name: string): number;
  read(name: string): AsyncGenerator<Uint8Array>;
}

interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly isEncrypted: boolean;
}

const MOST_ENTRIES = 10_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** A comment is at most 65,535 bytes long. */
const LONGEST_END = 22 + 0xffff;
const PIECE = 1 << 18;

/**
 * Opens a ZIP archive by the directory at its end (APPNOTE 6.3.10, without ZIP64: no workbook is of four gigabytes).
 *
 * @throws RingtraceError `malformed-file` for what is no ZIP archive, holds too many entries, or unpacks beyond the limit.
 */
export async function openZip(source: ByteSource, maxUnpackedBytes: number | undefined): Promise<ZipArchive> {
  const { name: path } = source;
  const disguise = disguiseOf(await source.slice(0, 4));
  if (disguise?.includes('Excel')) throw explain(new Error(`it is ${disguise}`), path);
  const entries = await readDirectory(source);
  const limit = maxUnpackedBytes ?? unpackLimit(source.size);
  const stated = new UnpackCounter(path, limit);
  for (const { unpacked } of entries.values()) stated.add(unpacked);
  const counter = new UnpackCounter(path, limit);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.unpacked ?? 0,
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) throw explain(new Error(`has no ${name}`), path);
      let length = 0;
      for await (const chunk of await unpackedOf(source, entry)) {
        length += chunk.byteLength;
        if (length > entry.unpacked) throw explain(new Error('an entry unpacks to more than it states'), path);
        counter.add(chunk.byteLength);
        yield chunk;
      }
      if (length < entry.unpacked) throw explain(new Error('an entry is cut off'), path);
    },
  };
}

async function readDirectory(source: ByteSource): Promise<Map<string, Entry>> {
  const { name: path, size } = source;
  const tail = viewOf(await source.slice(Math.max(0, size - LONGEST_END), size));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw explain(new Error('it has no directory; it may be cut off'), path);
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw explain(new Error(`holds ${count} entries`), path);
  if (start + length > size) throw explain(new Error('its directory is cut off'), path);
  const directory = viewOf(await source.slice(start, start + length));
  const entries = new Map<string, Entry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw explain(new Error('its directory is broken'), path);
    const nameLength = directory.getUint16(at + 28, true);
    const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    const nameAt = at + 46;
    if (nameAt + nameLength > directory.byteLength) throw explain(new Error('its directory is broken'), path);
    const name = new TextDecoder().decode(new Uint8Array(directory.buffer, directory.byteOffset + nameAt, nameLength));
    if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name))
      throw explain(new Error('an entry lies outside the archive'), path);
    entries.set(name, {
      start: directory.getUint32(at + 42, true),
      packed: directory.getUint32(at + 20, true),
      unpacked: directory.getUint32(at + 24, true),
      method: directory.getUint16(at + 10, true),
      isEncrypted: (directory.getUint16(at + 8, true) & 1) === 1,
    });
    at = nameAt + nameLength + rest;
  }
  return entries;
}

async function unpackedOf(source: ByteSource, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  const { name: path, size } = source;
  const { start, packed, method, isEncrypted } = entry;
  if (isEncrypted) throw explain(new Error('it is under a password'), path);
  const local = viewOf(await source.slice(start, start + 30));
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL_ENTRY)
    throw explain(new Error('an entry is not where the directory says'), path);
  const dataAt = start + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (dataAt + packed > size) throw explain(new Error('an entry is cut off'), path);
  const pieces = piecesOf(source, dataAt, dataAt + packed);
  if (method === 0) return pieces;
  if (method === 8) return inflate('deflate-raw', pieces, (cause) => explain(cause, path));
  throw explain(new Error(`an entry is packed by method ${method}`), path);
}

async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE) yield await source.slice(at, Math.min(at + PIECE, end));
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function explain(cause: Error, path: string): RingtraceError {
  const remedy = 'save it anew as .xlsx, or export it as CSV';
  return new RingtraceError('malformed-file', path, `cannot be read as a workbook: ${cause.message}`, remedy, cause);
}
