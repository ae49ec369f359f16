import { csvTable } from '../formats/index.ts';
import type { JudgementLog } from '../identities/index.ts';
import type { Match } from '../matching/index.ts';

const HEAD = ['left', 'right', 'verdict', 'author', 'date', 'reason', 'withdraws', 'probability', 'why'];

/**
 * The sheet is the one thing written that names protected people: who they are must be judged by a human. No comma stands in it, so that it is one cell of any
 * spreadsheet.
 */
export const NAMES_PROTECTED =
  '# This sheet names protected people by id and name because a human must judge who is who: keep it apart from reports.';

/** A sheet to judge in: what was judged so far, then the open pairs; fill in verdict, author, date and reason, and give it back. */
export function judgementSheet(judged: JudgementLog, open: readonly Match[]): string {
  const before = judged.map((entry) => {
    const signature = [entry.author, entry.at, entry.reason];
    return entry.type === 'judgement'
      ? [entry.left, entry.right, entry.verdict, ...signature, '', '', '']
      : ['', '', '', ...signature, entry.withdraws, '', ''];
  });
  const rows = open.map(({ left, right, probability, reasons }) => {
    const why = reasons
      .filter(({ points }) => points !== 0)
      .map(({ comparison, level, points, detail }) => `${comparison} ${level} ${signed(points)} (${detail})`);
    return [left, right, '', '', '', '', '', probability.toFixed(3), why.join('; ')];
  });
  return `${NAMES_PROTECTED}\r\n${csvTable(HEAD, [...before, ...rows])}`;
}

/** Points with their sign. */
export function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
}
