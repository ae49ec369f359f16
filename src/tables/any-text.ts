import { RingtraceError } from '../model/index.ts';
import type { FormatSource } from './table-format.ts';
import { textOf } from './text-of.ts';

export interface AnyText {
  readonly text: string;
  /** Given where the text was taken for another encoding than Unicode. */
  readonly encoding?: string;
}

/**
 * Reads a whole text: UTF-8 or UTF-16 where it is that, else what `textOf` takes it for, which is to be told.
 *
 * @throws RingtraceError `malformed-file` for bytes that are no text, or a text longer than one string.
 */
export async function anyText(source: FormatSource): Promise<AnyText> {
  const bytes = await source.whole();
  if (bytes.byteLength > LONGEST) {
    const remedy = 'give edges and nodes as CSV or Parquet, which stream';
    throw new RingtraceError('malformed-file', source.name, 'is too long for one text', remedy);
  }
  let encoding: string | undefined;
  const once = (async function* () {
    yield bytes;
  })();
  const rules = { encoding: source.encoding, onEncoding: (found: string) => (encoding = found) };
  let text = '';
  for await (const piece of textOf(once, source.name, rules)) text += piece;
  return { text, ...(encoding !== undefined && { encoding }) };
}

const LONGEST = 500_000_000;
