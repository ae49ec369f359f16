import { describe, expect, it } from 'vitest';
import {
  countGrid,
  drawFlowChart,
  intervalChart,
  planeChart,
  removalChart,
  resolutionChart,
  stabilityBar,
  timelineChart,
  waterfallChart,
} from '../../src/view/index.ts';
import { niceTicks } from '../../src/view/nice-ticks.ts';
import { HOSTILE_IDS } from '../report/findings-fixture.ts';
import { parseXml } from './parse-xml.ts';

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, value]) => Number(value));

describe('removalChart', () => {
  it('falls from the top left, with dots filled while a part holds every stage', () => {
    const points = [1, 0.5, 0].map((share, removedCount) => ({
      removedCount,
      share,
      completeParts: Math.floor(share),
    }));
    const svg = removalChart({ title: 'Left', points });
    // From pixel 48 to 624, and from 12 (all) to 160 (nobody).
    expect(numbers(svg, /cx="([\d.]+)"/g)).toEqual([48, 336, 624]);
    expect(numbers(svg, /cy="([\d.]+)"/g)).toEqual([12, 86, 160]);
    expect([...svg.matchAll(/fill="var\(--paper/g)]).toHaveLength(2);
    expect(() => parseXml(svg)).not.toThrow();
  });
});

describe('countGrid', () => {
  const svg = countGrid({
    title: 'Where',
    columns: ['recruit', 'money'],
    rows: [
      { label: 'harbor', counts: [4, 0] },
      { label: 'border', counts: [1, 3] },
    ],
  });

  it('is the darker the more people, writes every count but 0, and tells all in words', () => {
    // .15 and what the share of the most, 4, has of the other .85.
    expect(numbers(svg, /fill-opacity="([\d.]+)"/g)).toEqual([1, 0, 0.36, 0.79]);
    expect([...svg.matchAll(/>(\d)<\/text>/g)].map(([, count]) => count)).toEqual(['4', '1', '3']);
    expect(svg).toContain('harbor, recruit: 4; harbor, money: 0; border, recruit: 1; border, money: 3');
  });

  it('stays within the frame with many columns and none', () => {
    const many = Array.from({ length: 12 }, (_, i) => `stage ${i}`);
    const wide = countGrid({ title: 'Where', columns: many, rows: [{ label: 'x', counts: [] }] });
    const ends = [...wide.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(
      ([, x, w]) => Number(x) + Number(w),
    );
    expect(ends).toHaveLength(12);
    expect(Math.max(...ends)).toBeLessThanOrEqual(640);
    expect(() => parseXml(countGrid({ title: '', columns: [], rows: [] }))).not.toThrow();
  });
});

describe('waterfallChart', () => {
  const steps = [
    { label: 'reach', group: 'g', points: 0.5 },
    { label: 'bridges', group: 'g', points: 0.25 },
  ];

  it('starts each bar where the one before ended and ends with the sum', () => {
    const svg = waterfallChart({ title: 'P01', steps });
    // The axis from 0 to 1 runs from pixel 232 to 568.
    expect(numbers(svg, /<rect x="([\d.]+)"/g)).toEqual([232, 232 + 336 * 0.5, 232]);
    expect(numbers(svg, /<rect[^>]* width="([\d.]+)"/g)).toEqual([168, 84, 252]);
    expect(svg).toContain('>0.750<');
  });

  it('draws a loss back to the left, with a minus sign', () => {
    const svg = waterfallChart({ title: 'P01', steps: [...steps, { label: 'loss', points: -0.25 }] });
    expect(numbers(svg, /<rect x="([\d.]+)"/g)[2]).toBe(232 + 336 * 0.5);
    expect(svg).toContain('>−0.250<');
  });

  it('shows sums below 0: each bar begins where the one above it ends, and the last runs from 0 to the sum', () => {
    const falling = [-10, 15, -2].map((points, i) => ({ label: `s${i}`, points }));
    const svg = waterfallChart({ title: 'A B', steps: falling, most: 6 });
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)];
    // The axis from -10 to 6 is 336 wide and begins at 232: 21 a point, 0 at 442.
    expect(bars.map(([, x, width]) => [Number(x), Number(x) + Number(width)])).toEqual([
      [232, 442],
      [232, 547],
      [505, 547],
      [442, 505],
    ]);
    expect(svg).toContain('sum 3.000');
  });
});

describe('resolutionChart', () => {
  const ranges = [
    { from: 0.5, to: 1, count: 3, inside: 0.8, byChance: 0.4 },
    { from: 1, to: 1.05, count: 5, inside: 0.75, byChance: 0.35 },
    { from: 1.05, to: 2, count: 9, inside: 0.645, byChance: 0.25 },
  ];

  it('draws equal ratios equally wide, each stretch from where the one before ended', () => {
    const svg = resolutionChart({ title: 'Resolution', ranges });
    const starts = numbers(svg, /<path d="M([\d.]+) [\d.]+H[\d.]+" stroke="var\(--accent/g);
    const ends = numbers(svg, /<path d="M[\d.]+ [\d.]+H([\d.]+)" stroke="var\(--accent/g);
    // 0.5 ... 2 runs from pixel 64 to 616, and 1 lies in the middle.
    expect(starts.slice(0, 2)).toEqual([64, 340]);
    expect(ends.at(-1)).toBe(616);
    expect(starts.slice(1)).toEqual(ends.slice(0, -1));
  });

  it('draws long stretches strong and writes every count that has room', () => {
    const svg = resolutionChart({ title: 'Resolution', ranges });
    expect(numbers(svg, /stroke-width="([36])" stroke-opacity/g)).toEqual([6, 3, 6]);
    expect(['>3<', '>5<', '>9<'].map((text) => svg.includes(text))).toEqual([true, true, true]);
  });

  it('marks the resolution in use where it is on the axis, and tells all in words', () => {
    const dashed = (chosen: number): number =>
      resolutionChart({ title: 'Resolution', ranges, chosen }).split('stroke-dasharray').length - 1;
    expect([1, 2, 3].map(dashed)).toEqual([1, 1, 0]);
    expect(resolutionChart({ title: 'R', ranges })).toContain(
      '<desc>3 communities from 0.5 to 1; 5 communities from 1 to 1.05; 9 communities from 1.05 to 2</desc>',
    );
  });

  it('is lawful and finite without ranges, with one, and with a title that is markup', () => {
    for (const some of [[], ranges.slice(0, 1), [{ ...ranges[0]!, to: 0.5 }]]) {
      const svg = resolutionChart({ title: '<b>"&', ranges: some, chosen: 0.5 });
      expect(() => parseXml(svg)).not.toThrow();
      expect(svg).not.toMatch(/NaN|Infinity|<b>/);
    }
  });
});

describe('intervalChart', () => {
  it('puts rank 1 at the left end and the last rank at the right', () => {
    const rows = [
      { label: 'a', rank: 1, interval: [1, 2] as const },
      { label: 'b', rank: 5, interval: [3, 5] as const },
    ];
    expect(numbers(intervalChart({ title: 'Ranks', rows }), /<circle cx="([\d.]+)"/g)).toEqual([170, 624]);
  });

  it('says every interval in words for those who cannot see it', () => {
    const rows = [{ label: 'a', rank: 2, interval: [1, 4] as const }];
    expect(intervalChart({ title: 'Ranks', rows })).toContain('<desc>a: rank 2, interval 1 to 4</desc>');
  });
});

describe('timelineChart', () => {
  it('draws bars in proportion and none for an empty stretch', () => {
    const bins = [
      { label: '2008-01', count: 4 },
      { label: '2008-02', count: 0 },
      { label: '2008-03', count: 1 },
    ];
    expect(numbers(timelineChart({ title: 'Calls', bins }), /<rect[^>]* height="([\d.]+)"/g)).toEqual([120, 30]);
  });
});

describe('stabilityBar', () => {
  it('fills from .8 on and hatches below', () => {
    expect(stabilityBar(0.8)).toContain('<rect x="2"');
    expect(stabilityBar(0.79)).not.toContain('<rect x="2"');
    expect(stabilityBar(0.79)).toContain('79 % stable');
  });
});

describe('planeChart', () => {
  it('draws unnamed points as one path and named ones as dots', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
      { x: 4, y: 4, label: 'P01' },
    ];
    const svg = planeChart({ title: 'Plane', xLabel: 'ties', yLabel: 'betweenness', points });
    expect(numbers(svg, /<circle cx="([\d.]+)"/g)).toEqual([616]);
    expect(svg.match(/h0/g)).toHaveLength(2);
  });

  it('leaves out a name that would cover another, never its dot', () => {
    const points = Array.from({ length: 8 }, () => ({ x: 1, y: 1, label: 'same-place' }));
    const svg = planeChart({ title: 'Plane', xLabel: 'x', yLabel: 'y', points });
    expect(svg.match(/<circle/g)).toHaveLength(8);
    expect(svg.match(/same-place/g)!.length).toBeLessThan(8);
  });
});

describe('niceTicks', () => {
  it('cuts by 1, 2 or 5 times a power of ten', () => {
    expect(niceTicks(0, 1, 4)).toEqual([0, 0.5, 1]);
    expect(niceTicks(0, 700, 5)).toEqual([0, 200, 400, 600]);
    expect(niceTicks(3, 3, 5)).toEqual([3]);
  });
});

describe('every chart', () => {
  it.each(HOSTILE_IDS.map((id) => [id.slice(0, 20), id]))('is well-formed XML with the name %j in it', (_, id) => {
    const charts = [
      waterfallChart({ title: id, steps: [{ label: id, group: id, points: 0.1 }] }),
      intervalChart({ title: id, rows: [{ label: id, rank: 1, interval: [1, 1] }] }),
      timelineChart({ title: id, bins: [{ label: id, count: 1 }] }),
      planeChart({ title: id, xLabel: id, yLabel: id, points: [{ x: 0, y: 0, label: id }] }),
      countGrid({ title: id, columns: [id], rows: [{ label: id, counts: [1] }] }),
      drawFlowChart({ title: id, lanes: [id], arrows: [{ from: id, to: null, at: 1, size: 1 }] }),
    ];
    for (const chart of charts) {
      const root = parseXml(chart);
      expect(root.getAttribute('role')).toBe('img');
      expect(root.getElementsByTagName('script').length + root.getElementsByTagName('img').length).toBe(0);
    }
  });
});
