import { RingtraceError, type Row } from '../model/index.ts';
import { graphTables } from './graphs/graph-tables.ts';
import { graphsOfJson } from './graphs/graphs-of-json.ts';
import { jsonFault } from './json-fault.ts';
import { listsOfJson } from './json-lists.ts';
import { collectRows, heldRows, type SourceTable } from './source-table.ts';
import type { TableFormat } from './table-format.ts';

/** A JSON array of rows, or an object some of whose members are such arrays: links, people. */
export const json: TableFormat = {
  name: 'json',
  extensions: ['.json', '.cyjs', '.cx', '.cx2', '.jgf'],
  async read(source) {
    const value = await readJson(source.text(), source.name);
    const graphs = graphsOfJson(value);
    return graphs ? [...graphTables(graphs, source), ...listsBeside(value)] : tablesOf(value, source.name);
  },
};

/** Newline-delimited JSON, a row a line. */
export const ndjson: TableFormat = {
  name: 'ndjson',
  extensions: ['.ndjson', '.jsonl', '.ftm', '.ijson'],
  async read(source) {
    const batches = readNdjson(source.text(), source.name);
    if (!NODES_A_LINE.test(new TextDecoder('latin1').decode(source.head))) return [{ content: 'rows', batches }];
    const rows = await collectRows({ batches });
    const graphs = graphsOfJson(rows);
    return graphs ? graphTables(graphs, source) : [{ content: 'rows', batches: heldRows(rows) }];
  },
};

/** Neo4j writes a node or a relationship a line. */
const NODES_A_LINE = /^[^\n]*"type"\s*:\s*"(?:node|relationship)"/;

function tablesOf(value: unknown, name: string): SourceTable[] {
  // Rows may be lists of cells, of which the first may name the columns.
  if (Array.isArray(value))
    return [{ content: 'rows', batches: heldRows(value), ...(isGrid(value) && { isGrid: true }) }];
  const chats = messagesOfChats(value);
  if (chats) return [{ name: 'messages', content: 'rows', batches: heldRows(chats) }];
  const lists = typeof value === 'object' && value !== null ? listsOfJson(value) : [];
  if (lists.some(({ mayBeAside }) => !mayBeAside)) return lists;
  const remedy = 'give an array of objects, or { "links": [...], "people": [...] }';
  throw new RingtraceError('malformed-file', name, 'holds no list of links', remedy);
}

function isGrid(rows: readonly unknown[]): boolean {
  const isCell = (cell: unknown): boolean => typeof cell !== 'object' || cell === null;
  return rows.length > 0 && rows.every((row) => Array.isArray(row) && row.every(isCell));
}

/** Telegram writes all chats into one file: `{ "chats": { "list": [{ "name": ..., "messages": [...] }] } }`. */
function messagesOfChats(value: unknown): unknown[] | undefined {
  const held = (value as { chats?: unknown } | null)?.chats;
  const list = Array.isArray(held) ? held : (held as { list?: unknown } | undefined)?.list;
  if (!Array.isArray(list)) return undefined;
  const chats = list.filter((chat): chat is Row & { messages: unknown[] } =>
    Array.isArray((chat as Row | null)?.messages),
  );
  if (chats.length === 0) return undefined;
  return chats.flatMap(({ name, id, messages }) =>
    messages.map((message) => {
      const isRow = typeof message === 'object' && message !== null;
      return isRow
        ? { ...message, chat: [name, id].filter((part) => part !== undefined && part !== null).join(' ') }
        : message;
    }),
  );
}

/** Members that hold a graph; a list beside them may tell of its nodes. */
const OF_GRAPHS = new Set(
  'nodes links edges rels relationships adjacency graph graphs graphDataset elements objects hyperedges data options'.split(
    ' ',
  ),
);

function listsBeside(value: unknown): SourceTable[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return listsOfJson(value, OF_GRAPHS).map((table) => ({ ...table, mayBeAside: true }));
}

async function readJson(chunks: AsyncIterable<string>, path: string): Promise<unknown> {
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
  return parseJson(parts.join(''), path, 'the file may be cut off or not JSON: export it anew');
}

/** The longest string V8 can hold is a little longer. */
const LONGEST_TEXT = 500_000_000;

/** Streams newline-delimited JSON, a row a line; empty lines are passed over. */
async function* readNdjson(chunks: AsyncIterable<string>, path: string): AsyncGenerator<readonly unknown[]> {
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
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch {
    // The error of the parser quotes the text around the fault: it is no cause to hand on.
    throw new RingtraceError('malformed-file', place, jsonFault(json), remedy);
  }
}
