/** How a field of two records agrees. */
export interface Agreement {
  /** A level of the comparison in `MATCH_LEVELS`. */
  readonly level: string;
  /** What the two records state, as far as it was compared. */
  readonly left: string;
  readonly right: string;
  /** Points for how rare or how widely shared the value is in the file; 0 for none. */
  readonly correction: number;
}

/** The first of two by the order of the levels, then by what the correction adds. */
export function better(a: Agreement | undefined, b: Agreement, order: readonly string[]): Agreement {
  if (a === undefined) return b;
  const gain = order.indexOf(a.level) - order.indexOf(b.level) || b.correction - a.correction;
  return gain > 0 ? b : a;
}
