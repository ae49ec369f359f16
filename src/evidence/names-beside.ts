import { readMailAddress } from './mail-address.ts';
import type { RowLayout } from './row-layout.ts';
import { cellAt, type RowRecord } from './row-record.ts';

/** Gathers what people are called beside their ids, as rows of links tell it. */
export class NamesBeside {
  readonly all: Map<string, Set<string>> = new Map();

  add(id: string, name: string): void {
    if (id === name) return;
    const names = this.all.get(id);
    if (names) names.add(name);
    else this.all.set(id, new Set([name]));
  }

  /** From columns of names beside those of the ends. */
  ofEnds({ slots, readPerson, readSource }: RowLayout, record: RowRecord): void {
    if (slots.sourceName === undefined && slots.targetName === undefined) return;
    for (const [end, called] of [
      [slots.source, slots.sourceName],
      [slots.target, slots.targetName],
    ]) {
      const id = readPerson(cellAt(record, end));
      const text = called === undefined ? undefined : readSource(cellAt(record, called));
      if (typeof id === 'string' && typeof text === 'string') this.add(id, text.trim());
    }
  }

  /** From mailboxes such as `Ann <a@x.example>`. */
  ofMailboxes(cells: readonly unknown[]): void {
    for (const cell of cells) {
      const { id, name } = typeof cell === 'string' ? readMailAddress(cell) : {};
      if (id !== undefined && name !== undefined) this.add(id, name);
    }
  }
}
