import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { checkCsr, findArc } from '../../src/kernels/index.ts';
import type { CaseLink, Person } from '../../src/model/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';

const links = (...rows: object[]): readonly CaseLink[] => readLinks(rows).links;
const link = (source: string, target: string, cells: object = {}): object => ({ source, target, ...cells });

function strengthOf({ snapshot }: RingNetwork, a: string, b: string): number | undefined {
  const arc = findArc(snapshot.csr, snapshot.indexOf(a), snapshot.indexOf(b));
  return arc < 0 ? undefined : snapshot.csr.strengths[arc];
}

describe('things', () => {
  const boat = { id: 'BOAT', category: 'thing' } as const;
  const rows = (kind: string, source: string, target: string): object[] => [
    { source: 'A', target: 'B', kind: 'call' },
    { source, target, kind },
  ];
  const built = (links: object[]): RingNetwork => buildNetwork(readLinks(links).links, { people: [boat] });

  it('are nobody: no node, no tie, in no count of people', () => {
    const network = built(rows('association', 'C', 'BOAT'));
    expect(network.people).toEqual(['A', 'B', 'C']);
    expect(network).toMatchObject({ linkCount: 1, tieCount: 1, things: [boat] });
    expect(network.thingLinks).toHaveLength(1);
    expect(network.eligible).toEqual(['A', 'B', 'C']);
  });

  it('leave whoever a link says they carried protected', () => {
    expect(built(rows('transport', 'BOAT', 'C')).eligible).toEqual(['A', 'B']);
    expect(built(rows('voyage', 'C', 'BOAT')).eligible).toEqual(['A', 'B']);
    expect(built(rows('transport', 'C', 'BOAT')).eligible).toEqual(['A', 'B', 'C']);
  });

  it('are people where an entry says so', () => {
    const links = readLinks(rows('call', 'C', 'BOAT')).links;
    const people = [boat, { id: 'BOAT', category: 'victim' as const }];
    const network = buildNetwork(links, { people });
    expect(network.people).toContain('BOAT');
    expect(network.eligible).not.toContain('BOAT');
  });
});

