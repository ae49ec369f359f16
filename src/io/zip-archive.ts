import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { RingtraceError } from '../model/index.ts';
import { disguiseOf } from './decode.ts';
import { type FileBytesOptions, headOf, isGzip, wholeFile } from './file-bytes.ts';
import { UnpackCounter, unpackLimit } from './unpack-limit.ts';

/** Entries of a ZIP archive by name, unpacked as they are read and never onto the disk. */
export interface ZipArchive {
  has(name: string): boolean;
  /** Bytes of an entry as the archive states them. */
  size(name: string): number;
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

const MOST_ENTRIES = 10_000;

/** @throws RingtraceError `malformed-file` for what is no ZIP archive, holds too many entries, or unpacks beyond the limit. */
export async function openZip(path: string, options: FileBytesOptions): Promise<ZipArchive> {
  const disguise = disguiseOf(await headOf(path));
  if (disguise?.includes('Excel')) throw explain(new Error(`it is ${disguise}`), path);
  const held = (await isGzip(path)) ? await wholeFile(path, options) : undefined;
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    const settings = { lazyEntries: true, autoClose: false };
    const done = (error: Error | null, file: ZipFile): void => (error ? reject(explain(error, path)) : resolve(file));
    if (held) fromBuffer(held, settings, done);
    else open(path, settings, done);
  });
  try {
    const entries = await listEntries(zip, path);
    const limit = options.maxUnpackedBytes ?? unpackLimit(held?.length ?? zip.fileSize);
    // An entry that unpacks to more than it states is refused by the archive's reader.
    const stated = new UnpackCounter(path, limit);
    for (const { uncompressedSize } of entries.values()) stated.add(uncompressedSize);
    const counter = new UnpackCounter(path, limit);
    return {
      has: (name) => entries.has(name),
      size: (name) => entries.get(name)?.uncompressedSize ?? 0,
      close: () => zip.close(),
      async *read(name) {
        const entry = entries.get(name);
        if (!entry) throw explain(new Error(`has no ${name}`), path);
        try {
          for await (const chunk of (await streamOf(zip, entry)) as AsyncIterable<Buffer>) {
            counter.add(chunk.length);
            yield chunk;
          }
        } catch (cause) {
          throw cause instanceof RingtraceError ? cause : explain(cause as Error, path);
        }
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function listEntries(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    if (zip.entryCount > MOST_ENTRIES) {
      reject(explain(new Error(`holds ${zip.entryCount} entries`), path));
      return;
    }
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(explain(error, path)));
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

function explain(cause: Error, path: string): RingtraceError {
  const remedy = 'save it anew as .xlsx, or export it as CSV';
  return new RingtraceError('malformed-file', path, `cannot be read as a workbook: ${cause.message}`, remedy, cause);
}
