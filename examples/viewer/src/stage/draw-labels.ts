import type { Look } from '../picture/picture.ts';

interface Hovered {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
}

type Font = { readonly labelFont: string; readonly labelSize: number; readonly labelWeight: string };

/** A name beside its node, clear of the rings and legible over ties. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Hovered,
  { labelFont, labelSize, labelWeight }: Font,
  look: Look,
): void {
  if (!label) return;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = look.paper;
  context.strokeText(label, x + size + 7, y + labelSize / 3);
  context.fillStyle = look.ink;
  context.fillText(label, x + size + 7, y + labelSize / 3);
}

/** The name beside a node under the pointer, on paper of the page's color: sigma's own is always white. */
export function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Hovered,
  { labelFont, labelSize }: { readonly labelFont: string; readonly labelSize: number },
  look: Look,
): void {
  context.beginPath();
  context.arc(x, y, size + 2.5, 0, 2 * Math.PI);
  context.strokeStyle = look.accent;
  context.lineWidth = 2;
  context.stroke();
  if (!label) return;
  context.font = `600 ${labelSize}px ${labelFont}`;
  const width = context.measureText(label).width + 14;
  context.fillStyle = look.paper;
  context.strokeStyle = look.edge;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x + size + 6, y - 12, width, 24, 5);
  context.fill();
  context.stroke();
  context.fillStyle = look.ink;
  context.textAlign = 'left';
  context.fillText(label, x + size + 13, y + labelSize / 3);
}
