import { disguiseOf } from './decode-text.ts';
import { bytesSource } from './source-of.ts';
import type { FormatSource } from './table-format.ts';

/** A text that is neither UTF-8 nor UTF-16 as the caller says it is written, in UTF-8; undefined for one that is, and for what is no text. */
export async function writtenIn(encoding: string, source: FormatSource): Promise<FormatSource | undefined> {
  const { head, name } = source;
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16 || head.includes(0) || disguiseOf(head) !== undefined) return undefined;
  const bytes = await source.whole();
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const unicode = new TextEncoder().encode(text);
    const held = bytesSource(name, unicode);
    return {
      ...source,
      size: unicode.byteLength,
      head: unicode.subarray(0, head.byteLength),
      stream: () => held.stream(),
      bytes: async () => held,
      whole: async () => unicode,
      text: async function* () {
        yield text;
      },
    };
  }
}
