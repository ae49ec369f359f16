import { escapeMarkdown } from './escape-markdown.ts';
import { escapeMarkup } from './escape-markup.ts';
import { htmlTable } from './html-table.ts';
import { markdownTable } from './markdown-table.ts';
import { readableText } from './readable-text.ts';
import { type PrintedSheet, printSheet, type Sheet } from './sheet.ts';

/** Under this key Deno's Jupyter kernel looks for a value's own way to show itself. */
export const jupyterDisplay: unique symbol = Symbol.for('Jupyter.display');

/** Formats by MIME type; a notebook takes the richest it knows. */
export type MimeBundle = Readonly<Record<string, string>>;

/** Declared as a class, of which no value is an instance: so the compiler knows that a copy by `{ ...value }` has none of it. */
export declare abstract class ShownByMethods {
  /** A table for a terminal. */
  toText(): string;
  /** Flat rows for a table or a spreadsheet. */
  toRecords(): readonly object[];
}

/** A value that shows itself in a notebook and on a terminal; a copy of it does not. */
export interface Shown extends ShownByMethods {
  /** text/plain, text/markdown, text/html, and image/svg+xml where there is a picture. */
  [jupyterDisplay](): MimeBundle;
}

const CELL = 60;
const LONG = 2000;

/**
 * Lets a value show itself as a sheet says. The value stays what it was: the three methods are not enumerable, so that JSON, copies,
 * `structuredClone` and comparisons do not see them. A `toRecords` of the value's own is kept.
 *
 * @example shown({ a: 1 }, { title: 'One', records: () => [{ a: 1 }] }).toText() // => 'One\n\na\n1\n'
 */
export function shown<Value extends object>(value: Value, sheet: Sheet): Value & Shown {
  const toText = (): string => sheet.text?.() ?? sheetText(sheet, printSheet(sheet));
  const methods: Partial<Shown> = {
    toText,
    ...(!Object.hasOwn(value, 'toRecords') && { toRecords: () => sheet.records() }),
    [jupyterDisplay]: () => {
      const printed = printSheet(sheet);
      const picture = sheet.picture?.() ?? null;
      return {
        'text/plain': toText(),
        'text/markdown': sheetMarkdown(sheet, printed),
        'text/html': sheetHtml(sheet, printed, picture),
        ...(picture !== null && { 'image/svg+xml': picture }),
      };
    },
  };
  for (const key of Reflect.ownKeys(methods) as (keyof Shown)[])
    Object.defineProperty(value, key, { value: methods[key], enumerable: false, configurable: true });
  return value as Value & Shown;
}

export function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && jupyterDisplay in value;
}

function sheetText({ title, paragraphs = [], note }: Sheet, { head, rows, restCount }: PrintedSheet): string {
  const cells = [head.map(({ name }) => name), ...rows].map((row) => row.map((cell) => readableText(cell, CELL)));
  const widths = head.map((_, column) => cells.reduce((most, row) => Math.max(most, row[column]!.length), 0));
  const pad = (cell: string, column: number): string =>
    head[column]!.isNumber ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  const table = head.length === 0 ? [] : cells.map((row) => row.map(pad).join('  ').trimEnd());
  const blocks = [
    readableText(title, LONG),
    ...paragraphs.map((paragraph) => readableText(paragraph, LONG)),
    [...table, ...(restCount > 0 ? [rest(restCount)] : [])].join('\n'),
    note === undefined ? '' : readableText(note, LONG),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sheetMarkdown({ title, paragraphs = [], note }: Sheet, { head, rows, restCount }: PrintedSheet): string {
  const cellText = (cell: string): string => escapeMarkdown(cell, CELL);
  const blocks = [
    `**${escapeMarkdown(title, LONG)}**`,
    ...paragraphs.map((paragraph) => escapeMarkdown(paragraph, LONG)),
    markdownTable(
      head.map(({ name, isNumber }) => ({ label: cellText(name), isNumber })),
      rows.map((row) => row.map((cell, column) => (head[column]!.isNumber ? cell : cellText(cell)))),
    ),
    restCount > 0 ? rest(restCount) : '',
    note === undefined ? '' : escapeMarkdown(note, LONG),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sheetHtml(sheet: Sheet, { head, rows, restCount }: PrintedSheet, picture: string | null): string {
  const { title, paragraphs = [], note } = sheet;
  const paragraph = (text: string): string => `<p>${escapeMarkup(text, LONG)}</p>`;
  const table = htmlTable({
    caption: title,
    head: head.map(({ name, isNumber }) => (isNumber ? { label: name, style: 'number' } : name)),
    rows: rows.map((row) =>
      row.map((cell, column) => ({
        html: `<bdi>${escapeMarkup(cell, CELL)}</bdi>`,
        ...(head[column]!.isNumber && { style: 'number' as const }),
      })),
    ),
  });
  return (
    `<div class="ringtrace"><style>${STYLE}</style>${paragraphs.map(paragraph).join('')}` +
    (head.length === 0 ? paragraph(title) : table) +
    (restCount > 0 ? paragraph(rest(restCount)) : '') +
    `${picture ?? ''}${note === undefined ? '' : paragraph(note)}</div>`
  );
}

const STYLE =
  '.ringtrace table{border-collapse:collapse}.ringtrace caption{text-align:left;font-weight:600;padding-bottom:.3em}' +
  '.ringtrace th,.ringtrace td{text-align:left;padding:.2em .8em .2em 0}.ringtrace .number{text-align:right}' +
  '.ringtrace svg{display:block;max-width:100%;height:auto}';

function rest(count: number): string {
  return `and ${count} more`;
}
