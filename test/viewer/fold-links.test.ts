import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../examples/viewer/src/case/case-view.ts';
import { indexCase } from '../../examples/viewer/src/picture/case-index.ts';
import { areSums, foldLinks } from '../../examples/viewer/src/picture/fold-links.ts';
import { timeBins, windowText } from '../../examples/viewer/src/picture/time-bins.ts';
import { buildNetwork, readLinks, synthesizeCase } from '../../src/index.ts';

describe.each([1, 4, 9])('ties folded on the page, of made-up case %i without shared events', (seed) => {
  const rows = synthesizeCase({ seed }).links.map(({ event: _, ...row }) => row);
  const { links } = readLinks(rows);
  const network = buildNetwork(links, { rankUncategorized: true });
  const ties = network.eligibleTies();
  const view = { links, people: network.people.map((id) => ({ id })), findings: { ties, communities: [] } };
  const index = indexCase(view as unknown as CaseView);
  const bins = timeBins(links)!;
  const kinds = index.kinds.map(([kind]) => kind);
  const middle = bins.edges[bins.edges.length >> 1]!;

  it.each([
    [[], null],
    [[kinds[0]!], null],
    [kinds.slice(1), null],
    [[], [bins.edges[0]!, middle]],
    [[kinds[1]!], [middle, bins.edges.at(-1)!]],
  ] as const)('are those of the library: without %j, within %j', (hiddenKinds, window) => {
    expect(areSums(index)).toBe(true);
    const folded = foldLinks(index, { hiddenKinds, window, scale: bins.scale });
    const asked = kinds.filter((kind) => !(hiddenKinds as readonly string[]).includes(kind));
    const told = buildNetwork(links, {
      rankUncategorized: true,
      kinds: asked,
      window: window ? windowText(window, bins.scale) : undefined,
    }).eligibleTies();
    const plain = (all: typeof told) =>
      all.map(({ source, target, linkCount, strength }) => [
        source,
        target,
        linkCount,
        Number(strength.toPrecision(12)),
      ]);
    expect(plain([...folded.ties])).toEqual(plain(told));
  });
});

describe('a case with shared events', () => {
  it('is folded by the library alone', () => {
    const { links } = readLinks([
      { source: 'A', target: 'B', event: 'E1', kind: 'meeting' },
      { source: 'B', target: 'C', event: 'E1', kind: 'meeting' },
    ]);
    const ties = buildNetwork(links).eligibleTies();
    const view = { links, people: [], findings: { ties, communities: [] } } as unknown as CaseView;
    expect(areSums(indexCase(view))).toBe(false);
  });
});
