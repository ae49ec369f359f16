/** So many ties are read one by one; from there on each is fainter, so that where they crowd is darker than where they do not. */
const FEW = 250;
const FAINTEST = 0.16;

/** How opaque ties are, 0 to 1: the more there are, the less. */
export function tieAlpha(tieCount: number): number {
  if (tieCount <= FEW) return 1;
  return Math.max(FAINTEST, 1 / (1 + Math.log2(tieCount / FEW) / 1.6));
}

/** A color as `#rrggbb` with an opacity. */
export function withAlpha(color: string, alpha: number): string {
  if (alpha >= 1) return color;
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return `rgba(${channel(1)}, ${channel(3)}, ${channel(5)}, ${Math.round(alpha * 1000) / 1000})`;
}
