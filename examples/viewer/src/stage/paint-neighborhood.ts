import type { Look, Picture, PictureNode } from '../picture/picture.ts';
import { drawLabel } from './draw-labels.ts';
import type { Locate } from './screen.ts';
import { paintArc } from './stage-overlay.ts';
import { bendOf } from './tie-line.ts';

const FONT = { labelFont: 'system-ui, sans-serif', labelSize: 12, labelWeight: '500' };
const MOST_NAMES = 40;

interface Shown {
  readonly picture: Picture;
  readonly look: Look;
  readonly locate: Locate;
  readonly width: number;
  readonly height: number;
}

/**
 * Lights what one node is tied to, or one tie with its two ends, and pales the rest. On a canvas of its own: drawing twenty thousand
 * ties anew for every node that the pointer passes would make it stick.
 */
export function paintNeighborhood(
  context: CanvasRenderingContext2D,
  hovered: readonly string[],
  { picture, look, locate, width, height }: Shown,
): void {
  const [center, other] = hovered;
  if (center === undefined) return;
  const edges = picture.edges.filter(({ source, target, hidden }) => {
    if (hidden) return false;
    if (other !== undefined) return (source === center && target === other) || (source === other && target === center);
    return source === center || target === center;
  });
  const near = new Set([...hovered, ...edges.flatMap(({ source, target }) => [source, target])]);
  // Lighter for a tie: the pointer crosses many on its way.
  context.globalAlpha = other === undefined ? 0.72 : 0.3;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = look.accent;
  for (const { source, target, size, bow } of edges) {
    const [from, to] = [locate(source), locate(target)];
    if (!from || !to) continue;
    context.beginPath();
    context.lineWidth = size + 0.8;
    context.moveTo(from.x, from.y);
    const bend = bendOf(from, to, bow);
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
    context.stroke();
  }
  const nodes = picture.nodes.filter(({ key, hidden }) => !hidden && near.has(key));
  for (const node of nodes) paintNode(context, node, look, locate);
  for (const { key, label } of nodes.slice(0, MOST_NAMES)) {
    const at = locate(key);
    if (at) drawLabel(context, { x: at.x, y: at.y, size: at.radius, label }, FONT, look);
  }
}

function paintNode(
  context: CanvasRenderingContext2D,
  { key, color, ring, arc }: PictureNode,
  look: Look,
  locate: Locate,
): void {
  const at = locate(key);
  if (!at) return;
  context.beginPath();
  context.arc(at.x, at.y, at.radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
  if (arc) paintArc(context, at, arc, look);
  if (ring === null) return;
  context.beginPath();
  context.arc(at.x, at.y, at.radius + 3.5, 0, 2 * Math.PI);
  context.lineWidth = 1.5;
  context.strokeStyle = look.ink;
  context.stroke();
}
