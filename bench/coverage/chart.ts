import { drawText } from '../../src/view/draw-text.ts';
import { svgFrame } from '../../src/view/svg-frame.ts';
import type { Bin } from './tally.ts';

/** One way of hiding links at several shares: how often intervals held the true rank, and what became of the chances. */
export interface CoverageSeries {
  readonly way: string;
  readonly points: readonly { readonly share: number; readonly inside: number }[];
  readonly bins: readonly Bin[];
}

const COLORS = ['#2f6f9f', '#b5651d', '#5a7d2a'];
const SIDE = 240;
const TOP = 34;
const PANELS = [60, 380] as const;
const WANTED = [0.85, 0.97] as const;
const LEAST = 0.7;

/** Two panels: coverage of the 90 % interval over the share hidden, and P(first ten) as said against how often it came true. */
export function coverageChart(series: readonly CoverageSeries[]): string {
  const [left, right] = PANELS;
  const shares = series[0]!.points.map(({ share }) => share);
  const across = (share: number): number =>
    left + 30 + ((SIDE - 60) * (share - shares[0]!)) / (shares.at(-1)! - shares[0]!);
  const up = (value: number, least: number): number => TOP + SIDE - (SIDE * (value - least)) / (1 - least);
  const [low, high] = WANTED.map((value) => up(value, LEAST)) as [number, number];
  let body = `<rect width="100%" height="100%" fill="#fff"/><rect x="${left}" y="${high}" width="${SIDE}" height="${low - high}" fill="#e8efe2"/>`;
  body += panel(left, 'true rank inside the 90 % interval', 'share of the links hidden', [0.7, 0.8, 0.9, 1], LEAST);
  body += drawText(left + 6, low - 6, 'wanted', { size: 11, color: '#55653f' });
  for (const share of shares)
    body += drawText(across(share), TOP + SIDE + 16, share.toFixed(2), { anchor: 'middle', size: 11 });
  body += panel(right, 'P(first ten): came true', 'said', [0, 0.2, 0.4, 0.6, 0.8, 1], 0);
  for (const tick of [0, 0.2, 0.4, 0.6, 0.8, 1])
    body += drawText(right + SIDE * tick, TOP + SIDE + 16, tick.toFixed(1), { anchor: 'middle', size: 11 });
  body += `<path d="M${right} ${TOP + SIDE}L${right + SIDE} ${TOP}" stroke="#9aa0a8" stroke-dasharray="4 4"/>`;
  series.forEach(({ way, points, bins }, i) => {
    const color = COLORS[i % COLORS.length]!;
    body += line(
      points.map(({ share, inside }) => [across(share), up(inside, LEAST)]),
      color,
    );
    body += line(
      bins.filter(({ count }) => count > 0).map(({ said, came }) => [right + SIDE * said, up(came, 0)]),
      color,
    );
    body += `<circle cx="${left + i * 200}" cy="${TOP + SIDE + 54}" r="4" fill="${color}"/>`;
    body += drawText(left + i * 200 + 10, TOP + SIDE + 58, way, { size: 11 });
  });
  const description = series
    .map(
      ({ way, points }) =>
        `${way}: ${points.map(({ share, inside }) => `${inside.toFixed(3)} at ${share}`).join(', ')}`,
    )
    .join('; ');
  return svgFrame({ width: 650, height: TOP + SIDE + 72, title: 'Coverage and calibration', description, body });
}

function panel(x: number, title: string, below: string, ticks: readonly number[], least: number): string {
  let markup = drawText(x, TOP - 14, title, { bold: true });
  markup += drawText(x + SIDE / 2, TOP + SIDE + 34, below, { anchor: 'middle', size: 11, color: '#555b66' });
  for (const tick of ticks) {
    const y = TOP + SIDE - (SIDE * (tick - least)) / (1 - least);
    markup += `<path d="M${x} ${y.toFixed(1)}h${SIDE}" stroke="#d5d8dd"/>`;
    markup += drawText(x - 8, y + 4, tick.toFixed(1), { anchor: 'end', size: 11 });
  }
  return markup;
}

function line(points: readonly (readonly [number, number])[], color: string): string {
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const dots = points
    .map(([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" fill="${color}"/>`)
    .join('');
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots}`;
}
