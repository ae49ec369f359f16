/** A part of the money of a payment: so much of it, and where it lies in it (what is paid first lies at 0). */
export interface Slice {
  readonly payment: number;
  readonly start: number;
  readonly amount: number;
}

/** How the money of payments went on into payments: one rule of taking from an account, as answers. */
export interface Flow {
  /** Where a slice went on to, in order of time. */
  onward(slice: Slice): readonly Slice[];
  /** Where a slice came from. */
  behind(slice: Slice): readonly Slice[];
  /** How much of it still lies with whom it was paid to. */
  restOf(slice: Slice): number;
  /** How much of it the payer had before the first payment that is known. */
  untrackedOf(slice: Slice): number;
  /** For each account what it passed on soon after it came, in minor units. */
  readonly passedOn: Float64Array;
}

/** The payments of each account, in order: those of account a are `payments[offsets[a]] ... payments[offsets[a + 1] - 1]`. */
export interface ByAccount {
  readonly offsets: Uint32Array;
  readonly payments: Uint32Array;
}

/** Groups payments by the account at one of their ends; those of no account are in no group. */
export function groupByAccount(ends: Int32Array, accountCount: number): ByAccount {
  const offsets = new Uint32Array(accountCount + 1);
  for (const account of ends) if (account >= 0) offsets[account + 1]!++;
  for (let a = 0; a < accountCount; a++) offsets[a + 1]! += offsets[a]!;
  const payments = new Uint32Array(offsets[accountCount]!);
  const next = offsets.slice();
  ends.forEach((account, p) => {
    if (account >= 0) payments[next[account]!++] = p;
  });
  return { offsets, payments };
}
