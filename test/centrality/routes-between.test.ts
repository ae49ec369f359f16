import { describe, expect, it } from 'vitest';
import { buildNetwork, type Person, type RoutesBetween, readLinks, routesBetween } from '../../src/index.ts';

function routes(pairs: string, from: string[], to: string[], people: readonly Person[] = []): Promise<RoutesBetween> {
  const rows = pairs.split(' ').map((pair) => ({ source: pair[0], target: pair[1], kind: 'call' }));
  return routesBetween(buildNetwork(readLinks(rows).links, { people }), { from, to });
}

const ways = ({ routes: found }: RoutesBetween): string[] => found.map(({ people }) => people.join(''));

describe('routesBetween', () => {
  it('lists every shortest way, the shortest first, with the links of each step', async () => {
    const found = await routes('AB AC BD CD DE AF', ['A'], ['D', 'E', 'F']);
    expect(ways(found)).toEqual(['AF', 'ABD', 'ACD', 'ABDE', 'ACDE']);
    expect(found).toMatchObject({ routeCount: 5, reachedCount: 3, fromCount: 1, toCount: 3 });
    expect(found.routes[1]!.links.map(({ length }) => length)).toEqual([1, 1]);
    // D is on all of the way to E, B and C on half of the ways to D and to E.
    expect(found.between).toEqual([
      { person: 'B', betweenness: 1 },
      { person: 'C', betweenness: 1 },
      { person: 'D', betweenness: 1 },
    ]);
  });

  it('starts from the nearest, and tells who is on both sides and who is out of reach', async () => {
    const found = await routes('AB BC CD XY', ['A', 'C'], ['C', 'D', 'Y']);
    expect(ways(found)).toEqual(['CD']);
    expect(found).toMatchObject({ both: ['C'], reachedCount: 2 });
  });

  it('goes through nobody protected, and counts who was named in vain', async () => {
    const found = await routes('AM MD AB BC CD', ['A'], ['D', 'M', 'Q'], [{ id: 'M', category: 'victim' }]);
    expect(ways(found)).toEqual(['ABCD']);
    expect(found.leftOutCount).toEqual({ from: 0, to: 2 });
    const nobody = routes('AM MD', ['M'], ['D'], [{ id: 'M', category: 'victim' }]);
    await expect(nobody).rejects.toThrow("nobody is left on the side 'from'");
  });

  it('lets a thing stand for those who use it', async () => {
    const found = await routes('AV BV BC', ['V'], ['C'], [{ id: 'V', category: 'thing' }]);
    expect(found).toMatchObject({ fromCount: 2, leftOutCount: { from: 0, to: 0 } });
    expect(ways(found)).toEqual(['BC']);
  });
});
