import { number } from '../panels/format.ts';
import type { LegendSign, StageLegend } from '../picture/legend-of.ts';
import { numberScale } from '../picture/number-scale.ts';
import type { Look } from '../picture/picture.ts';
import type { Measure } from '../stage/words-on-stage.ts';
import { element, words } from './svg-marks.ts';

/** What is said around a picture that leaves the page. */
export interface CaptionParts {
  readonly title: string;
  readonly legend: StageLegend;
  readonly notice: string;
}

/** A strip of SVG over or under the picture. */
export interface Strip {
  readonly markup: string;
  readonly height: number;
}

const MARGIN = 14;
const LINE = 19;
const SIZE = 12;
const SIGN = { lead: 22, arc: 22, dash: 28 };

/** The name of the case above a picture, what colors and signs mean below it, and last that it holds leads and not findings. */
export function drawCaption(
  { title, legend, notice }: CaptionParts,
  width: number,
  look: Look,
  measure: Measure,
): { readonly above: Strip; readonly below: Strip } {
  const head = words(title, MARGIN, 18, { size: 15, color: look.ink, weight: 650 });
  const rows = [
    ...(legend.scale ? [[scaleItem(legend.scale, look, measure)]] : []),
    legend.colors.map(({ label, color, count }) => entryItem(`${label} (${count})`, color, true, look, measure)),
    legend.ties.map(({ label, color, count }) => entryItem(`${label} (${count})`, color, false, look, measure)),
    legend.signs.map((sign) => signItem(sign, look, measure)),
    inLines(notice, width - 2 * MARGIN, measure).map((line) => textItem(line, look, measure, 600)),
  ];
  let y = 14;
  let markup = '';
  for (const row of rows) {
    let x = MARGIN;
    for (const item of row) {
      if (x > MARGIN && x + item.width > width - MARGIN) [x, y] = [MARGIN, y + LINE];
      markup += item.draw(x, y);
      x += item.width + 16;
    }
    if (row.length > 0) y += LINE;
  }
  return { above: { markup: head, height: 34 }, below: { markup, height: y } };
}

interface Item {
  readonly width: number;
  draw(x: number, y: number): string;
}

function textItem(text: string, { ink }: Look, measure: Measure, weight = 400): Item {
  return {
    // Bold is wider than what is measured.
    width: measure(text, SIZE) * (weight > 500 ? 1.06 : 1),
    draw: (x, y) => words(text, x, y, { size: SIZE, color: ink, weight }),
  };
}

function entryItem(text: string, color: string, isDot: boolean, look: Look, measure: Measure): Item {
  const { width, draw } = textItem(text, look, measure);
  return {
    width: width + 16,
    draw: (x, y) =>
      (isDot
        ? element('circle', { cx: x + 5, cy: y, r: 5, fill: color, stroke: look.rim })
        : element('rect', { x, y: y - 1.5, width: 12, height: 3, fill: color })) + draw(x + 16, y),
  };
}

function signItem({ sign, text, isStrong }: LegendSign, look: Look, measure: Measure): Item {
  const { width, draw } = textItem(text, look, measure, isStrong ? 650 : 400);
  const left = sign ? SIGN[sign] : 0;
  return { width: width + left, draw: (x, y) => (sign ? drawSign(sign, x, y, look) : '') + draw(x + left, y) };
}

function drawSign(sign: keyof typeof SIGN, x: number, y: number, { rim, ink, doubt, edge }: Look): string {
  const line = { fill: 'none', 'stroke-width': 1.5 };
  if (sign === 'dash')
    return element('path', {
      d: `M${x} ${y}h22`,
      ...line,
      stroke: edge,
      'stroke-width': 2,
      'stroke-dasharray': '6.5 3.5',
    });
  const dot = element('circle', { cx: x + 8, cy: y, r: 4, fill: rim });
  return sign === 'lead'
    ? dot + element('circle', { cx: x + 8, cy: y, r: 7, ...line, stroke: ink })
    : dot + element('path', { d: `M${x + 8} ${y - 7}a7 7 0 0 1 7 7`, ...line, stroke: doubt, 'stroke-width': 3 });
}

const STEPS = 24;

function scaleItem({ of, least, most }: NonNullable<StageLegend['scale']>, look: Look, measure: Measure): Item {
  const { colorOf } = numberScale([0, 1])!;
  const [before, after] = [textItem(`${of} ${number(least)}`, look, measure), textItem(number(most), look, measure)];
  const piece = 5;
  return {
    width: before.width + after.width + STEPS * piece + 12,
    draw: (x, y) => {
      const left = x + before.width + 6;
      const pieces = Array.from({ length: STEPS }, (_, i) =>
        element('rect', { x: left + i * piece, y: y - 4.5, width: piece, height: 9, fill: colorOf(i / (STEPS - 1)) }),
      );
      return before.draw(x, y) + pieces.join('') + after.draw(left + STEPS * piece + 6, y);
    },
  };
}

function inLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || measure(longer, SIZE) * 1.06 > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
