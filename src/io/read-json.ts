import { RingtraceError } from '../model/index.ts';

/** Reads a JSON array of rows, or an object whose `key` (links, people) holds one. */
export async function readJson(chunks: AsyncIterable<string>, path: string, key: string): Promise<readonly unknown[]> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  const value = parseJson(text, path, 'the file may be cut off or not JSON: export it anew');
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

/** Streams newline-delimited JSON, a row a line; empty lines are passed over. */
export async function* readNdjson(chunks: AsyncIterable<string>, path: string): AsyncGenerator<unknown> {
  let held = '';
  let line = 0;
  const parseLine = (text: string): unknown => parseJson(text, `${path}, line ${line}`, 'write one JSON object a line');
  for await (const chunk of chunks) {
    const lines = (held + chunk).split('\n');
    held = lines.pop() ?? '';
    for (const text of lines) {
      line++;
      if (text.trim() !== '') yield parseLine(text);
    }
  }
  line++;
  if (held.trim() !== '') yield parseLine(held);
}

function parseJson(text: string, place: string, remedy: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw new RingtraceError('malformed-file', place, (cause as Error).message, remedy, cause);
  }
}
