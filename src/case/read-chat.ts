import type { LinkReader, LinkTableOptions, TableTally } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { CHAT_COLUMNS } from './chat-columns.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

const MOST_LINKS = 200_000;
const HEAD = ['source', 'target', 'at', 'clock', 'weight', 'event'] as const;

export interface ChatReading {
  readonly tally: TableTally;
  readonly rows: number;
  readonly note: string;
  /** Messages nobody wrote: somebody joined, a call was missed. */
  readonly unwritten: number;
  /** Messages of chats in which nobody else is named. */
  readonly unaddressed: number;
}

/**
 * Reads the messages of chats: a message goes to whoever it replies to, else to all other members, each of whom it ties by 1 / (members - 1). Members are
 * those who wrote, and those whom the file names as such.
 */
export function readChat(
  reader: LinkReader,
  table: SampledTable,
  rows: readonly unknown[],
  members: readonly string[],
  options: LinkTableOptions,
): ChatReading {
  const columnOf = (names: readonly string[]): string | undefined => columnsCalled(table, names)[0];
  const { writers, times, chats } = CHAT_COLUMNS;
  const [writer, time, chat] = [columnOf(writers), columnOf(times), columnOf(chats)];
  const clock = columnsCalled(table, ['time', 'clock', 'uhrzeit', 'hora']).find((column) => column !== time);
  const cell = (row: Row, column: string | undefined): unknown => (column === undefined ? undefined : row[column]);
  const written = (rows as readonly Row[]).filter((row) => textOf(cell(row, writer)) !== '');
  const byChat = new Map<string, Row[]>();
  for (const row of written) {
    const key = textOf(cell(row, chat));
    byChat.set(key, [...(byChat.get(key) ?? []), row]);
  }
  const links: unknown[][] = [];
  let unaddressed = 0;
  for (const [name, messages] of byChat) {
    const who = new Set([...(chat === undefined ? members : []), ...messages.map((row) => textOf(cell(row, writer)))]);
    const wrote = new Map(messages.map((row) => [textOf(row.id ?? row.ts), textOf(cell(row, writer))]));
    if (who.size < 2) {
      unaddressed += messages.length;
      continue;
    }
    const isLarge = messages.length * (who.size - 1) > MOST_LINKS;
    if (isLarge) {
      const all = [...who].sort();
      const share = 1 / (all.length - 1);
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) links.push([a, b, '', '', share, name || 'chat']);
    }
    for (const row of messages) {
      const from = textOf(cell(row, writer));
      const at = timeOf(cell(row, time));
      const replied = textOf(
        row.reply_to_message_id ??
          row.replyTo ??
          row.quotedMessageId ??
          memberOf(row.reference, 'messageId') ??
          row.thread_ts,
      );
      const answered = replied === '' ? undefined : wrote.get(replied);
      if (answered !== undefined && answered !== from)
        links.push([from, answered, at, textOf(cell(row, clock)), 1, '']);
      else if (!isLarge)
        for (const to of who)
          if (to !== from) links.push([from, to, at, textOf(cell(row, clock)), 1 / (who.size - 1), '']);
    }
  }
  const columns = { source: 'source', target: 'target', at: 'at', clock: 'clock', strength: 'weight', event: 'event' };
  const feed = reader.table(new Set(HEAD), HEAD, { ...options, preset: 'table', kind: 'message', columns });
  feed(links);
  const note = 'a chat: a message goes to whom it replies to, else to all other members by shares';
  return { tally: feed.tally, rows: rows.length, note, unwritten: rows.length - written.length, unaddressed };
}

/** Counts of seconds and milliseconds are what chats write. */
function timeOf(cell: unknown): string {
  const text = textOf(cell);
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return text;
  const count = Number(text);
  return new Date(count < 1e11 ? count * 1000 : count).toISOString().replace('.000Z', 'Z');
}

function memberOf(cell: unknown, name: string): unknown {
  return typeof cell === 'object' && cell !== null ? (cell as Row)[name] : undefined;
}

/** Whoever wrote may be an object with a name and an id. */
function textOf(cell: unknown): string {
  const named =
    memberOf(cell, 'name') ?? memberOf(cell, 'username') ?? memberOf(cell, 'display_name') ?? memberOf(cell, 'id');
  if (typeof named === 'string') return mended(named.trim());
  if (cell === undefined || cell === null || typeof cell === 'object') return '';
  return mended(String(cell).trim());
}

/** Facebook and Instagram write the bytes of UTF-8 as if each were a letter. */
export function mended(text: string): string {
  const isOfBytes = Array.from(text).every((letter) => letter.charCodeAt(0) < 256);
  if (!isOfBytes || !/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
