/** When an account looks like an escrow. */
export interface EscrowShape {
  /** From so many payers on; default 5. */
  readonly payers?: number | undefined;
  /** Money lying so many days in the mean or longer; default 2. */
  readonly days?: number | undefined;
  /** Paying so few, as a share of the payers; default a third. */
  readonly payeeShare?: number | undefined;
}

/** When payments look as if they were split to stay below a limit. */
export interface StructuringShape {
  /** From so much of the limit up to it; default .9. */
  readonly share?: number | undefined;
  /** So many of them on one side; default 3. */
  readonly count?: number | undefined;
  /** Within so many days; default 7. */
  readonly days?: number | undefined;
}

export const DEFAULT_ESCROW: Readonly<Required<{ [Key in keyof EscrowShape]: number }>> = Object.freeze({
  payers: 5,
  days: 2,
  payeeShare: 1 / 3,
});
export const DEFAULT_STRUCTURING: Readonly<Required<{ [Key in keyof StructuringShape]: number }>> = Object.freeze({
  share: 0.9,
  count: 3,
  days: 7,
});
