import type { Look, Picture } from '../picture/picture.ts';
import type { Screen } from './screen.ts';
import { type Word, wordsOnStage } from './words-on-stage.ts';

const widths = new Map<string, number>();

/** Writes names beside dots, numbers within them, and words on ties. */
export function paintNames(context: CanvasRenderingContext2D, picture: Picture, look: Look, screen: Screen): void {
  const { marks, names, ties } = wordsOnStage(picture, screen, look.ink, (text, size) => widthOf(context, text, size));
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = look.paper;
  const write = ({ text, x, y, size, color }: Word, weight: number, hasPaper: boolean): void => {
    context.font = fontOf(size, weight);
    if (hasPaper) context.strokeText(text, x, y);
    context.fillStyle = color;
    context.fillText(text, x, y);
  };
  context.textAlign = 'center';
  for (const mark of marks) write(mark, 650, false);
  for (const tie of ties) write(tie, 400, true);
  context.textAlign = 'left';
  for (const name of names) write(name, 500, true);
  context.textBaseline = 'alphabetic';
}

/** How wide a text is on the stage, in pixels. */
export function widthOf(context: CanvasRenderingContext2D, text: string, size: number): number {
  const key = `${size} ${text}`;
  const held = widths.get(key);
  if (held !== undefined) return held;
  context.font = fontOf(size, 500);
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px system-ui, sans-serif`;
}
