import { decodeCharacterReferences } from './graphs/decode-character-references.ts';

const TAG = /<(\/?)(table|tr|td|th)\b([^>]*)>|<!--[\s\S]*?-->|<(?:br|\/p|\/div)\b[^>]*>/gi;

/** Finds the tables of a page as rows of texts; cells that span columns leave the others empty, a table within a cell is part of its text. */
export function htmlTables(html: string): string[][][] {
  const tables: string[][][] = [];
  let depth = 0;
  let row: string[] | undefined;
  let cell: { begin: number; span: number } | undefined;
  const endCell = (end: number): void => {
    if (!cell || !row) return;
    row.push(textOf(html.slice(cell.begin, end)), ...Array.from({ length: cell.span - 1 }, () => ''));
    cell = undefined;
  };
  for (const match of html.matchAll(TAG)) {
    const [whole, closing, tag, attributes] = match;
    const name = tag?.toLowerCase();
    if (name === undefined) continue;
    if (name === 'table') {
      depth = Math.max(0, depth + (closing === '' ? 1 : -1));
      if (closing === '' && depth === 1) tables.push([]);
      else if (depth === 0) {
        endCell(match.index);
        row = undefined;
      }
    } else if (depth !== 1) continue;
    else {
      endCell(match.index);
      if (name === 'tr') {
        row = closing === '' ? [] : undefined;
        if (row) tables.at(-1)!.push(row);
      } else if (closing === '') {
        const span = Number(/colspan\s*=\s*["']?(\d{1,3})/i.exec(attributes ?? '')?.[1] ?? 1);
        cell = { begin: match.index + whole.length, span: Math.max(1, span) };
      }
    }
  }
  return tables.filter((rows) => rows.length > 0);
}

function textOf(html: string): string {
  return decodeCharacterReferences(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
