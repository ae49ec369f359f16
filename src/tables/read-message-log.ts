import { anyText } from './any-text.ts';
import { heldRows } from './source-table.ts';
import type { TableFormat } from './table-format.ts';

const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?/.source;
const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?(?:[aApP]\.?\s?[mM]\.?|ص|م))?/.source;
/** `[05.01.31, 20:10:04] Ann: Hello`, `1/5/31, 8:10 PM - Ann: Hello`. */
const BRACKETS = new RegExp(`^\\[(${DAY})[,،]?\\s(${CLOCK})\\]\\s?(.*)$`, 'su');
const DASH = new RegExp(`^(${DAY})[,،]?\\s(${CLOCK})\\s[-–]\\s(.*)$`, 'su');
const AT_START = new RegExp(
  `^(?:\\ufeff|ï»¿|â[\\u0080€][\\u008eŽ]|\\u200e|#[^\\n]*\\n|\\s)*(?:\\[${DAY}[,،]? ?${CLOCK}(?:.{0,4}[AaPp][Mm])?\\]|${DAY}[,،]? ${CLOCK}(?: |â[\\u0080€]\\u00af)?(?:[AaPp][Mm])? [-–])`,
  'u',
);

interface Message {
  readonly date: string;
  readonly time: string;
  sender: string;
  text: string;
}

/**
 * The text that WhatsApp and Signal write of a chat: a line begins with day and time, the sender and a colon; lines without go on with the message above. What
 * the program itself says has no sender.
 */
export const messageLog: TableFormat = {
  name: 'chat-text',
  extensions: ['.txt'],
  sniff: (head) => AT_START.test(head),
  async read(source) {
    const { text, encoding } = await anyText(source);
    const messages = messagesOf(text);
    const order = orderOf(messages);
    const rows = messages.map(({ date, time, sender, text: said }) => ({
      date: order ? isoDay(date, order) : date,
      time,
      sender,
      text: said,
    }));
    return [{ content: 'rows', batches: heldRows(rows), ...(encoding !== undefined && { encoding }) }];
  },
};

function messagesOf(text: string): Message[] {
  const messages: Message[] = [];
  for (const line of text.split(/\r?\n/)) {
    const bare = line.replace(/^[\ufeff\u200e\u200f\u202a-\u202e]+/, '');
    const [, date, clock, said] = BRACKETS.exec(bare) ?? DASH.exec(bare) ?? [];
    const last = messages.at(-1);
    if (date !== undefined)
      messages.push({ date: date.replace(/\.$/, ''), time: clock!.replace(/\s/g, ' '), ...partsOf(said!) });
    else if (last) last.text += `\n${line}`;
  }
  return messages;
}

/** Photos and the like that were not exported, or that stand beside: they were sent all the same. */
const SENT =
  /omit|weggelass|ausgelass|omis\b|omess|pomini|пропущ|опущ|скрыт|dahil|exclu|utelat|udelad|weggelaten|محذوف|استبعاد|省略|<[^>]+>|\.\w{3,4}\b/iu;

function partsOf(said: string): Pick<Message, 'sender' | 'text'> {
  const parts = /^([^:"“”«»\n]{1,80}):(?:\s(.*)|)$/su.exec(said);
  if (!parts) return { sender: '', text: said };
  const text = parts[2] ?? '';
  // The program marks what it says itself, in the name of the one it speaks of.
  if (text.startsWith('\u200e') && !SENT.test(text)) return { sender: '', text };
  return { sender: parts[1]!.replace(/^\s*~\s*/u, '').trim(), text };
}

type Order = 'day-first' | 'month-first' | 'year-first';

/** In which order the days of one file are written, where one of them leaves no doubt. */
function orderOf(messages: readonly Message[]): Order | undefined {
  const found = new Set<Order>();
  for (const { date } of messages) {
    const [first, second] = date.split(/[./-]/) as [string, string];
    if (first.length === 4) found.add('year-first');
    else if (Number(first) > 12) found.add('day-first');
    else if (Number(second) > 12) found.add('month-first');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function isoDay(date: string, order: Order): string {
  const [a, b, c] = date.split(/[./-]/) as [string, string, string];
  const [year, month, day] = order === 'year-first' ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
