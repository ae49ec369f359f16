import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { svgFrame } from './svg-frame.ts';

/** What a calibration chart is drawn from. */
export interface CalibrationChartOptions {
  /** Stands above the chart. */
  readonly title: string;
  /** log10 of likelihood ratios of pairs whose truth is known. */
  readonly ratios: readonly { readonly log10: number; readonly isOneUser: boolean }[];
  /** Written beside the title, where it is told. */
  readonly cllr?: number | undefined;
}

const [LEFT, TOP, SIZE] = [64, 30, 360] as const;
const MUTED = 'var(--muted, #6b717c)';

/**
 * Draws stated likelihood ratios against those the truth bears out (pool adjacent violators): calibrated ones lie on the diagonal. Marks below are pairs of two
 * users, above of one; a step at the edge has pairs of one kind alone.
 *
 * @example calibrationChart({ title: 'LR', ratios: [{ log10: 1, isOneUser: true }, { log10: -1, isOneUser: false }] }).includes('diagonal') // => true
 */
export function calibrationChart(subject: CalibrationChartOptions): string {
  checkSubject('calibrationChart', subject, 'values');
  checkSubject('calibrationChart', subject.ratios, 'list');
  const { title, ratios, cllr } = subject;
  const most = Math.max(1, ...ratios.map(({ log10 }) => Math.ceil(Math.abs(log10) * 2) / 2));
  const x = (value: number): number => LEFT + (SIZE * (Math.max(-most, Math.min(most, value)) + most)) / (2 * most);
  const y = (value: number): number =>
    TOP + SIZE - (SIZE * (Math.max(-most, Math.min(most, value)) + most)) / (2 * most);
  let body = drawText(LEFT, 16, cllr === undefined ? title : `${title} (Cllr ${cllr.toFixed(2)})`, { bold: true });
  for (const tick of niceTicks(-most, most, 6)) {
    body += `<path d="M${x(tick).toFixed(1)} ${TOP}V${TOP + SIZE}M${LEFT} ${y(tick).toFixed(1)}H${LEFT + SIZE}" stroke="var(--grid, #d5d8dd)" fill="none"/>`;
    body += drawText(x(tick), TOP + SIZE + 18, String(tick), { anchor: 'middle', color: MUTED, size: 11 });
    body += drawText(LEFT - 8, y(tick) + 4, String(tick), { anchor: 'end', color: MUTED, size: 11 });
  }
  body += `<path d="M${LEFT} ${TOP + SIZE}L${LEFT + SIZE} ${TOP}" stroke="${MUTED}" stroke-dasharray="4 4" fill="none"/>`;
  const steps = isotonic(ratios);
  const path = steps.map(
    ({ from, to, observed }, i) =>
      `${i === 0 ? 'M' : 'L'}${x(from).toFixed(1)} ${y(observed).toFixed(1)}L${x(to).toFixed(1)} ${y(observed).toFixed(1)}`,
  );
  body += `<path d="${path.join('')}" stroke="var(--accent, #3d6ea5)" stroke-width="2" fill="none"/>`;
  for (const { log10, isOneUser } of ratios) {
    const at = isOneUser ? TOP + 2 : TOP + SIZE - 10;
    body += `<path d="M${x(log10).toFixed(1)} ${at}v8" stroke="${isOneUser ? 'var(--accent, #3d6ea5)' : MUTED}"/>`;
  }
  body += drawText(LEFT + SIZE / 2, TOP + SIZE + 38, 'stated log10 LR', { anchor: 'middle', color: MUTED });
  body += drawText(LEFT, TOP - 2, 'borne out', { color: MUTED, size: 11 });
  const one = ratios.filter(({ isOneUser }) => isOneUser).length;
  const description = `${one} pairs of one user, ${ratios.length - one} of two; the diagonal is perfect calibration`;
  return svgFrame({ width: LEFT + SIZE + 24, height: TOP + SIZE + 50, title, description, body });
}

interface Step {
  readonly from: number;
  readonly to: number;
  /** log10 of the ratio that the truth bears out; infinite where all are of one kind. */
  readonly observed: number;
}

/** Ratios in rising steps, each with the share of one user that it holds, over that of all. */
function isotonic(ratios: CalibrationChartOptions['ratios']): Step[] {
  const sorted = ratios.toSorted((a, b) => a.log10 - b.log10);
  const one = sorted.filter(({ isOneUser }) => isOneUser).length;
  const odds = one / (sorted.length - one);
  const blocks: { from: number; to: number; ones: number; count: number }[] = [];
  for (const { log10, isOneUser } of sorted) {
    let block = { from: log10, to: log10, ones: isOneUser ? 1 : 0, count: 1 };
    for (
      let last = blocks.at(-1);
      last && (last.to === block.from || last.ones / last.count >= block.ones / block.count);
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { from: last.from, to: block.to, ones: last.ones + block.ones, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.map(({ from, to, ones, count }) => ({ from, to, observed: Math.log10(ones / (count - ones) / odds) }));
}
