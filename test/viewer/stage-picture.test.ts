import { describe, expect, it } from 'vitest';
import { drawCaption } from '../../examples/viewer/src/export/draw-caption.ts';
import { svgOfStage } from '../../examples/viewer/src/export/svg-of-stage.ts';
import type { Look, Picture, PictureEdge, PictureNode } from '../../examples/viewer/src/picture/picture.ts';
import { tieLabel } from '../../examples/viewer/src/picture/tie-label.ts';
import { edgeAt } from '../../examples/viewer/src/stage/edge-at.ts';
import { fittedScreen } from '../../examples/viewer/src/stage/fitted-screen.ts';
import { makeRoom } from '../../examples/viewer/src/stage/make-room.ts';
import { placeTieLabels } from '../../examples/viewer/src/stage/place-tie-labels.ts';
import { alongTie, bendOf } from '../../examples/viewer/src/stage/tie-line.ts';

const look: Look = { paper: '#fff', ink: '#111', edge: '#999', rim: '#777', accent: '#36c', doubt: '#960' };
const measure = (text: string, size: number): number => 0.6 * size * text.length;
const node = (key: string, x: number, y: number, more: Partial<PictureNode> = {}): PictureNode => ({
  key,
  x,
  y,
  size: 8,
  color: '#404AE0',
  label: key,
  named: false,
  mark: '',
  rim: '#777',
  hidden: false,
  ring: null,
  arc: null,
  ...more,
});
const edge = (key: string, source: string, target: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  key,
  source,
  target,
  size: 2,
  color: '#999999',
  hidden: false,
  raised: false,
  arrow: null,
  dashed: false,
  label: '',
  bow: 0,
  ...more,
});
const pictureOf = (nodes: readonly PictureNode[], edges: readonly PictureEdge[]): Picture => ({
  nodes,
  edges,
  hulls: [],
  isDensity: false,
  labels: 'many',
});
const caption = {
  title: 'Harbor <1>',
  legend: {
    scale: null,
    colors: [{ label: 'Community 0', color: '#404AE0', count: 3 }],
    ties: [],
    signs: [{ sign: 'dash' as const, text: 'one source alone' }],
  },
  notice: 'Leads for a human, never findings.',
};
const svgOf = (picture: Picture): string =>
  svgOfStage({ picture, screen: fittedScreen(picture), look }, caption, measure);
const groupOf = (svg: string, name: string): string => new RegExp(`<g class="${name}">(.*?)</g>`).exec(svg)?.[1] ?? '';

