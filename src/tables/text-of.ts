import { RingtraceError } from '../model/index.ts';
import { decodeText, disguiseOf } from './decode-text.ts';
import { findEncoding } from './find-encoding.ts';
import { joinBytes } from './source-of.ts';

export interface TextRules {
  /** What text that is no UTF-8 is written in; left out, its letters tell. */
  readonly encoding?: string | undefined;
  /** Told what the text was taken for, where that is no UTF-8. */
  readonly onEncoding: (encoding: string) => void;
}

/** So much is looked at before the first piece is given. */
const ENOUGH = 1 << 20;

/**
 * Streams bytes as text: UTF-8, UTF-16 with a mark or without, else what the caller says or what the letters tell.
 *
 * @throws RingtraceError `malformed-file` naming the line for bytes that are no text of the encoding.
 */
export async function* textOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { encoding, onEncoding }: TextRules,
): AsyncGenerator<string> {
  const rest = chunks[Symbol.asyncIterator]();
  const ahead: Uint8Array[] = [];
  try {
    let size = 0;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      ahead.push(next.value);
      size += next.value.byteLength;
      if (size >= ENOUGH) break;
    }
    const found = encodingOf(joinBytes(ahead), name, encoding);
    if (found === undefined) {
      yield* decodeText(joined(ahead, rest), name);
      return;
    }
    onEncoding(found.told);
    const decoder = new TextDecoder(found.label, { fatal: true });
    const decode = (chunk?: Uint8Array): string => {
      try {
        return decoder.decode(chunk, { stream: chunk !== undefined });
      } catch (cause) {
        const remedy = 'say another --encoding (encoding), or save the file as UTF-8';
        throw new RingtraceError('malformed-file', name, `holds bytes that are not ${found.label}`, remedy, cause);
      }
    };
    for await (const chunk of joined(ahead, rest)) yield decode(chunk);
    yield decode();
  } finally {
    await rest.return?.();
  }
}

async function* joined(ahead: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* ahead;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

interface KnownEncoding {
  readonly label: string;
  readonly told: string;
}

/** Undefined for UTF-8, for UTF-16 under its mark, and for what is no text, which is told by whoever decodes it. */
function encodingOf(head: Uint8Array, name: string, stated: string | undefined): KnownEncoding | undefined {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isMarked || disguiseOf(head) !== undefined) return undefined;
  const wide = wideOf(head);
  if (wide !== undefined) return { label: wide, told: wide };
  if (head.includes(0) || isUtf8(head)) return undefined;
  if (stated !== undefined) return { label: stated, told: stated };
  const found = findEncoding(head);
  if (found === undefined) {
    const remedy = 'say --encoding (encoding), such as gb18030 or shift_jis, or save the file as UTF-8';
    throw new RingtraceError('malformed-file', name, 'is text in an encoding that its letters do not tell', remedy);
  }
  const { encoding, instead } = found;
  const told =
    instead === undefined ? encoding : `${encoding}, but it may be ${instead}: --encoding (encoding) says which`;
  return { label: encoding, told };
}

/** UTF-16 of mostly Latin text has a zero in every second byte. */
function wideOf(head: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const looked = Math.min(head.byteLength, 4096);
  for (let i = 0; i < looked; i++) if (head[i] === 0) zeros[i % 2]!++;
  if (looked < 8 || zeros[0]! + zeros[1]! < 0.2 * looked) return undefined;
  if (zeros[0] === 0) return 'utf-16le';
  return zeros[1] === 0 ? 'utf-16be' : undefined;
}

/** Whether the bytes are UTF-8, or were before some were broken: what is well formed by chance is rare. */
function isUtf8(head: Uint8Array): boolean {
  let formed = 0;
  let broken = 0;
  // Asked for once: for a million bytes the question costs five times the rest.
  const { byteLength } = head;
  for (let i = 0; i < byteLength; i++) {
    const byte = head[i]!;
    if (byte < 0x80) continue;
    // Written the long way, as no program writes it: broken on purpose, and no other encoding.
    if ((byte === 0xc0 || byte === 0xc1) && (head[i + 1]! & 0xc0) === 0x80) return true;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    let follow = 1;
    while (follow < length && i + follow < byteLength && (head[i + follow]! & 0xc0) === 0x80) follow++;
    // A character that the end of what was read cuts is none that is broken.
    if (length > 1 && byte < 0xf5 && (follow === length || i + follow === byteLength)) formed++;
    else broken++;
    i += follow - 1;
  }
  return broken === 0 || formed > broken;
}
