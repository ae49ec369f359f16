import type { Registration } from '../model/index.ts';

type Part = { read: (() => readonly Registration[]) | undefined; found: readonly Registration[] };

/** What the tables of a case say of telephones: each keeps its cells, and makes registrations of them when somebody asks. */
export class KeptRegistrations {
  readonly #parts: Part[] = [];

  /** Takes a table; `read` is called once, when its registrations are asked for, and let go of. */
  keep(read: () => readonly Registration[]): void {
    this.#parts.push({ read, found: [] });
  }

  /** Those of the table that was kept last. */
  last(): readonly Registration[] {
    return foundIn(this.#parts.at(-1)!);
  }

  /** Those of all tables, in the order in which the tables came. */
  all(): Registration[] {
    return this.#parts.flatMap((part) => [...foundIn(part)]);
  }
}

function foundIn(part: Part): readonly Registration[] {
  if (part.read) part.found = part.read();
  part.read = undefined;
  return part.found;
}