describe('the SVG of the stage', () => {
  const nodes = [
    node('A', 0, 0, { ring: 'thin', arc: [0, 0.25], mark: '1', named: true }),
    node('B', 10, 0),
    node('C', 0, 10, { hidden: true }),
  ];
  const edges = [
    edge('t0', 'A', 'B', { dashed: true, arrow: 'both', label: 'call ×2' }),
    edge('t1.0', 'A', 'B', { bow: 0.16, color: 'rgba(1, 2, 255, 0.5)' }),
    edge('t2', 'A', 'C'),
    edge('t3', 'A', 'B', { hidden: true }),
  ];

  it('has a dash, two heads, a bow, an arc, a ring, a number, a name and words on a tie, and nothing that is hidden', () => {
    const svg = svgOf(pictureOf(nodes, edges));
    const ties = groupOf(svg, 'ties');
    expect(ties.match(/<path/g)).toHaveLength(4);
    expect(ties.match(/stroke-dasharray="6.5 3.5"/g)).toHaveLength(1);
    expect(ties.match(/Z"/g)).toHaveLength(2);
    expect(ties).toMatch(/Q[\d. -]+" fill="none" stroke="#0102ff" stroke-opacity="0.5"/);
    expect(groupOf(svg, 'people').match(/<circle/g)).toHaveLength(2);
    expect(groupOf(svg, 'ranks').match(/<path/g)).toHaveLength(1);
    expect(groupOf(svg, 'leads').match(/<circle/g)).toHaveLength(1);
    expect(groupOf(svg, 'numbers')).toContain('>1</text>');
    expect(groupOf(svg, 'names')).toMatch(/>A<\/text>.*>B<\/text>/);
    expect(groupOf(svg, 'names')).not.toContain('>C<');
    expect(groupOf(svg, 'tie-labels')).toContain('>call ×2</text>');
  });

  it('draws an arc of a whole turn, which one stroke from a point to itself would not', () => {
    const whole = groupOf(svgOf(pictureOf([node('A', 0, 0, { arc: [0, 1] })], [])), 'ranks');
    expect(whole.match(/A/g)).toHaveLength(2);
    const [start, half, end] = [...whole.matchAll(/(?:M|1 )([\d.]+ [\d.]+)/g)].map(([, spot]) => spot);
    expect(end).toBe(start);
    expect(half).not.toBe(start);
  });

  it('says the case, its legend and the notice, escaped, on paper of its own', () => {
    const svg = svgOf(pictureOf(nodes, edges));
    expect(svg).toContain('aria-label="Harbor &lt;1&gt;"');
    for (const text of ['Harbor &lt;1&gt;', 'Community 0 (3)', 'one source alone', caption.notice])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain('<rect width="1200" height="');
  });

  it('breaks a notice and a legend that are longer than the picture is wide', () => {
    const wide = drawCaption({ ...caption, notice: 'word '.repeat(60).trim() }, 300, look, measure).below;
    const narrow = drawCaption({ ...caption, notice: 'word' }, 300, look, measure).below;
    expect(wide.height).toBeGreaterThan(narrow.height + 100);
    for (const [, x] of wide.markup.matchAll(/<text x="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(300);
  });

  it('leaves out what is not seen', () => {
    const picture = pictureOf([node('A', 0, 0), node('B', 10, 0)], [edge('t0', 'A', 'B')]);
    const screen = { width: 100, height: 100, scale: 1, locate: () => ({ x: 500, y: 50, radius: 8 }) };
    const svg = svgOfStage({ picture, screen, look }, caption, measure);
    expect(groupOf(svg, 'people') + groupOf(svg, 'ties') + groupOf(svg, 'names')).toBe('');
  });
});

describe('words on ties', () => {
  it('tell kinds with how many links, the strength, and dates as days', () => {
    const facts = {
      kinds: [
        ['call', 12],
        ['payment', 1],
        ['meeting', 2],
        ['order', 1],
      ],
      events: 0,
      times: ['2031-01-02T10:00', '2031-03-01'],
    } as const;
    expect(tieLabel(facts, 2.345, 'none')).toBe('');
    expect(tieLabel(facts, 2.345, 'kinds')).toBe('call ×12, payment, meeting ×2, 1 more');
    expect(tieLabel(facts, 2.345, 'strength')).toBe('2.35');
    expect(tieLabel(facts, 2.345, 'dates')).toBe('2031-01-02 to 2031-03-01');
    expect(tieLabel({ ...facts, kinds: [['call', 1]] }, 1, 'all')).toBe('call · 1 · 2031-01-02 to 2031-03-01');
    expect(tieLabel({ kinds: [], events: 2, times: null }, 3, 'dates')).toBe('');
    expect(tieLabel({ kinds: [], events: 2, times: null }, 3, 'kinds')).toBe('shared event ×2');
    expect(tieLabel({ kinds: [], events: 0, times: ['3', '3'] }, 3, 'dates')).toBe('3');
  });

  it('stand in the middle of the tie, move along it away from a dot and from other words, and else are left out', () => {
    const tie = { from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, bow: 0, width: 20 };
    expect(placeTieLabels([tie], makeRoom([]))).toEqual([{ x: 100, y: 0 }]);
    const [moved] = placeTieLabels([tie], makeRoom([{ x: 100, y: 0, radius: 4 }]));
    expect(moved!.x).not.toBe(100);
    const [first, second] = placeTieLabels([tie, tie], makeRoom([]));
    expect(Math.abs(first!.x - second!.x)).toBeGreaterThanOrEqual(20);
    const crowd = Array.from({ length: 21 }, (_, i) => ({ x: 10 * i, y: 0, radius: 6 }));
    expect(placeTieLabels([tie], makeRoom(crowd))).toEqual([null]);
  });
});

describe('a bowed tie', () => {
  it('is pointed at where it is drawn, and not where a straight one would be', () => {
    const [from, to] = [
      { x: 0, y: 0, radius: 5 },
      { x: 100, y: 0, radius: 5 },
    ];
    expect(bendOf(from, to, 0.4)).toEqual({ x: 50, y: -40 });
    expect(alongTie(from, to, 0.4, 0.5)).toEqual({ x: 50, y: -20 });
    expect(alongTie(from, to, 0.4, 1)).toMatchObject({ x: 100, y: 0 });
    const picture = pictureOf([node('A', 0, 0), node('B', 1, 0)], [edge('t0.0', 'A', 'B', { bow: 0.4 })]);
    const locate = (key: string) => (key === 'A' ? from : to);
    expect(edgeAt(picture, locate, 50, -20)).toBe('t0.0');
    expect(edgeAt(picture, locate, 50, 0)).toBeNull();
  });
});
