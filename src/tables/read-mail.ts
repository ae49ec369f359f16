import { anyText } from './any-text.ts';
import { heldRows } from './source-table.ts';
import type { TableFormat } from './table-format.ts';

/** The lines that say who wrote to whom, and when; other heads of a message are let go, and so is all that was written. */
const HEADS = ['From', 'To', 'Cc', 'Bcc', 'Date', 'Message-ID'] as const;
const NAMES = new Map(HEADS.map((name) => [name.toLowerCase(), name]));

/** Single messages as mail programs keep them, and mailboxes of many (mbox): one row a message, of its heads alone. */
export const mail: TableFormat = {
  name: 'mail',
  extensions: ['.eml', '.mbox', '.mbx', '.emlx'],
  async read(source) {
    const { text, encoding } = await anyText(source);
    const rows = messagesOf(text).map(headsOf);
    return [
      {
        content: 'rows',
        header: [...HEADS],
        ...(encoding !== undefined && { encoding }),
        batches: heldRows(rows),
      },
    ];
  },
};

/** A message of a mailbox begins behind an empty line with `From `, who and when. */
function messagesOf(text: string): string[] {
  const whole = text.replace(/\r\n?/g, '\n').replace(/^\d+\s*\n(?=[\w-]+:)/, '');
  return whole
    .split(/(?:^|\n)(?=From \S+ +.{10,40}\d{4}\s*\n)/)
    .map((message) => message.replace(/^From .*\n/, ''))
    .filter((message) => message.trim() !== '');
}

function headsOf(message: string): string[] {
  const cells = new Map<string, string>();
  const end = message.search(/\n[ \t]*\n/);
  // A line that begins with a blank goes on with the one above.
  const lines = (end < 0 ? message : message.slice(0, end)).replace(/\n[ \t]+/g, ' ').split('\n');
  for (const line of lines) {
    const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    const head = NAMES.get(name.toLowerCase());
    if (head === undefined) continue;
    const held = cells.get(head);
    const read = decodeWords(value.trim());
    cells.set(
      head,
      held === undefined ? read : head === 'To' || head === 'Cc' || head === 'Bcc' ? `${held}; ${read}` : held,
    );
  }
  const id = cells.get('Message-ID')?.replace(/^<|>$/g, '');
  if (id !== undefined) cells.set('Message-ID', id);
  return HEADS.map((head) => cells.get(head) ?? '');
}

/** Words of RFC 2047, `=?utf-8?B?...?=` and `=?iso-8859-1?Q?...?=`; blanks between two of them are none. */
function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi, (word, charset: string, way: string, coded: string) => {
      try {
        const bytes = way.toLowerCase() === 'b' ? base64(coded) : quoted(coded);
        return quotedName(new TextDecoder(charset.split('*')[0]).decode(bytes));
      } catch {
        return word;
      }
    });
}

/** A comma or a semicolon within a name parts no addresses. */
function quotedName(name: string): string {
  return /[,;]/.test(name) && !name.includes('"') ? `"${name}"` : name;
}

function base64(coded: string): Uint8Array {
  return Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0));
}

function quoted(coded: string): Uint8Array {
  const letters = coded
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
