import { isoOfSerial } from './xlsx-dates.ts';
import type { XmlElement, XmlHandler } from './xml-rows.ts';

export interface SheetContext {
  readonly texts: readonly string[];
  /** By cell style. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

const MOST_COLUMNS = 16_384;

/** Collects the rows of a sheet as lists of cells; empty rows are passed over. */
export class SheetReader implements XmlHandler {
  readonly #context: SheetContext;
  #rows: unknown[][] = [];
  #cells = new Map<number, unknown>();
  /** Columns of the first row, which is the header. */
  #width: number | undefined;
  #column = -1;
  #type = 'n';
  #isDate = false;
  #isValue = false;
  #text = '';

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** The rows read since it was last asked. */
  take(): readonly (readonly unknown[])[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'row') {
      this.#cells = new Map();
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
      if (this.#column >= MOST_COLUMNS) throw new Error(`cell ${attributes.r} is beyond the last column`);
      this.#type = attributes.t ?? 'n';
      this.#isDate = this.#context.dateStyles[Number(attributes.s ?? 0)] ?? false;
      this.#text = '';
    } else if (name === 'v' || name === 't') this.#isValue = true;
  }

  text(text: string): void {
    if (this.#isValue) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'c') {
      const value = this.#value();
      if (value !== undefined && value !== '') this.#cells.set(this.#column, value);
    } else if (name === 'row' && this.#cells.size > 0) this.#rows.push(this.#row());
  }

  /** Cells beyond the header follow it without gaps, or a small file of far cells would fill the memory with empty ones. */
  #row(): unknown[] {
    const columns = [...this.#cells.keys()].sort((a, b) => a - b);
    this.#width ??= columns.at(-1)! + 1;
    const width = this.#width;
    const within = columns.filter((column) => column < width);
    const isLong = within.length < columns.length;
    const row: unknown[] = new Array(isLong ? width : within.at(-1)! + 1).fill(undefined);
    for (const column of within) row[column] = this.#cells.get(column);
    for (const column of columns.slice(within.length)) row.push(this.#cells.get(column));
    return row;
  }

  #value(): unknown {
    if (this.#text === '') return undefined;
    switch (this.#type) {
      case 's':
        return this.#context.texts[Number(this.#text)]?.trim();
      case 'b':
        return this.#text === '1';
      case 'n':
        return this.#isDate
          ? (isoOfSerial(Number(this.#text), this.#context.is1904) ?? this.#text)
          : plainNumber(this.#text);
      default:
        return this.#text.trim();
    }
  }
}

/** Telephone numbers are written as 3.85911110001E11, and 0.1 + 0.2 with seventeen digits. */
function plainNumber(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
}

function columnOf(reference: string): number {
  let column = 0;
  for (const character of reference) {
    const digit = character.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
    if (column > MOST_COLUMNS) break;
  }
  return column - 1;
}
