import type { Point } from 'ringtrace/view';
import type { Look, Picture } from '../picture/picture.ts';
import { ARC_WIDTH, arcLook, HULL_ALPHA, hullCorners, ringLook } from './marks-look.ts';
import type { Locate, OnScreen } from './screen.ts';

/** Soft outlines around communities, under everything else. */
export function paintHulls(context: CanvasRenderingContext2D, hulls: Picture['hulls'], locate: Locate): void {
  for (const { color, around } of hulls) {
    context.beginPath();
    for (const [x, y] of hullCorners(around, locate)) context.lineTo(x, y);
    context.closePath();
    context.fillStyle = color;
    context.globalAlpha = HULL_ALPHA;
    context.fill();
    context.globalAlpha = 1;
  }
}

/** Rings around leads and around what is selected or picked, and arcs that tell which ranks somebody may have. */
export function paintRings(
  context: CanvasRenderingContext2D,
  nodes: Picture['nodes'],
  look: Look,
  locate: Locate,
): void {
  for (const { key, ring, arc, hidden } of nodes) {
    if ((ring === null && arc === null) || hidden) continue;
    const at = locate(key);
    if (!at) continue;
    if (arc) paintArc(context, at, arc, look);
    if (ring === null) continue;
    const { beyond, color, width, dash } = ringLook(ring, look);
    context.beginPath();
    context.arc(at.x, at.y, at.radius + beyond, 0, 2 * Math.PI);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash(dash);
    context.stroke();
  }
}

/** From the first rank at the top clockwise to the last: the longer the arc, the less sure the place. */
export function paintArc(
  context: CanvasRenderingContext2D,
  at: OnScreen,
  arc: NonNullable<Picture['nodes'][number]['arc']>,
  look: Look,
): void {
  const { far, begin, end } = arcLook(at, arc);
  context.setLineDash([]);
  context.lineWidth = ARC_WIDTH;
  context.strokeStyle = look.doubt;
  context.beginPath();
  context.arc(at.x, at.y, far, begin, end);
  context.stroke();
}

/** The line of a lasso that is being drawn. */
export function paintLasso(context: CanvasRenderingContext2D, line: readonly Point[], look: Look): void {
  context.beginPath();
  for (const [x, y] of line) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.12;
  context.fillStyle = look.accent;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = look.accent;
  context.lineWidth = 1.5;
  context.stroke();
}
