import { isRow } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { mended } from './read-chat.ts';

/** Whom a list of members names. */
export function membersOf(rows: readonly unknown[]): string[] {
  return rows.flatMap((row) => {
    const name = typeof row === 'string' ? row : isRow(row) ? (row as Row).name : undefined;
    return typeof name === 'string' && name.trim() !== '' ? [mended(name.trim())] : [];
  });
}
