import { RingtraceError } from '../model/index.ts';
import { joinBytes } from './source-of.ts';

/**
 * Streams bytes as text: UTF-8, or UTF-16 when they begin with a byte-order mark, which is not part of the text.
 *
 * @throws RingtraceError `malformed-file` naming the line when bytes are no text of the encoding.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let decoder: ChunkDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new ChunkDecoder(encodingOf(chunk, name), name);
    yield decoder.decode(chunk);
  }
  if (decoder) yield decoder.end();
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

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(head: Uint8Array, name: string): Encoding {
  const disguise = disguiseOf(head);
  if (disguise === undefined && head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (disguise === undefined && !head.includes(0)) return 'utf-8';
  const what = disguise ? `is ${disguise}` : 'holds zero bytes';
  throw new RingtraceError('malformed-file', name, `${what}, not text`, 'export it as CSV, JSON or NDJSON in UTF-8');
}

/** Decodes piece by piece; bytes of a character that a piece cuts wait for the next, so that each piece is decoded whole, which is fast. */
class ChunkDecoder {
  readonly #encoding: Encoding;
  readonly #name: string;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  #held: Uint8Array = new Uint8Array(0);
  #line = 1;
  #isFirst = true;

  constructor(encoding: Encoding, name: string) {
    this.#encoding = encoding;
    this.#name = name;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  decode(chunk: Uint8Array): string {
    const bytes = this.#held.byteLength > 0 ? joinBytes([this.#held, chunk]) : chunk;
    const end = this.#encoding === 'utf-8' ? wholeCharacters(bytes) : wholeUnits(bytes, this.#encoding);
    this.#held = bytes.slice(end);
    return this.#decodeWhole(bytes.subarray(0, end));
  }

  end(): string {
    return this.#decodeWhole(this.#held);
  }

  #decodeWhole(bytes: Uint8Array): string {
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch (cause) {
      const readable = new TextDecoder(this.#encoding).decode(bytes);
      const at = this.#line + countLines(readable.slice(0, Math.max(0, readable.indexOf('\ufffd'))));
      const problem = `bytes near line ${at} are not ${this.#encoding}`;
      throw new RingtraceError('malformed-file', this.#name, problem, 'save the file as UTF-8', cause);
    }
    this.#line += countLines(text);
    const isMarked = this.#isFirst && text.charCodeAt(0) === 0xfeff;
    if (text !== '') this.#isFirst = false;
    return isMarked ? text.slice(1) : text;
  }
}

/** Where the last character that is whole ends. */
function wholeCharacters(bytes: Uint8Array): number {
  const length = bytes.byteLength;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
  }
  return length;
}

/** The first half of a pair of surrogates waits for the second. */
function wholeUnits(bytes: Uint8Array, encoding: Encoding): number {
  const even = bytes.byteLength - (bytes.byteLength % 2);
  if (even < 2) return even;
  const high = encoding === 'utf-16le' ? bytes[even - 1]! : bytes[even - 2]!;
  return high >= 0xd8 && high < 0xdc ? even - 2 : even;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
