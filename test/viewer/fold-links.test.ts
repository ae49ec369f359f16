import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../examples/viewer/src/case/case-view.ts';
import { type CaseIndex, indexCase } from '../../examples/viewer/src/picture/case-index.ts';
import { foldLinks } from '../../examples/viewer/src/picture/fold-links.ts';
import { timeBins, windowText } from '../../examples/viewer/src/picture/time-bins.ts';
import { visibleTies } from '../../examples/viewer/src/picture/visible-ties.ts';
import { buildNetwork, type CaseLink, linksWithout, readLinks, synthesizeCase } from '../../src/index.ts';

type Asked = Parameters<typeof buildNetwork>[1];
const open = { rankUncategorized: true };

function indexOf(links: readonly CaseLink[], asked: Asked = {}): CaseIndex {
  const network = buildNetwork(links, { ...open, ...asked });
  const options = { kinds: asked.kinds ?? null, window: asked.window ?? null };
  const findings = { ties: network.eligibleTies(), communities: [], options };
  const people = network.people.map((id) => ({ id }));
  return indexCase({ links, people, findings } as unknown as CaseView);
}

/** The ties of the library, of the very links, as the page folds them: strengths to twelve digits. */
function plain(ties: ReturnType<typeof foldLinks>['ties']): unknown[] {
  return ties.map(({ source, target, linkCount, strength, events }) => [
    source,
    target,
    linkCount,
    Number(strength.toPrecision(12)),
    [...events],
  ]);
}

describe.each([
  [1, true],
  [4, true],
  [9, true],
  [1, false],
  [4, false],
] as const)('ties folded on the page, of made-up case %i, with shared events: %s', (seed, hasEvents) => {
  const rows = synthesizeCase({ seed }).links.map(({ event, ...row }) => (hasEvents ? { ...row, event } : row));
  const { links } = readLinks(rows);
  const index = indexOf(links);
  const bins = timeBins(links)!;
  const kinds = index.kinds.map(([kind]) => kind);
  const middle = bins.edges[bins.edges.length >> 1]!;
  const [report] = links.flatMap(({ report }) => (report === undefined ? [] : [`report:${report}`]));
  const [event] = links.flatMap(({ event }) => (event === undefined ? [] : [`event:${event}`]));
  const doubts = [report, event].filter((token) => token !== undefined);

  it.each([
    [[], null, []],
    [[kinds[0]!], null, []],
    [kinds.slice(1), null, []],
    [[], [bins.edges[0]!, middle], []],
    [[kinds[1]!], [middle, bins.edges.at(-1)!], []],
    [[], null, doubts],
    [[kinds[1]!], [bins.edges[0]!, middle], doubts],
  ] as const)('are those of the library: without %j, within %j, not believing %j', (hiddenKinds, window, without) => {
    const folded = foldLinks(index, { hiddenKinds, window, scale: bins.scale, without });
    const asked = kinds.filter((kind) => !(hiddenKinds as readonly string[]).includes(kind));
    const told = buildNetwork(linksWithout(links, without), {
      ...open,
      kinds: asked,
      window: window ? windowText(window, bins.scale) : undefined,
    });
    expect(plain(folded.ties)).toEqual(plain(told.eligibleTies()));
    for (const tie of folded.ties) expect(tie.linkCount + tie.events.length).toBeGreaterThan(0);
  });
});

describe('a filter on the page', () => {
  const meeting = (source: string, target: string, more: object = {}) => ({ source, target, kind: 'meeting', ...more });

  it('shares an event among those who are still there', () => {
    const { links } = readLinks([
      meeting('A', 'B', { event: 'E1', report: 'R1' }),
      meeting('B', 'C', { event: 'E1', report: 'R2' }),
    ]);
    const index = indexOf(links);
    const ask = (without: string[]) =>
      foldLinks(index, { hiddenKinds: [], window: null, scale: null, without }).ties.map(
        ({ source, target, strength }) => [source, target, strength],
      );
    expect(ask([])).toEqual([
      ['A', 'B', 0.5],
      ['A', 'C', 0.5],
      ['B', 'C', 0.5],
    ]);
    expect(ask(['report:R2'])).toEqual([['A', 'B', 1]]);
  });

  it('brings back no link that the analysis left out: other kinds, other times, nobody’s gain, presence nobody asked for', () => {
    const { links } = readLinks([
      { source: 'A', target: 'B', kind: 'call', date: '2031-01-05' },
      { source: 'A', target: 'B', kind: 'call', date: '2032-01-05' },
      { source: 'A', target: 'B', kind: 'order', date: '2031-01-06' },
      { source: 'A', target: 'C', kind: 'call', date: '2031-01-07' },
    ]);
    const index = indexOf(links, { kinds: ['call'], window: ['2031-01', '2031-12'] });
    const filter = { hiddenKinds: ['order'], window: null, scale: null, without: [] };
    expect(foldLinks(index, filter).ties.map(({ strength }) => strength)).toEqual([1, 1]);
    const met = readLinks([
      { source: 'A', target: 'B', kind: 'presence' },
      { source: 'A', target: 'B', kind: 'call' },
    ]).links;
    expect(foldLinks(indexOf(met), filter).ties.map(({ strength }) => strength)).toEqual([1]);
  });

  it('looks at each link once: twice the case is twice the work', () => {
    let looked = 0;
    const watched = (links: readonly CaseLink[]): readonly CaseLink[] =>
      links.map((link) =>
        Object.defineProperty({ ...link }, 'kind', {
          get: () => {
            looked++;
            return link.kind;
          },
        }),
      );
    const workOf = (meetings: number): number => {
      const rows = Array.from({ length: 8 * meetings }, (_, i) =>
        meeting(`P${i % 40}`, `P${(i + 1 + (i % 7)) % 40}`, { event: `E${i >> 3}` }),
      );
      const { links } = readLinks(rows);
      const index = indexOf(watched(links));
      const asked = { hiddenKinds: ['call'], window: null, without: [], minStrength: 0, backbone: false };
      visibleTies(index, asked, null);
      looked = 0;
      visibleTies(index, asked, null);
      return looked;
    };
    const [small, large] = [workOf(50), workOf(100)];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(2 * small);
  });
});
