import { escapeMarkup } from '../display/index.ts';

export interface DrawTextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Most characters to show. */
  readonly limit?: number;
}

/** One line of SVG text, escaped and kept apart from its surroundings' reading direction. */
export function drawText(x: number, y: number, text: string, options: DrawTextOptions = {}): string {
  const { anchor = 'start', color = 'currentColor', size = 12, bold = false, limit = 64 } = options;
  return (
    `<text x="${round(x)}" y="${round(y)}" fill="${color}"` +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    (size === 12 ? '' : ` font-size="${size}"`) +
    (bold ? ' font-weight="600"' : '') +
    ` style="unicode-bidi:isolate">${escapeMarkup(text, limit)}</text>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
