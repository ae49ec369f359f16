import { type CaseLink, isProtected, type Row } from '../model/index.ts';
import { NO_ROW, nearSpellings, withPlaces, writeId } from '../protection/index.ts';
import type { SideTables } from './side-tables.ts';

/** Rows of tables that no layout knows, as the texts in them; more are not kept. */
const MOST_ROWS = 50_000;
const LONGEST = 60;
/** A row of more texts tells of too much to say of any two that they are one. */
const MOST_TEXTS = 12;

/** The rows of tables that were not read, as far as they may call people. */
export class UnreadRows {
  readonly #rows: (readonly string[])[] = [];

  /** Keeps the short texts of rows. */
  keep(rows: readonly unknown[]): void {
    for (const row of rows) {
      if (this.#rows.length >= MOST_ROWS) return;
      if (typeof row !== 'object' || row === null) continue;
      const cells = Array.isArray(row) ? (row as readonly unknown[]) : Object.values(row as Row);
      const texts = cells.flatMap((cell) => {
        const text = typeof cell === 'string' || typeof cell === 'number' ? writeId(String(cell)) : '';
        return text !== '' && text.length <= LONGEST ? [text] : [];
      });
      if (texts.length > 1 && texts.length <= MOST_TEXTS) this.#rows.push(texts);
    }
  }

  /**
   * A row of a table that nobody could read, with a protected person in it, may say that whatever else stands in it is theirs: their plate, their account. Whoever the
   * links call so is held back, until the people table puts them among the ranked.
   */
  tell(links: readonly CaseLink[], side: SideTables): void {
    const shielded = side.people().filter(isProtected);
    if (this.#rows.length === 0 || shielded.length === 0) return;
    const named = new Set(links.flatMap(({ source, target }) => [source, target]));
    const near = nearSpellings(shielded);
    for (const texts of this.#rows) {
      const also = texts.filter((text) => named.has(text));
      if (also.length === 0) continue;
      for (const id of new Set(texts.flatMap(near.of).map((hit) => hit.id))) {
        const others = also.filter((text) => text !== id);
        if (others.length > 0)
          side.know(withPlaces({ id, category: 'uncategorized' }, [{ row: NO_ROW, also: others }]));
      }
    }
  }
}
