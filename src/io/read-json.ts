import { RingtraceError } from '../model/index.ts';

/** Reads a JSON array of rows, or an object whose `key` (links, people) holds one. */
export async function readJson(chunks: AsyncIterable<string>, path: string, key: string): Promise<readonly unknown[]> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LONGEST_TEXT) {
      throw new RingtraceError(
        'malformed-file',
        path,
        'is too long for one JSON text',
        'write one object a line: .ndjson',
      );
    }
  }
  const value = parseJson(parts.join(''), path, 'the file may be cut off or not JSON: export it anew');
  if (Array.isArray(value)) return value;
  const rows =
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  if (Array.isArray(rows)) return rows;
  throw new RingtraceError(
    'malformed-file',
    path,
    `holds no list of ${key}`,
    `give an array of objects, or { "${key}": [...] }`,
  );
}

/** The longest string V8 can hold is a little longer. */
const LONGEST_TEXT = 500_000_000;

/** Streams newline-delimited JSON, a row a line; empty lines are passed over. */
export async function* readNdjson(chunks: AsyncIterable<string>, path: string): AsyncGenerator<readonly unknown[]> {
  let held = '';
  let line = 0;
  const parseLines = (lines: readonly string[]): unknown[] => {
    const rows: unknown[] = [];
    for (const text of lines) {
      line++;
      if (text.trim() !== '') rows.push(parseJson(text, `${path}, line ${line}`, 'write one JSON object a line'));
    }
    return rows;
  };
  for await (const chunk of chunks) {
    const lines = (held + chunk).split('\n');
    held = lines.pop() ?? '';
    if (held.length > LONGEST_LINE) {
      throw new RingtraceError(
        'malformed-file',
        `${path}, line ${line + 1}`,
        `is longer than ${LONGEST_LINE} characters`,
        'write one JSON object a line, or name the file .json',
      );
    }
    yield parseLines(lines);
  }
  yield parseLines([held]);
}

const LONGEST_LINE = 1 << 24;

function parseJson(text: string, place: string, remedy: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw new RingtraceError('malformed-file', place, (cause as Error).message, remedy, cause);
  }
}
