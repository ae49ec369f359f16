import type { AbstractGraph } from 'graphology-types';
import { type Findings, noticeLines } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { drawHulls } from './draw-hulls.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLegend } from './draw-legend.ts';
import { drawText } from './draw-text.ts';
import type { DrawnPerson } from './drawn-person.ts';
import { paint } from './paint.ts';
import { svgFrame } from './svg-frame.ts';
import { toSvgRules } from './to-svg-rules.ts';

/** What `toSvg` may be told. */
export interface ToSvgOptions {
  /** What `paint(findings)` gave, to spare a second layout. */
  readonly drawing?: AbstractGraph | undefined;
  /** Stands above the picture, and is read out. */
  readonly title?: string | undefined;
}

const WIDTH = 960;
const MARGIN = 48;

/**
 * Draws the network of eligible people as one static SVG: communities as soft hulls, leads haloed and named, people without ties in rows
 * below.
 *
 * A lead's ring is as wide as its rank is unsure: 1.5 pixels for an interval of one rank, up to 7 for one that spans everybody.
 * Dot size grows with the score. Nobody but leads is named, and nobody at all under verdict `insufficient-data`. Protected people
 * are a number in the legend. Text and lines take the page's color, so the picture works on light and dark.
 *
 * Cost: the layout of {@link paint} unless `drawing` is given.
 *
 * @example toSvg(findings).startsWith('<svg') // => true
 */
export function toSvg(findings: Findings, options: ToSvgOptions = {}): string {
  checkSubject('toSvg', findings, 'findings');
  checkOptions('toSvg', options, toSvgRules);
  const drawing = options.drawing ?? paint(findings);
  const doubtOf = new Map(
    findings.ranking.map(({ person, rankInterval }): [string, number | null] => [
      person,
      rankInterval && (rankInterval[1] - rankInterval[0]) / Math.max(1, findings.ranking.length - 1),
    ]),
  );
  const { place, height } = frameOf(drawing);
  const people = drawing.mapNodes((_, at): DrawnPerson => {
    const [x, y] = place(at.x, at.y);
    const lead: boolean = at.lead;
    return {
      x,
      y,
      radius: dotScale(drawing.order) * at.size,
      color: at.color,
      community: at.community,
      label: lead ? at.label : '',
      doubt: doubtOf.get(at.person) ?? null,
    };
  });
  const leads = people.filter(({ label }) => label !== '');
  const others = people.filter(({ label }) => label === '');
  const legend = drawLegend({
    communitySizes: findings.communities.map(({ members }) => members.length),
    protectedCount: findings.network.protected,
    hasLeads: leads.length > 0,
    hasScores: findings.verdict === 'ranked',
    hasIntervals: leads.some(({ doubt }) => doubt !== null),
    left: MARGIN / 2,
    top: height + 14,
    width: WIDTH - MARGIN,
  });
  const body =
    drawHulls(people) +
    drawTies(drawing, place) +
    drawDots(others) +
    leads.map(drawHalo).join('') +
    drawDots(leads) +
    drawLabels(leads, others, WIDTH);
  const notices = noticeLines(findings).map((line, index) =>
    drawText(MARGIN / 2, height + 66 + 16 * index, line, { size: 11, limit: line.length }),
  );
  return svgFrame({
    width: WIDTH,
    height: height + 62 + 16 * notices.length,
    title: options.title ?? 'The network of eligible people',
    description: `${drawing.order} people, ${drawing.size} ties, ${findings.communities.length} communities, ${leads.length} leads.`,
    body: body + legend + notices.join(''),
  });
}

/** Dots shrink as the picture fills, and are of full size up to 200 people. */
function dotScale(peopleCount: number): number {
  return Math.max(0.42, Math.min(1, Math.sqrt(200 / Math.max(1, peopleCount))));
}

type Place = (x: number, y: number) => readonly [number, number];

/** Fits the drawing to the width, or to five sixths of it in height. */
function frameOf(drawing: AbstractGraph): { place: Place; height: number } {
  const xs = drawing.mapNodes((_, { x }) => Number(x));
  const ys = drawing.mapNodes((_, { y }) => Number(y));
  const [left, right] = xs.length ? extent(xs) : [0, 0];
  const [low, high] = ys.length ? extent(ys) : [0, 0];
  const room = WIDTH - 2 * MARGIN;
  const scale = Math.min(room / Math.max(right - left, 1), ((5 / 6) * room) / Math.max(high - low, 1));
  const height = Math.round((high - low) * scale + 2 * MARGIN);
  const shift = (room - (right - left) * scale) / 2;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  // Screens count downward, the layout upward.
  const place: Place = (x, y) => [tenth(MARGIN + shift + (x - left) * scale), tenth(MARGIN + (high - y) * scale)];
  return { place, height };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** One path per class of strength: a line per tie would triple the size. */
function drawTies(drawing: AbstractGraph, place: Place): string {
  const paths = new Map<number, string[]>();
  drawing.forEachEdge((_edge, { size }, _source, _target, from, to) => {
    const width = Math.min(3, Math.max(1, Math.round(size)));
    const [x1, y1] = place(from.x, from.y);
    const [x2, y2] = place(to.x, to.y);
    const path = paths.get(width) ?? [];
    path.push(`M${x1} ${y1}L${x2} ${y2}`);
    paths.set(width, path);
  });
  const opacity = drawing.size > 4000 ? 0.16 : drawing.size > 600 ? 0.3 : 0.5;
  return [...paths]
    .sort((a, b) => a[0] - b[0])
    .map(
      ([width, path]) =>
        `<path d="${path.join('')}" fill="none" stroke="var(--muted, #6b717c)" stroke-opacity="${opacity}" stroke-width="${width * 0.9}"/>`,
    )
    .join('');
}

/** A thin edge keeps pale dots apart from the paper, and each from its neighbor. */
function drawDots(people: readonly DrawnPerson[]): string {
  // The largest first, so that no dot hides a smaller one.
  const dots = [...people]
    .sort((a, b) => b.radius - a.radius)
    .map(
      ({ x, y, radius, color }) => `<circle cx="${x}" cy="${y}" r="${Math.round(radius * 10) / 10}" fill="${color}"/>`,
    );
  return `<g stroke="currentColor" stroke-opacity="0.55" stroke-width="0.6">${dots.join('')}</g>`;
}

/** A disc of paper that lifts the dot from the ties, and around it a ring as wide as the rank is unsure. */
function drawHalo({ x, y, radius, doubt }: DrawnPerson): string {
  const width = doubt === null ? 1.5 : Math.round(10 * (1.5 + 5.5 * Math.min(1, doubt))) / 10;
  const ring = Math.round(10 * (radius + 2.5 + width / 2)) / 10;
  return (
    `<circle cx="${x}" cy="${y}" r="${Math.round(10 * (ring + width / 2 + 2)) / 10}" fill="var(--paper, #fff)" fill-opacity="0.85"/>` +
    `<circle cx="${x}" cy="${y}" r="${ring}" fill="none" stroke="currentColor" stroke-width="${width}"/>`
  );
}
