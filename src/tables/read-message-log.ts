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
  sniff: (head) => AT_START.test(head) || AT_START.test(plainHeads(asUtf8(head.slice(0, 2000)))),
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

/** Halves of the day, in front of the time or behind it. */
const HALVES: readonly (readonly [RegExp, 'AM' | 'PM'])[] = [
  [/上午|오전|午前|ص|π\.?μ\.?|de\.|д\.?\s?п\.?|ق\.?ظ/u, 'AM'],
  [/下午|오후|午後|م|μ\.?μ\.?|du\.|п\.?\s?п\.?|ب\.?ظ/u, 'PM'],
];
const HEAD =
  /^(\[?)(\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?)[,،]?\s?(\P{Nd}{0,7}?)(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)([\s\u202f]?[^\d\s\],-]{0,5}(?:[\s\u202f][^\d\s\],-]{1,3})?)(\]|\s[-–]\s|,\s(?=[^\d:]{1,80} : ))/u;

/** Day and time of a line in digits of ASCII, with AM or PM behind the time. */
function plainHead(line: string): string {
  const digits = line
    .slice(0, 120)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const head = digits.replace(/[\u200e\u200f]/g, '');
  const parts = HEAD.exec(head);
  if (!parts) return line;
  const [whole, bracket, day, before, clock, behind, mark] = parts as unknown as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const half = HALVES.find(([words]) => words.test(before) || words.test(behind))?.[1];
  const said = half === undefined ? `${clock}${behind}` : `${clock} ${half}`;
  const dash = mark.startsWith(',') ? ' - ' : mark;
  return `${bracket}${day.replace(/\s/g, '')} ${said}${dash}${line.slice(lengthOf(line, whole))}`;
}

/** How much of a line its head is, marks of direction counted. */
function lengthOf(line: string, head: string): number {
  let [at, left] = [0, head.length];
  while (left > 0 && at < line.length) if (!/[\u200e\u200f]/.test(line[at++]!)) left--;
  return at;
}

const LETTERS = new TextDecoder('latin1').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTES = new Map(Array.from(LETTERS, (letter, byte) => [letter, byte]));

/** What was read as Latin-1, as UTF-8. */
function asUtf8(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(text, (letter) => BYTES.get(letter) ?? 63));
}

const plainHeads = (text: string): string => text.split('\n').map(plainHead).join('\n');

function messagesOf(text: string): Message[] {
  const messages: Message[] = [];
  for (const line of text.split(/\r?\n/)) {
    const bare = plainHead(line.replace(/^[\ufeff\u200e\u200f\u202a-\u202e]+/, ''));
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
