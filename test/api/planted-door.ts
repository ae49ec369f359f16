// A door with faults, for the tests of what walks doors.
interface Deep {
  readonly a: number;
}
interface Given {
  readonly b: string;
}
interface Inside {
  readonly c: number;
}

/** Told. */
export interface Shown {
  readonly deep: readonly Deep[];
  /** Told. */
  readonly told: { readonly inside: number };
}

export function read(given: Given): Shown {
  const inside: Inside = { c: given.b.length };
  return { deep: [{ a: inside.c }], told: { inside: 1 } };
}

/** Told. */
export type Mixed =
  | {
      readonly kind: 'one';
      /** Told. */
      readonly one: number;
    }
  | undefined;

/** Told. */
export class Kept {
  readonly open: number = 1;
  /** Told. */
  readonly told: number = 2;
  private readonly shut: number = 3;
  readonly #shut: Inside = { c: 4 };

  /** Told. */
  sum(): number {
    return this.open + this.told + this.shut + this.#shut.c;
  }
}

/** @deprecated Read `read`. */
export const former: typeof read = read;
