import { inkOn } from '../picture/ink-on.ts';
import type { Look, Picture, PictureNode } from '../picture/picture.ts';
import { type NameWanted, placeNames } from './place-names.ts';
import type { Locate, OnScreen } from './stage-overlay.ts';

const FONT = '500 12px system-ui, sans-serif';
/** How large a dot must be for its name, in pixels, and how many names there may be beside those that must be. */
const AMOUNT = {
  few: { radius: Number.POSITIVE_INFINITY, names: 0 },
  some: { radius: 6.5, names: 60 },
  many: { radius: 2, names: 400 },
};
/** A number is read in a dot no smaller. */
const LEAST_MARKED = 7.5;

const widths = new Map<string, number>();

/** Names beside dots where they hide no other dot and no other name, and the number of the community within. */
export function paintNames(
  context: CanvasRenderingContext2D,
  { nodes, labels }: Pick<Picture, 'nodes' | 'labels'>,
  look: Look,
  locate: Locate,
  size: { readonly width: number; readonly height: number },
): void {
  const seen = nodes.flatMap((node) => {
    const at = node.hidden ? null : locate(node.key);
    const isSeen = at && at.x > -60 && at.y > -20 && at.x < size.width + 60 && at.y < size.height + 20;
    return isSeen ? [{ node, at }] : [];
  });
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { node, at } of seen) if (node.mark !== '' && at.radius >= LEAST_MARKED) paintMark(context, node, at);
  const { radius, names } = AMOUNT[labels];
  const asked = seen
    .filter(({ node, at }) => node.label !== '' && (node.named || at.radius >= radius))
    .sort((a, b) => Number(b.node.named) - Number(a.node.named) || b.at.radius - a.at.radius);
  const must = asked.filter(({ node }) => node.named).length;
  const wanted = asked.slice(0, must + names);
  context.font = FONT;
  const places = placeNames(
    wanted.map(
      ({ node, at }): NameWanted => ({
        x: at.x,
        y: at.y,
        radius: at.radius + reach(node),
        width: widthOf(context, node.label),
        must: node.named,
      }),
    ),
    seen.map(({ node, at }) => ({ x: at.x, y: at.y, radius: at.radius + (node.ring === null ? 1 : 4) })),
  );
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  for (const [i, place] of places.entries()) {
    if (!place) continue;
    const { label } = wanted[i]!.node;
    context.strokeStyle = look.paper;
    context.strokeText(label, ...place);
    context.fillStyle = look.ink;
    context.fillText(label, ...place);
  }
  context.textBaseline = 'alphabetic';
}

/** How far rings and arcs stand out. */
function reach({ ring, arc }: PictureNode): number {
  if (arc !== null) return 9;
  return ring === null ? 2 : 6;
}

function paintMark(context: CanvasRenderingContext2D, { mark, color }: PictureNode, { x, y, radius }: OnScreen): void {
  context.font = `650 ${Math.min(13, Math.round(radius * 1.05))}px system-ui, sans-serif`;
  context.fillStyle = inkOn(color);
  context.fillText(mark, x, y + 0.5);
}

function widthOf(context: CanvasRenderingContext2D, label: string): number {
  const held = widths.get(label);
  if (held !== undefined) return held;
  const { width } = context.measureText(label);
  widths.set(label, width);
  return width;
}
