import { interpolateCividis } from 'd3-scale-chromatic';

/** Numbers as colors, from the least to the largest: made so that every common color vision reads it as lighter and lighter, and so does gray print. */
export interface NumberScale {
  readonly least: number;
  readonly most: number;
  colorOf(value: number): string;
}

const NONE = '#8a8a8a';

export function numberScale(values: readonly number[]): NumberScale | null {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return null;
  const least = known.reduce((low, value) => Math.min(low, value));
  const most = known.reduce((high, value) => Math.max(high, value));
  return {
    least,
    most,
    colorOf: (value) =>
      Number.isFinite(value)
        ? asHex(interpolateCividis(most === least ? 0.5 : (value - least) / (most - least)))
        : NONE,
  };
}

/** `rgb(1, 2, 3)` as `#010203`. */
function asHex(color: string): string {
  const channels = color.match(/\d+/g)!.slice(0, 3);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
