import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { RingtraceError } from '../model/index.ts';

/**
 * Streams a file as text: UTF-8, or UTF-16 when it begins with a byte-order mark, which is not part of the text.
 *
 * @throws RingtraceError `unreadable-file` when there is no such file, `empty-input` for 0 bytes, `malformed-file` naming the line when
 * bytes are no text of the encoding.
 */
export async function* decodeFile(
  path: string,
  onBytes?: (done: number, total: number) => void,
): AsyncGenerator<string> {
  const total = await sizeOf(path);
  let decoder: TextDecoder | undefined;
  let done = 0;
  let line = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(chunk, path);
    const text = decode(decoder, chunk, path, line);
    line += countLines(text);
    done += chunk.length;
    onBytes?.(done, total);
    yield text;
  }
  if (decoder) yield decode(decoder, undefined, path, line);
}

async function sizeOf(path: string): Promise<number> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new RingtraceError('unreadable-file', path, 'cannot be opened', 'check the path and its permissions', cause);
  });
  if (stats.isDirectory()) throw new RingtraceError('unreadable-file', path, 'is a folder', 'name a file in it');
  if (stats.size === 0) throw new RingtraceError('empty-input', path, 'has 0 bytes', 'export the file anew');
  return stats.size;
}

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a ZIP archive or spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
];

function decoderFor(head: Buffer, path: string): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const disguise = MAGIC.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (disguise !== undefined || head.includes(0)) {
    const what = disguise ? `is ${disguise[0]}` : 'holds zero bytes';
    throw new RingtraceError('malformed-file', path, `${what}, not text`, 'export it as CSV, JSON or NDJSON in UTF-8');
  }
  return new TextDecoder('utf-8', { fatal: true });
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined, path: string, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    const readable = chunk ? new TextDecoder(decoder.encoding).decode(chunk) : '';
    const at = line + countLines(readable.slice(0, Math.max(0, readable.indexOf('\ufffd'))));
    throw new RingtraceError(
      'malformed-file',
      path,
      `bytes near line ${at} are not ${decoder.encoding}`,
      'save the file as UTF-8',
      cause,
    );
  }
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
