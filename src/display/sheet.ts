/** What a value says of itself: the same words and the same table in every format. */
export interface Sheet {
  readonly title: string;
  /** Sentences above the table. */
  readonly paragraphs?: readonly string[];
  /** Rows of the table; every row has the columns of the first. */
  records(): readonly object[];
  /** Most rows to show; 20 unless told. `toRecords` gives them all. */
  readonly limit?: number;
  /** A sentence below all. */
  readonly note?: string;
  /** An SVG document; null when there is nothing to draw. */
  picture?(): string | null;
  /** The text for a terminal, where it is to say more than title and table. */
  text?(): string;
}

/** A sheet as it is printed: so many rows, in words. */
export interface PrintedSheet {
  readonly head: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows are not shown. */
  readonly restCount: number;
}

const MOST_ROWS = 20;

export function printSheet({ records, limit = MOST_ROWS }: Sheet): PrintedSheet {
  const all = records() as readonly Readonly<Record<string, unknown>>[];
  const shown = all.slice(0, limit);
  const names = Object.keys(shown[0] ?? {});
  return {
    head: names.map((name) => ({ name, isNumber: shown.every((record) => isNumeric(record[name])) })),
    rows: shown.map((record) => names.map((name) => formatCell(record[name]))),
    restCount: all.length - shown.length,
  };
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || value === null || value === undefined;
}

/** A value in words: numbers to four digits, lists with commas, nothing as nothing. */
function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(formatCell).join(', ');
  return JSON.stringify(value) ?? '';
}
