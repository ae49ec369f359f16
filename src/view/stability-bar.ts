import { sayShare } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { svgFrame } from './svg-frame.ts';

/**
 * Draws one share of 1 as a small bar for a table cell. Below .8, where a community should not be read as fixed, the bar is
 * hatched, so that the difference does not hang on color.
 *
 * @example stabilityBar(0.71).includes('71 %') // => true
 */
export function stabilityBar(stability: number): string {
  checkSubject('stabilityBar', stability, 'number');
  const share = Math.min(1, Math.max(0, stability));
  const width = (share * 116).toFixed(1);
  let body = '<rect x="0.5" y="0.5" width="119" height="11" rx="2" fill="none" stroke="var(--muted, #6b717c)"/>';
  if (share >= 0.8) {
    body += `<rect x="2" y="2" width="${width}" height="8" fill="var(--accent, #3d6ea5)"/>`;
  } else {
    let strokes = '';
    for (let x = 3; x < 2 + share * 116; x += 4) strokes += `M${x} 2v8`;
    body += `<path d="${strokes}" stroke="var(--accent, #3d6ea5)" stroke-width="2"/>`;
  }
  return svgFrame({ width: 120, height: 12, title: `${sayShare(share)} stable`, body });
}
