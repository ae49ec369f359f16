import type { Look, Picture, PictureEdge, PictureNode } from '../picture/picture.ts';
import { ARC_WIDTH, arcLook, HULL_ALPHA, hullCorners, ringLook } from '../stage/marks-look.ts';
import type { OnScreen, Screen } from '../stage/screen.ts';
import { bendOf, type Spot } from '../stage/tie-line.ts';
import { type Measure, wordsOnStage } from '../stage/words-on-stage.ts';
import { element, ink, tenth, words } from './svg-marks.ts';

/** Thinner lines are drawn by no stage. */
const THINNEST = 1.7;
const HEAD = { long: 4.5, wide: 3.6 };
const DASHES = '6.5 3.5';

/** Everything on the stage as SVG, where it stands there and as it looks there; what lies outside of what is seen is left out. */
export function drawStage(picture: Picture, screen: Screen, look: Look, measure: Measure): string {
  const { marks, names, ties } = wordsOnStage(picture, screen, look.ink, measure);
  const seen = picture.nodes.flatMap((node) => {
    const at = node.hidden ? null : screen.locate(node.key);
    return at && at.x > -60 && at.y > -60 && at.x < screen.width + 60 && at.y < screen.height + 60
      ? [{ node, at }]
      : [];
  });
  const edges = picture.edges
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => Number(a.raised) - Number(b.raised))
    .map((edge) => drawEdge(edge, screen));
  return [
    group(
      'areas',
      picture.hulls.map(({ color, around }) => drawHull(color, hullCorners(around, screen.locate))),
    ),
    group('ties', edges),
    group(
      'people',
      seen.toSorted((a, b) => b.at.radius - a.at.radius).map(({ node, at }) => drawDot(node, at)),
    ),
    group(
      'ranks',
      seen.map(({ node, at }) => drawArc(node, at, look)),
    ),
    group(
      'leads',
      seen.map(({ node, at }) => drawRing(node, at, look)),
    ),
    group(
      'numbers',
      marks.map(({ text, x, y, size, color }) => words(text, x, y, { size, color, weight: 650, anchor: 'middle' })),
    ),
    group(
      'tie-labels',
      ties.map(({ text, x, y, size, color }) =>
        words(text, x, y, { size, color, anchor: 'middle', paper: look.paper }),
      ),
    ),
    group(
      'names',
      names.map(({ text, x, y, size, color }) => words(text, x, y, { size, color, weight: 500, paper: look.paper })),
    ),
  ].join('');
}

function group(name: string, parts: readonly string[]): string {
  const markup = parts.join('');
  return markup === '' ? '' : element('g', { class: name }, markup);
}

function drawHull(color: string, corners: readonly (readonly [number, number])[]): string {
  if (corners.length === 0) return '';
  const path = `M${corners.map((corner) => corner.map(tenth).join(' ')).join('L')}Z`;
  return element('path', { d: path, fill: color, 'fill-opacity': String(HULL_ALPHA) });
}

function drawEdge({ source, target, size, color, arrow, dashed, bow }: PictureEdge, screen: Screen): string {
  const [from, to] = [screen.locate(source), screen.locate(target)];
  if (!from || !to || isBeyond(from, to, screen)) return '';
  const width = Math.max(THINNEST, size * screen.scale);
  const bend = bendOf(from, to, bow);
  const heads = [
    ...(arrow === 'target' || arrow === 'both' ? [head(from, to, width)] : []),
    ...(arrow === 'source' || arrow === 'both' ? [head(to, from, width)] : []),
  ];
  const way = bow === 0 ? `L${at(to)}` : `Q${at(bend)} ${at(to)}`;
  const line = element('path', {
    d: `M${at(from)}${way}`,
    fill: 'none',
    ...ink('stroke', color),
    'stroke-width': width,
    'stroke-dasharray': dashed ? DASHES : null,
  });
  return line + heads.map((d) => element('path', { d, ...ink('fill', color) })).join('');
}

/** A head whose tip touches the dot it points to. */
function head(from: OnScreen, to: OnScreen, width: number): string {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [right, down] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const tip = { x: to.x - right * to.radius, y: to.y - down * to.radius };
  const long = Math.min(HEAD.long * width, far / 2);
  const base = { x: tip.x - right * long, y: tip.y - down * long };
  const half = (HEAD.wide * width) / 2;
  const sides = [
    { x: base.x - down * half, y: base.y + right * half },
    { x: base.x + down * half, y: base.y - right * half },
  ];
  return `M${[tip, ...sides].map(at).join('L')}Z`;
}

function isBeyond(from: Spot, to: Spot, { width, height }: Screen): boolean {
  return (
    Math.max(from.x, to.x) < 0 ||
    Math.min(from.x, to.x) > width ||
    Math.max(from.y, to.y) < 0 ||
    Math.min(from.y, to.y) > height
  );
}

function drawDot({ color, rim, size }: PictureNode, { x, y, radius }: OnScreen): string {
  const edge = size < 4 ? 0.6 : 1;
  return element('circle', {
    cx: x,
    cy: y,
    r: Math.max(0.5, radius - edge / 2),
    fill: color,
    stroke: rim,
    'stroke-width': edge,
  });
}

function drawRing({ ring }: PictureNode, { x, y, radius }: OnScreen, look: Look): string {
  if (ring === null) return '';
  const { beyond, color, width, dash } = ringLook(ring, look);
  const dashes = dash.length > 0 ? dash.join(' ') : null;
  return element('circle', {
    cx: x,
    cy: y,
    r: radius + beyond,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  });
}

/** Twice half the way: an arc from a point to itself would be none. */
function drawArc({ arc }: PictureNode, place: OnScreen, look: Look): string {
  if (arc === null) return '';
  const { far, begin, end } = arcLook(place, arc);
  const on = (angle: number): string => at({ x: place.x + far * Math.cos(angle), y: place.y + far * Math.sin(angle) });
  const sweep = (angle: number): string => `A${tenth(far)} ${tenth(far)} 0 0 1 ${on(angle)}`;
  const path = `M${on(begin)}${sweep((begin + end) / 2)}${sweep(end)}`;
  return element('path', { d: path, fill: 'none', stroke: look.doubt, 'stroke-width': ARC_WIDTH });
}

function at({ x, y }: Spot): string {
  return `${tenth(x)} ${tenth(y)}`;
}
