import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { findPaths } from '../../src/questions/find-paths.ts';
import { neighborhood } from '../../src/questions/neighborhood.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

/** A and D: over B by two weak calls, over C by strong payments, over the migrant M1 in two steps, and at one meeting with E. */
const rows = [
  { id: 'L1', source: 'A', target: 'B', kind: 'call', at: '2024-01-01' },
  { id: 'L2', source: 'B', target: 'D', kind: 'call', at: '2024-03-01' },
  { id: 'L3', source: 'A', target: 'C', kind: 'payment', weight: 4, at: '2024-02-01' },
  { id: 'L4', source: 'C', target: 'D', kind: 'payment', weight: 4, at: '2024-02-02' },
  { id: 'L5', source: 'A', target: 'M1', kind: 'association' },
  { id: 'L6', source: 'M1', target: 'D', kind: 'association' },
  { id: 'L7', source: 'D', target: 'E', kind: 'meeting:V1' },
  { id: 'L8', source: 'F', target: 'G', kind: 'call' },
];
const network: RingNetwork = buildNetwork(readLinks(rows).links, { people: [{ id: 'M1', category: 'migrant' }] });
const peopleOf = (answer: ReturnType<typeof findPaths>): string[] => answer.paths.map(({ people }) => people.join('-'));

describe('findPaths', () => {
  it('lists every path that is as short as any, in the order of ids, and none over a protected person', () => {
    const answer = findPaths(network, 'A', 'D');
    expect([peopleOf(answer), answer.shortestCount]).toEqual([['A-B-D', 'A-C-D'], 2]);
    expect(JSON.stringify(answer) + answer.toText()).not.toContain('M1');
  });

  it('says of each step what proves it', () => {
    const [path] = findPaths(network, 'A', 'E', { kinds: ['payment', 'meeting'] }).paths;
    expect(path).toEqual({
      people: ['A', 'C', 'D', 'E'],
      length: 3,
      steps: [
        { source: 'A', target: 'C', strength: 4, kinds: ['payment'], links: ['L3'], events: [] },
        { source: 'C', target: 'D', strength: 4, kinds: ['payment'], links: ['L4'], events: [] },
        { source: 'D', target: 'E', strength: 1, kinds: ['meeting'], links: ['L7'], events: ['V1'] },
      ],
    });
  });

  it('takes strong ties for short ones: 1/4 + 1/4 before 1 + 1', () => {
    const answer = findPaths(network, 'A', 'D', { by: 'strength', which: 'best' });
    expect(answer.paths.map(({ people, length }) => [people.join('-'), length])).toEqual([
      ['A-C-D', 0.5],
      ['A-B-D', 2],
    ]);
    expect(answer.shortestCount).toBe(1);
  });

  it('looks only at the links within a window, and around people who are shut out', () => {
    expect(peopleOf(findPaths(network, 'A', 'D', { window: ['2024-02', '2024-02'] }))).toEqual(['A-C-D']);
    expect(peopleOf(findPaths(network, 'A', 'D', { without: ['C'] }))).toEqual(['A-B-D']);
    expect(peopleOf(findPaths(network, 'A', 'F'))).toEqual([]);
    expect(findPaths(network, 'A', 'F').toText()).toContain('No path from A to F');
  });

  it('goes from end to end of the kite in the one way there is', () => {
    expect(peopleOf(findPaths(kiteNetwork, '3', '9'))).toEqual(['3-5-7-8-9', '3-6-7-8-9']);
  });

  it('refuses unknown, protected and equal people, and names nobody protected', () => {
    expect(() => findPaths(network, 'a', 'D')).toThrow(
      /nobody who may be ranked has the id asked for; the nearest ids are A/,
    );
    const protectedOne = (): unknown => findPaths(network, 'A', 'M1');
    expect(protectedOne).toThrow(expect.objectContaining({ code: 'protected-person' }));
    expect(protectedOne).not.toThrow(/M1/);
    expect(() => findPaths(network, 'A', 'M11')).not.toThrow(/M1;|M1,|M1$/);
    expect(() => findPaths(network, 'A', 'A')).toThrow(/both ends are one person/);
    expect(() => findPaths(network, 'A', 'D', { by: 'money' as 'steps' })).toThrow(/by is 'money'/);
    expect(() => findPaths(network, 'A', 'D', { most: 0 })).toThrow(/most is 0/);
  });
});

describe('neighborhood', () => {
  it('lists who is near, nearest and strongest first, with all ties among them', () => {
    const answer = neighborhood(network, 'A', { steps: 2 });
    expect(answer.people).toEqual([
      { person: 'C', steps: 1, strength: 4, kinds: ['payment'] },
      { person: 'B', steps: 1, strength: 1, kinds: ['call'] },
      { person: 'D', steps: 2, strength: 5, kinds: ['call', 'payment'] },
    ]);
    expect(answer.ties.map(({ source, target }) => source + target)).toEqual(['AB', 'AC', 'BD', 'CD']);
  });

  it('counts protected people and names none', () => {
    const answer = neighborhood(network, 'A');
    expect(answer.protectedCount).toBe(1);
    expect(JSON.stringify(answer) + answer.toText()).not.toContain('M1');
  });

  it('says how many it leaves out, and looks only at what was chosen', () => {
    expect(neighborhood(network, 'A', { most: 1 })).toMatchObject({ leftOutCount: 1, people: [{ person: 'C' }] });
    expect(neighborhood(network, 'A', { kinds: ['call'] }).people.map(({ person }) => person)).toEqual(['B']);
    expect(() => neighborhood(network, 'A', { steps: 0 })).toThrow(/steps is 0/);
  });
});
