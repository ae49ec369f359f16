import { isoOfSerial } from './xlsx-dates.ts';
import type { XmlElement, XmlHandler } from './xml-rows.ts';

export interface SheetContext {
  readonly texts: readonly string[];
  /** By cell style. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

const MOST_COLUMNS = 16_384;
/** No table of a case is as wide as this without having cells all along. */
const FAR = 1024;

/** Collects the rows of a sheet as lists of cells; empty rows are passed over. */
export class SheetReader implements XmlHandler {
  readonly #context: SheetContext;
  #rows: unknown[][] = [];
  #cells = new Map<number, unknown>();
  /** Columns seen so far. */
  #width = 0;
  #column = -1;
  #type = 'n';
  #isDate = false;
  #isValue = false;
  /** Within a guide to how the text is pronounced, which is no part of it. */
  #isPhonetic = false;
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
    } else if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 'v' || name === 't') this.#isValue = !this.#isPhonetic;
  }

  text(text: string): void {
    if (this.#isValue) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    else if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'c') {
      const value = this.#value();
      if (value !== undefined && value !== '') this.#cells.set(this.#column, value);
    } else if (name === 'row' && this.#cells.size > 0) this.#rows.push(this.#row());
  }

  /** Cells far beyond all others follow without gaps, or a small file of far cells would fill the memory with empty ones. */
  #row(): unknown[] {
    const columns = [...this.#cells.keys()].sort((a, b) => a - b);
    const most = Math.max(FAR, 4 * columns.length);
    const near = columns.findLast((column) => column < most) ?? -1;
    this.#width = Math.max(this.#width, near + 1);
    const within = columns.filter((column) => column < this.#width);
    const isLong = within.length < columns.length;
    const row: unknown[] = new Array(isLong ? this.#width : within.at(-1)! + 1).fill(undefined);
    for (const column of within) row[column] = this.#cells.get(column);
    for (const column of columns.slice(within.length)) row.push(this.#cells.get(column));
    return row;
  }

  #value(): unknown {
    if (this.#text === '') return undefined;
    switch (this.#type) {
      case 's':
        return this.#context.texts[Number(this.#text)];
      case 'b':
        return this.#text === '1';
      case 'n':
        return this.#isDate
          ? (isoOfSerial(Number(this.#text), this.#context.is1904) ?? this.#text)
          : plainNumber(this.#text);
      default:
        return plainText(this.#text);
    }
  }
}

/**
 * Telephone numbers are written as 3.85911110001E11, and 0.1 + 0.2 with seventeen digits. A whole number of sixteen digits and more stays as it is
 * written: rounding would make two people one.
 */
function plainNumber(text: string): string {
  const number = Number(text);
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return text;
  return String(Number(number.toPrecision(15)));
}

/** A text as it was typed: `_x000D_` stands for the character of that number (ECMA-376, ST_Xstring). */
export function plainText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.trim();
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
