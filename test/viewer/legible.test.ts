import { readFileSync } from 'node:fs';
import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../examples/viewer/src/case/case-view.ts';
import { align } from '../../examples/viewer/src/picture/align.ts';
import { aroundPerson, byOrders, byTime } from '../../examples/viewer/src/picture/arrange-by-links.ts';
import { indexCase } from '../../examples/viewer/src/picture/case-index.ts';
import { foldedAtFirst } from '../../examples/viewer/src/picture/folded.ts';
import { inkOn } from '../../examples/viewer/src/picture/ink-on.ts';
import { neighborsOf } from '../../examples/viewer/src/picture/neighborhood.ts';
import { numberScale } from '../../examples/viewer/src/picture/number-scale.ts';
import { makeRoom } from '../../examples/viewer/src/stage/make-room.ts';
import { placeNames } from '../../examples/viewer/src/stage/place-names.ts';
import { readLinks } from '../../src/index.ts';
import { communityColor } from '../../src/view/index.ts';

const lab = converter('lab65');
const COLORS = Array.from({ length: 12 }, (_, i) => communityColor(i));
const SIGHTS = {
  'full color vision': (color: string) => lab(color)!,
  protanopia: (color: string) => lab(filterDeficiencyProt(1)(parse(color)!))!,
  deuteranopia: (color: string) => lab(filterDeficiencyDeuter(1)(parse(color)!))!,
  tritanopia: (color: string) => lab(filterDeficiencyTrit(1)(parse(color)!))!,
};

/** The two colors that lie nearest each other, and how far apart they are. */
function nearest(distance: (a: string, b: string) => number): number {
  return Math.min(...COLORS.flatMap((a, i) => COLORS.slice(i + 1).map((b) => distance(a, b))));
}

describe('the colors of communities', () => {
  it.each(Object.entries(SIGHTS))('lie at least 19 apart in CIE Lab for %s', (_, see) => {
    expect(
      nearest((a, b) => Math.hypot(see(a).l - see(b).l, see(a).a - see(b).a, see(a).b - see(b).b)),
    ).toBeGreaterThan(19);
  });

  it('are of twelve lightnesses in gray print, and the gray of the others is none of them by color', () => {
    expect(nearest((a, b) => Math.abs(lab(a)!.l - lab(b)!.l))).toBeGreaterThan(4);
    expect(COLORS).not.toContain(communityColor(12));
    expect(communityColor(12)).toBe(communityColor(-1));
  });

  it('carry numbers in black or white, whichever is read', () => {
    for (const color of COLORS) expect(wcagContrast(color, inkOn(color))).toBeGreaterThan(4.5);
  });
});

