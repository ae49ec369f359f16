import { inkOn } from '../picture/ink-on.ts';
import type { Picture, PictureEdge, PictureNode } from '../picture/picture.ts';
import { makeRoom } from './make-room.ts';
import { type NameWanted, placeNames } from './place-names.ts';
import { placeTieLabels } from './place-tie-labels.ts';
import type { OnScreen, Screen } from './screen.ts';
import { alongTie } from './tie-line.ts';

/** One word or name, by its left end or its middle, and the height of its middle. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** All that is written on the stage. */
export interface Words {
  /** Numbers of communities, within dots. */
  readonly marks: readonly Word[];
  /** Beside dots, by their left end. */
  readonly names: readonly Word[];
  /** On ties, by their middle. */
  readonly ties: readonly Word[];
}

export type Measure = (text: string, size: number) => number;

const NAME_SIZE = 12;
const TIE_SIZE = 11;
/** How large a dot must be for its name, in pixels, and how many names there may be beside those that must be. */
const AMOUNT = {
  few: { radius: Number.POSITIVE_INFINITY, names: 0 },
  some: { radius: 6.5, names: 60 },
  many: { radius: 2, names: 400 },
};
/** A number is read in a dot no smaller. */
const LEAST_MARKED = 7.5;
const MOST_TIE_LABELS = 250;

/** Names beside dots where they hide no other dot and no other name, the number of the community within, and words on ties where room is left. */
export function wordsOnStage(picture: Picture, screen: Screen, ink: string, measure: Measure): Words {
  const { nodes, edges, labels } = picture;
  const seen = nodes.flatMap((node) => {
    const at = node.hidden ? null : screen.locate(node.key);
    return at && isNear(at, screen) ? [{ node, at }] : [];
  });
  const { radius, names } = AMOUNT[labels];
  const asked = seen
    .filter(({ node, at }) => node.label !== '' && (node.named || at.radius >= radius))
    .sort((a, b) => Number(b.node.named) - Number(a.node.named) || b.at.radius - a.at.radius);
  const wanted = asked.slice(0, asked.filter(({ node }) => node.named).length + names);
  const room = makeRoom(
    seen.map(({ node, at }) => ({ x: at.x, y: at.y, radius: at.radius + (node.ring === null ? 1 : 4) })),
  );
  const places = placeNames(
    wanted.map(
      ({ node, at }): NameWanted => ({
        x: at.x,
        y: at.y,
        radius: at.radius + reach(node),
        width: measure(node.label, NAME_SIZE),
        must: node.named,
      }),
    ),
    room,
  );
  const labeled = labeledTies(edges, screen);
  const spots = placeTieLabels(
    labeled.map(({ edge, from, to }) => ({ from, to, bow: edge.bow, width: measure(edge.label, TIE_SIZE) + 4 })),
    room,
  );
  return {
    marks: seen
      .filter(({ node, at }) => node.mark !== '' && at.radius >= LEAST_MARKED)
      .map(({ node: { mark, color }, at }) => ({
        text: mark,
        x: at.x,
        y: at.y + 0.5,
        size: Math.min(13, Math.round(at.radius * 1.05)),
        color: inkOn(color),
      })),
    names: places.flatMap((place, i): Word[] =>
      place ? [{ text: wanted[i]!.node.label, x: place[0], y: place[1], size: NAME_SIZE, color: ink }] : [],
    ),
    ties: spots.flatMap((spot, i): Word[] =>
      spot ? [{ text: labeled[i]!.edge.label, ...spot, size: TIE_SIZE, color: ink }] : [],
    ),
  };
}

/** Ties with words and both ends known, the raised and the wide first. */
function labeledTies(
  edges: readonly PictureEdge[],
  screen: Screen,
): { readonly edge: PictureEdge; readonly from: OnScreen; readonly to: OnScreen }[] {
  return edges
    .flatMap((edge) => {
      if (edge.hidden || edge.label === '') return [];
      const [from, to] = [screen.locate(edge.source), screen.locate(edge.target)];
      return from && to && isNear(alongTie(from, to, edge.bow, 0.5), screen) ? [{ edge, from, to }] : [];
    })
    .sort((a, b) => Number(b.edge.raised) - Number(a.edge.raised) || b.edge.size - a.edge.size)
    .slice(0, MOST_TIE_LABELS);
}

function isNear({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Screen): boolean {
  return x > -60 && y > -20 && x < width + 60 && y < height + 20;
}

/** How far rings and arcs stand out. */
function reach({ ring, arc }: PictureNode): number {
  if (arc !== null) return 9;
  return ring === null ? 2 : 6;
}
