import { RingtraceError } from '../model/index.ts';
import { decodeText } from './decode-text.ts';
import type { FormatSource } from './table-format.ts';

export interface AnyText {
  readonly text: string;
  /** Given where the text was taken for another encoding than Unicode. */
  readonly encoding?: string;
}

/**
 * Reads a whole text of the times before Unicode: UTF-8 or UTF-16 where it is that, else Windows-1252, which is to be told.
 *
 * @throws RingtraceError `malformed-file` for bytes that are no text, or a text longer than one string.
 */
export async function anyText(source: FormatSource): Promise<AnyText> {
  const bytes = await source.whole();
  if (bytes.byteLength > LONGEST) {
    const remedy = 'give edges and nodes as CSV or Parquet, which stream';
    throw new RingtraceError('malformed-file', source.name, 'is too long for one text', remedy);
  }
  const once = (async function* () {
    yield bytes;
  })();
  try {
    let text = '';
    for await (const piece of decodeText(once, source.name)) text += piece;
    return { text };
  } catch (error) {
    const isText = error instanceof RingtraceError && error.message.includes('not utf-8');
    if (!isText) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

const LONGEST = 500_000_000;