describe('the page', () => {
  const css = readFileSync(new URL('../../examples/viewer/src/style/theme.css', import.meta.url), 'utf8');
  const themes = ['light', 'dark'].map((theme, i) => {
    const block = css.split('}')[i]!;
    return [
      theme,
      new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, color]) => [name!, color!])),
    ] as const;
  });

  it.each(themes)(
    'draws edges of dots, ties, rings, arcs and borders with a contrast of 3 and more: %s',
    (_, colorOf) => {
      const contrast = (front: string, back: string): number => wcagContrast(colorOf.get(front)!, colorOf.get(back)!);
      for (const front of ['rim', 'edge', 'ink', 'accent', 'doubt'])
        expect(contrast(front, 'stage'), front).toBeGreaterThanOrEqual(3);
      expect(contrast('rim', 'card')).toBeGreaterThanOrEqual(3);
      for (const front of ['ink', 'muted', 'accent'])
        expect(contrast(front, 'card'), front).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('a scale of colors', () => {
  it('goes from dark to light as numbers grow, and says from where to where', () => {
    const scale = numberScale([3, 1, Number.NaN, 2])!;
    expect([scale.least, scale.most]).toEqual([1, 3]);
    const lightness = [1, 1.5, 2, 2.5, 3].map((value) => lab(scale.colorOf(value))!.l);
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    expect(scale.colorOf(Number.NaN)).toBe('#8a8a8a');
    expect(numberScale([Number.NaN])).toBeNull();
    expect(numberScale([5, 5])!.colorOf(5)).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('names', () => {
  const want = (x: number, y: number, must = true) => ({ x, y, radius: 5, width: 40, must });
  const dot = (x: number, y: number) => ({ x, y, radius: 5 });

  it('stand right of their dot, and elsewhere where another dot is there', () => {
    expect(placeNames([want(0, 0)], makeRoom([dot(0, 0)]))).toEqual([[8, 0]]);
    expect(placeNames([want(0, 0)], makeRoom([dot(0, 0), dot(20, 0)]))).toEqual([[-48, 0]]);
    expect(placeNames([want(0, 0)], makeRoom([dot(0, 0), dot(20, 0), dot(-20, 0)]))[0]![1]).toBeGreaterThan(10);
  });

  it('lie on no name placed before; one that need not be is left out where no room is', () => {
    const crowd = [
      dot(0, 0),
      ...[-30, 0, 30].flatMap((x) => [-14, 0, 14].map((y) => dot(x, y))),
      dot(12, 6),
      dot(-12, 6),
    ];
    expect(placeNames([want(0, 0, false)], makeRoom(crowd))).toEqual([null]);
    expect(placeNames([want(0, 0)], makeRoom(crowd))[0]).not.toBeNull();
    const two = placeNames([want(0, 0), want(0, 1)], makeRoom([dot(0, 0), dot(0, 1)]));
    expect(Math.abs(two[0]![0] - two[1]![0]) >= 40 || Math.abs(two[0]![1] - two[1]![1]) >= 14).toBe(true);
  });
});

describe('arrangements', () => {
  const { links } = readLinks([
    { source: 'A', target: 'B', kind: 'order', date: '2031-03-01' },
    { source: 'B', target: 'C', kind: 'order', date: '2031-02-01' },
    { source: 'C', target: 'D', kind: 'call', date: '2031-01-01' },
    { source: 'E', target: 'F', kind: 'call' },
  ]);
  const people = [...'ABCDEF'].map((id) => ({ id, category: 'uncategorized' as const }));
  const view = { people, links, findings: { communities: [], ties: [] } } as unknown as CaseView;
  const index = indexCase(view);

  it('by time: who was active first stands left, who has no dated link last', () => {
    const { x, y } = byTime(index);
    const order = [...'ABCDEF'].sort(
      (a, b) =>
        x[index.indexOf.get(a)!]! - x[index.indexOf.get(b)!]! || y[index.indexOf.get(b)!]! - y[index.indexOf.get(a)!]!,
    );
    expect(order.join('')).toBe('CDBAEF');
  });

  it('around somebody: one circle for each step, and outside all who cannot be reached', () => {
    const { x, y } = aroundPerson(index, neighborsOf(links), 'B');
    const far = [...'BACDEF'].map((id) => Math.hypot(x[index.indexOf.get(id)!]!, y[index.indexOf.get(id)!]!));
    expect(far[0]).toBe(0);
    expect(far[1]).toBeCloseTo(far[2]!, 9);
    expect(far[2]).toBeLessThan(far[3]!);
    expect(far[3]).toBeLessThan(far[4]!);
  });

  it('by orders: who gives them above who is given them, who is in none below all', () => {
    const { y } = byOrders(index);
    const [a, b, c, d] = [...'ABCD'].map((id) => y[index.indexOf.get(id)!]!);
    expect([a! > b!, b! > c!, c! > d!]).toEqual([true, true, true]);
  });

  it('on a line keep the order people stand in, and leave the others alone', () => {
    const places = { x: Float64Array.of(0, 10, 4, 99), y: Float64Array.of(0, 6, 3, 99) };
    const row = align(places, [0, 1, 2], 'row');
    expect([...row.y]).toEqual([3, 3, 3, 99]);
    expect(row.x[0]! < row.x[2]! && row.x[2]! < row.x[1]!).toBe(true);
    const circle = align(places, [0, 1, 2], 'circle');
    const radii = [0, 1, 2].map((i) => Math.hypot(circle.x[i]! - 14 / 3, circle.y[i]! - 3));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1e-9);
    expect([...align(places, [3], 'row').x]).toEqual([...places.x]);
  });
});

describe('a large case', () => {
  const caseOf = (sizes: readonly number[]) => {
    const communities = sizes.map((size, id) => ({
      id,
      members: Array.from({ length: size }, (_, i) => `${id}-${i}`),
      stability: 1,
    }));
    return {
      people: communities.flatMap(({ members }) => members.map((id) => ({ id }))),
      findings: { communities },
    } as unknown as CaseView;
  };

  it('starts with its communities folded, but for pairs and people alone', () => {
    expect(foldedAtFirst(caseOf([300, 198, 2]))).toEqual([0, 1]);
    expect(foldedAtFirst(caseOf([300, 199]))).toEqual([]);
    expect(foldedAtFirst(caseOf([600]))).toEqual([]);
  });
});
