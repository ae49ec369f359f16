import { RingtraceError } from '../model/index.ts';

/** A record longer than this is no record but a file without line ends. */
export const LONGEST_RECORD: number = 1 << 20;

const QUOTE = 34;
const BLANK_CELLS = /"(?:[^"]|"")*"|[^\s"]\S*/g;

/** Whether a cell may begin or end with a blank: nearly none does, and asking is cheaper than trimming. */
function mayHaveBlanks(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first <= 32 || last <= 32 || first > 127 || last > 127;
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/**
 * Cuts delimited text (RFC 4180) into records. Unquoted cells lose their outer blanks, quoted ones keep them; a quote within an unquoted cell is
 * a letter like any other; blank lines are passed over. With a blank for delimiter, any run of blanks and tabs parts cells. Text may be cut anywhere.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #newline: string;
  readonly #path: string;
  #held = '';
  #line = 1;

  constructor(delimiter: string, newline: string, path: string) {
    this.#delimiter = delimiter;
    this.#newline = newline;
    this.#path = path;
  }

  /** The records that end within the text; with `isLast`, the one that ends with it too. */
  take(chunk: string, isLast: boolean): string[][] {
    const text = this.#held + chunk;
    const records: string[][] = [];
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      const found = text.indexOf(this.#newline, at);
      if (found < 0 && !isLast) break;
      const end = found < 0 ? text.length : found;
      let next = end + 1;
      if (this.#delimiter === ' ') {
        this.#checkLength(end - at);
        const cells = text.slice(at, end).match(BLANK_CELLS);
        if (cells) records.push(cells.map(unquoted));
        this.#line++;
      } else if (quote < 0 || quote > end) {
        this.#checkLength(end - at);
        const line = text.slice(at, end);
        // A line of blanks and delimiters is a row of empty cells; one of blanks alone is nothing.
        const cells = line.split(this.#delimiter);
        for (let i = 0; i < cells.length; i++) if (mayHaveBlanks(cells[i]!)) cells[i] = cells[i]!.trim();
        if (cells.length > 1 || cells[0] !== '') records.push(cells);
        this.#line++;
      } else {
        const record: string[] = [];
        next = this.#quoted(text, at, record, isLast);
        if (next < 0) break;
        records.push(record);
      }
      at = next;
    }
    this.#held = text.slice(at);
    this.#checkLength(this.#held.length);
    return records;
  }

  /** Reads a record with quotes; gives where the next begins, or -1 when this one does not end within the text. */
  #quoted(text: string, start: number, record: string[], isLast: boolean): number {
    let at = start;
    let lineCount = 1;
    for (;;) {
      while (this.#isBlank(text, at)) at++;
      if (text.charCodeAt(at) === QUOTE) {
        const opening = at++;
        let cell = '';
        for (;;) {
          const closing = text.indexOf('"', at);
          if (closing < 0 && !isLast) return -1;
          if (closing < 0)
            this.#refuse('a quote is opened and never closed', 'the file may be cut off: export it anew');
          this.#checkLength(closing - start);
          cell += text.slice(at, closing);
          at = closing + 1;
          // What follows the last character is not known yet.
          if (at >= text.length && !isLast) return -1;
          if (text.charCodeAt(at) !== QUOTE) break;
          cell += '"';
          at++;
        }
        for (let i = text.indexOf('\n', opening); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) lineCount++;
        record.push(cell);
        while (this.#isBlank(text, at)) at++;
      } else {
        const begin = at;
        while (at < text.length && text[at] !== this.#delimiter && text[at] !== this.#newline) at++;
        record.push(text.slice(begin, at).trim());
      }
      if (at >= text.length) {
        if (!isLast) return -1;
        return at;
      }
      if (text[at] === this.#newline) break;
      if (text[at] !== this.#delimiter) {
        this.#refuse('a quote is closed in the middle of a cell', 'double the quotes within quoted cells');
      }
      at++;
    }
    this.#line += lineCount;
    return at + 1;
  }

  #isBlank(text: string, at: number): boolean {
    const character = text[at];
    return (
      character !== undefined && character !== this.#delimiter && character !== this.#newline && character.trim() === ''
    );
  }

  #checkLength(length: number): void {
    if (length <= LONGEST_RECORD) return;
    this.#refuse(
      `a record is longer than ${LONGEST_RECORD} characters`,
      'the file has no line ends, or a quote is never closed: export it anew',
    );
  }

  #refuse(problem: string, remedy: string): never {
    throw new RingtraceError('malformed-file', `${this.#path}, line ${this.#line}`, problem, remedy);
  }
}
