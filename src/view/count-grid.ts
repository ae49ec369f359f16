import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { svgFrame } from './svg-frame.ts';

/** What `countGrid` draws. */
export interface CountGridOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** Heads, such as the stages of a crime in their order. */
  readonly columns: readonly string[];
  /** Such as places, each with a count for every column. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

const LEFT = 150;
const TOP = 30;
const ROW = 26;
const RIGHT = 640;
const MUTED = 'var(--muted, #6b717c)';

/**
 * Draws how many people are where in two respects at once, such as stage and place: the darker a field, the more; an empty field is nobody known, which may be a gap in
 * the file alone.
 *
 * @example countGrid({ title: 'Where', columns: ['money'], rows: [{ label: 'harbor', counts: [3] }] }).includes('harbor, money: 3') // => true
 */
export function countGrid(subject: CountGridOptions): string {
  checkSubject('countGrid', subject, 'values');
  for (const part of [subject.columns, subject.rows]) checkSubject('countGrid', part, 'list');
  const { title, columns, rows } = subject;
  const width = (RIGHT - LEFT) / Math.max(1, columns.length);
  const most = rows.reduce((high, { counts }) => counts.reduce((a, b) => Math.max(a, b), high), 1);
  const letters = Math.max(4, Math.floor(width / 7));
  let body = columns
    .map((column, i) =>
      drawText(LEFT + width * (i + 0.5), TOP - 10, column, {
        anchor: 'middle',
        color: MUTED,
        size: 11,
        limit: letters,
      }),
    )
    .join('');
  for (const [r, { label, counts }] of rows.entries()) {
    const y = TOP + ROW * r;
    body += drawText(LEFT - 10, y + 17, label, { anchor: 'end', limit: 20 });
    for (let c = 0; c < columns.length; c++) {
      const count = counts[c] ?? 0;
      const x = (LEFT + width * c + 1).toFixed(1);
      const strength = count === 0 ? 0 : (0.15 + (0.85 * count) / most).toFixed(2);
      body += `<rect x="${x}" y="${y + 1}" width="${(width - 2).toFixed(1)}" height="${ROW - 2}" fill="var(--accent, #3d6ea5)" fill-opacity="${strength}" stroke="var(--grid, #d5d8dd)"/>`;
      // Ink on fields that are half dark or less, paper on the others.
      const color = count > 0 && 0.15 + (0.85 * count) / most > 0.55 ? 'var(--paper, #fff)' : 'var(--ink, #1d2026)';
      if (count > 0)
        body += drawText(LEFT + width * (c + 0.5), y + 17, String(count), { anchor: 'middle', color, size: 11 });
    }
  }
  const description = rows
    .flatMap(({ label, counts }) => columns.map((column, c) => `${label}, ${column}: ${counts[c] ?? 0}`))
    .join('; ');
  return svgFrame({ width: RIGHT + 8, height: TOP + ROW * rows.length + 8, title, description, body });
}
