import { heldRows, type SourceTable } from './source-table.ts';
import type { XmlElement } from './xml-rows.ts';

/** Reads the XML that Excel wrote in 2003 (SpreadsheetML): every worksheet is a grid. */
export class SheetmlReader {
  readonly #sheets: { readonly name: string; readonly rows: unknown[][] }[] = [];
  #cell: number | undefined;
  #at = 0;
  #type = '';
  #text: string | undefined;

  open({ name, attributes }: XmlElement): void {
    const rows = this.#sheets.at(-1)?.rows;
    if (name === 'Worksheet') this.#sheets.push({ name: attributes['ss:Name'] ?? attributes.Name ?? '', rows: [] });
    else if (name === 'Row') {
      rows?.push([]);
      this.#at = 0;
    } else if (name === 'Cell') {
      const index = Number(attributes['ss:Index']);
      this.#cell = Number.isInteger(index) && index > 0 && index <= MOST_COLUMNS ? index - 1 : this.#at;
      this.#at = this.#cell + 1 + (Number(attributes['ss:MergeAcross']) || 0);
    } else if (name === 'Data') {
      this.#text = '';
      this.#type = attributes['ss:Type'] ?? '';
    }
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string): void {
    if (name !== 'Data') return;
    const row = this.#sheets.at(-1)?.rows.at(-1);
    if (row && this.#cell !== undefined && this.#cell < MOST_COLUMNS) {
      while (row.length < this.#cell) row.push('');
      const isDay = this.#type === 'DateTime' && /T00:00:00(?:\.0+)?Z?$/.test(this.#text ?? '');
      row[this.#cell] = isDay ? this.#text!.slice(0, 10) : this.#text;
    }
    this.#text = undefined;
  }

  tables(): SourceTable[] {
    return this.#sheets
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, rows }) => ({ name, content: 'rows', isGrid: true, batches: heldRows(rows) }));
  }
}

const MOST_COLUMNS = 16_384;