describe('buildNetwork', () => {
  it('folds the links of two people into one tie whose strength is their sum, whatever their direction', () => {
    const network = buildNetwork(links(link('A', 'B', { weight: 2 }), link('B', 'A', { weight: 3 }), link('B', 'C')));
    expect(network.people).toEqual(['A', 'B', 'C']);
    expect(network.tieCount).toBe(2);
    expect(strengthOf(network, 'A', 'B')).toBe(5);
    expect(checkCsr(network.snapshot.csr)).toBeUndefined();
  });

  it('gives the same strengths to the last bit for any order of links', () => {
    const rows = Array.from({ length: 50 }, (_, i) => link('A', 'B', { weight: 0.1 * (i + 1) }));
    expect(strengthOf(buildNetwork(links(...rows)), 'A', 'B')).toBe(
      strengthOf(buildNetwork(links(...rows.reverse())), 'A', 'B'),
    );
  });

  it('projects an event of s people to ties of 1 / (s - 1), once, however many rows record it', () => {
    const clique = links(
      link('A', 'B', { event: 'E' }),
      link('A', 'C', { event: 'E' }),
      link('B', 'C', { event: 'E' }),
      link('B', 'C', { event: 'E' }),
    );
    const star = links(link('A', 'B', { event: 'E' }), link('A', 'C', { event: 'E' }));
    for (const rows of [clique, star]) {
      const network = buildNetwork(rows);
      expect([strengthOf(network, 'A', 'B'), strengthOf(network, 'A', 'C'), strengthOf(network, 'B', 'C')]).toEqual([
        0.5, 0.5, 0.5,
      ]);
      expect(network.eventCount).toBe(1);
    }
  });

  it('adds projected events to direct links, or takes their rows as links when asked', () => {
    const rows = links(link('A', 'B', { event: 'E', weight: 4 }), link('A', 'B', { weight: 2 }));
    expect(strengthOf(buildNetwork(rows), 'A', 'B')).toBe(2 + 1);
    expect(strengthOf(buildNetwork(rows, { events: 'as-links' }), 'A', 'B')).toBe(2 + 4);
  });

  it('keeps a window with both ends whole, and counts links without a usable time', () => {
    const rows = links(
      link('A', 'B', { time: '2008-01-01' }),
      link('B', 'C', { time: '2008-07-31T23:59' }),
      link('C', 'D', { time: '2008-08-01' }),
      link('D', 'E'),
      link('E', 'F', { time: '3' }),
    );
    const network = buildNetwork(rows, { window: ['2008-01', '2008-07'] });
    expect(network.people).toEqual(['A', 'B', 'C']);
    expect(network.undatedCount).toBe(2);
    expect(buildNetwork(rows, { window: ['1', '3'] }).people).toEqual(['E', 'F']);
  });

  it('leaves out links of which nobody gained, counts them, and protects by them all the same', () => {
    const rows = links(
      link('A', 'B'),
      link('A', 'C', { benefit: 'none' }),
      link('C', 'D', { kind: 'transport', benefit: 'none' }),
      link('D', 'A'),
    );
    const network = buildNetwork(rows);
    expect(network.withoutBenefitCount).toBe(2);
    expect(network.eligible).toEqual(['A', 'B']);
    expect(buildNetwork(rows, { kinds: ['transport'] }).withoutBenefitCount).toBe(1);
  });

  it('keeps only the kinds and strengths asked for', () => {
    const rows = links(link('A', 'B', { kind: 'call', weight: 1 }), link('B', 'C', { kind: 'payment', weight: 5 }));
    expect(buildNetwork(rows, { kinds: ['payment'] }).people).toEqual(['B', 'C']);
    const strong = buildNetwork(rows, { minStrength: 2 });
    expect([strong.people.length, strong.tieCount]).toEqual([3, 1]);
  });

  it('keeps protected people out of the eligible graph, its ties and its events', () => {
    const people: Person[] = [{ id: 'M', category: 'migrant' }];
    const rows = links(link('A', 'M', { event: 'V' }), link('B', 'M', { event: 'V' }), link('A', 'B', { event: 'V' }));
    const network = buildNetwork(rows, { people });
    expect(network.people).toEqual(['A', 'B', 'M']);
    expect(network.eligible).toEqual(['A', 'B']);
    expect(strengthOf(network, 'A', 'B')).toBe(0.5);
    expect([...network.eligibleSnapshot.csr.strengths]).toEqual([1, 1]);
    expect(network.isEligible('M')).toBe(false);
    expect(network.eligibleLinks('A').every(({ source, target }) => source !== 'M' && target !== 'M')).toBe(true);
  });

  it('protects an entry of plain JavaScript whose category it does not know, and ranks one that states none', () => {
    const people = [
      { id: 'A', category: 'Migrant' },
      { id: 'B' },
      { id: 'C', roles: ['migrant'] },
    ] as unknown as Person[];
    const network = buildNetwork(links(link('A', 'B'), link('B', 'C'), link('C', 'A')), { people });
    expect(network.eligible).toEqual(['B']);
    expect(network.person('B')).toEqual({ id: 'B', category: 'uncategorized' });
  });

  it('protects a person whom any entry protects', () => {
    const people: Person[] = [
      { id: 'A', category: 'victim' },
      { id: 'A', category: 'suspect' },
    ];
    expect(buildNetwork(links(link('A', 'B')), { people }).eligible).toEqual(['B']);
    expect(buildNetwork(links(link('A', 'B')), { people: people.reverse() }).eligible).toEqual(['B']);
  });

  it('gives the links of a tie, those of a shared event included', () => {
    const rows = links(
      link('A', 'B', { id: 'L1' }),
      link('A', 'C', { id: 'L2', event: 'E' }),
      link('B', 'C', { id: 'L3', event: 'E' }),
      link('C', 'D', { id: 'L4' }),
    );
    const network = buildNetwork(rows);
    const ids = (a: string, b: string): string[] => network.evidence(a, b).map(({ id }) => id);
    expect(ids('A', 'B')).toEqual(['L1', 'L2', 'L3']);
    expect(ids('A', 'C')).toEqual(['L2']);
    expect(ids('A', 'D')).toEqual([]);
    expect(ids('nobody', 'A')).toEqual([]);
  });

  it('hands out a graphology graph of everybody with strength and protection', () => {
    const network = buildNetwork(links(link('__proto__', 'B', { weight: 2 })), {
      people: [{ id: 'B', category: 'victim' }],
    });
    expect(network.graph.order).toBe(2);
    expect(network.graph.getEdgeAttribute("'__proto__", 'B', 'strength')).toBe(2);
    expect(network.graph.getNodeAttribute('B', 'protected')).toBe(true);
    expect(network.graph.getNodeAttribute("'__proto__", 'person')).toBe('__proto__');
    expect(network.graph).toBe(network.graph);
  });

  it('counts components and takes people without links', () => {
    const network = buildNetwork(links(link('A', 'B'), link('C', 'D')), { people: [{ id: 'E', category: 'suspect' }] });
    expect(network.componentCount).toBe(3);
    expect(buildNetwork([]).people).toEqual([]);
  });

  it.each([
    [{ window: ['2008-07', '2008-01'] }, /is empty/],
    [{ window: ['1', '2008-01'] }, /is empty/],
    [{ window: ['soon', '2008-01'] }, /window\[0\] is 'soon'; give a time/],
    [{ minStrength: -1 }, /minStrength is -1/],
    [{ minStrength: Number.NaN }, /minStrength is NaN/],
  ])('refuses %j', (options, message) => {
    expect(() => buildNetwork([], options as object)).toThrow(message);
  });

  it('refuses links that no reader lets through', () => {
    const [sound] = links(link('A', 'B'));
    expect(() => buildNetwork([{ ...sound!, strength: Number.NaN }])).toThrow(/has strength NaN/);
    expect(() => buildNetwork([{ ...sound!, target: 'A' }])).toThrow(/to themselves/);
  });
});
