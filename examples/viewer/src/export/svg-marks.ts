import { escapeMarkup } from 'ringtrace/view';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** One element, its attributes escaped and numbers to a tenth; those that are null are left out. `within` is markup. */
export function element(name: string, attributes: Attributes, within = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return ` ${key}="${typeof value === 'number' ? tenth(value) : escapeMarkup(value, Number.POSITIVE_INFINITY)}"`;
  });
  return `<${name}${written.join('')}${within === '' ? '/>' : `>${within}</${name}>`}`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A color of the stage as programs that know no `rgba()` read it. */
export function ink(attribute: 'fill' | 'stroke', color: string): Attributes {
  const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(color);
  if (!parts) return { [attribute]: color };
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return { [attribute]: `#${hex.join('')}`, [`${attribute}-opacity`]: parts[4]! };
}

export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly weight?: number;
  readonly anchor?: 'middle';
  /** Around the letters, so that they are read over lines. */
  readonly paper?: string;
}

/** One line of text whose letters' middle is at `y`. */
export function words(text: string, x: number, y: number, { size, color, weight, anchor, paper }: TextLook): string {
  const halo =
    paper === undefined
      ? {}
      : { stroke: paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const look = {
    'font-size': size,
    'font-weight': weight === undefined ? null : String(weight),
    'text-anchor': anchor ?? null,
  };
  const at = { x, y: y + size * 0.35, fill: color, style: 'unicode-bidi:isolate' };
  return element('text', { ...at, ...look, ...halo }, escapeMarkup(text, 400));
}
