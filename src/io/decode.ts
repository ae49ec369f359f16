import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { RingtraceError } from '../model/index.ts';

/**
 * Streams bytes as text: UTF-8, or UTF-16 when they begin with a byte-order mark, which is not part of the text.
 *
 * @throws RingtraceError `malformed-file` naming the line when bytes are no text of the encoding.
 */
export async function* decodeBytes(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let line = 1;
  let isBetweenCharacters = true;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk, path);
    // Plain ASCII needs no decoder, and takes one byte a character in memory.
    const isPlain: boolean = isBetweenCharacters && decoder.encoding === 'utf-8' && isAscii(chunk);
    const text = isPlain ? chunk.toString('latin1') : decode(decoder, chunk, path, line);
    isBetweenCharacters = isPlain || (decoder.encoding === 'utf-8' && chunk.at(-1)! < 0x80);
    line += countLines(text);
    yield text;
  }
  if (decoder && !isBetweenCharacters) yield decode(decoder, undefined, path, line);
}

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a ZIP archive or spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel file or one under a password', [0xd0, 0xcf, 0x11, 0xe0]],
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
];

/** What bytes are in truth, by the first of them. */
export function disguiseOf(head: Uint8Array): string | undefined {
  return MAGIC.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
}

function decoderFor(head: Buffer, path: string): TextDecoder {
  const disguise = disguiseOf(head);
  if (disguise === undefined && head[0] === 0xff && head[1] === 0xfe)
    return new TextDecoder('utf-16le', { fatal: true });
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  if (disguise !== undefined || head.includes(0)) {
    const what = disguise ? `is ${disguise}` : 'holds zero bytes';
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
