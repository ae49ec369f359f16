import { escapeMarkup } from 'ringtrace/view';
import type { Look, Picture } from '../picture/picture.ts';
import type { Screen } from '../stage/screen.ts';
import type { Measure } from '../stage/words-on-stage.ts';
import { type CaptionParts, drawCaption } from './draw-caption.ts';
import { drawStage } from './draw-stage.ts';
import { element } from './svg-marks.ts';

export interface StageToDraw {
  readonly picture: Picture;
  readonly screen: Screen;
  readonly look: Look;
}

/** The stage as a picture that stands alone: under the name of its case, over its legend and the notice. */
export function svgOfStage({ picture, screen, look }: StageToDraw, caption: CaptionParts, measure: Measure): string {
  const { width, height } = screen;
  const { above, below } = drawCaption(caption, width, look, measure);
  const seen = element('clipPath', { id: 'seen' }, element('rect', { width, height }));
  const stage = element('g', { 'clip-path': 'url(#seen)' }, drawStage(picture, screen, look, measure) || '<g/>');
  return svgPage(
    { width, height: above.height + height + below.height, title: caption.title, paper: look.paper },
    element('defs', {}, seen) +
      above.markup +
      element('g', { transform: `translate(0 ${above.height})` }, stage) +
      element('g', { transform: `translate(0 ${above.height + height})` }, below.markup),
  );
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly paper: string;
}

/** Markup on paper of the page's color. */
export function svgPage({ width, height, title, paper }: Page, body: string): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${wide} ${high}`,
    width: wide,
    height: high,
    role: 'img',
    'aria-label': title,
    'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  };
  const sheet = element('rect', { width: wide, height: high, fill: paper });
  return element('svg', frame, `<title>${escapeMarkup(title)}</title>${sheet}${body}`);
}
