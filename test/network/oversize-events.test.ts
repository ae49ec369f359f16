import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

/** Everybody met the next one, at one event. */
const chain = (people: number, event = 'E1') =>
  Array.from({ length: people - 1 }, (_, i) => ({ source: `P${i}`, target: `P${i + 1}`, kind: `meeting:${event}` }));
const build = (rows: readonly object[], options = {}) => buildNetwork(readLinks(rows as never).links, options);

describe('an event in a table of links', () => {
  it('ties every two who attended, up to as many pairs as a small file may cost', () => {
    const network = build(chain(400));
    expect(network.tieCount).toBe((400 * 399) / 2);
    expect(network.oversizeEventCount).toBe(0);
  });

  it('of more than a thousand people, or beyond the pairs that the links pay for, ties those whom its rows name', () => {
    for (const people of [600, 1500, 10_000]) {
      const network = build(chain(people));
      expect(network).toMatchObject({ tieCount: people - 1, eventCount: 0, oversizeEventCount: 1 });
      expect(network.evidence('P3', 'P4').map(({ source }) => source)).toEqual(['P3']);
    }
  });

  it('leaves small events beside it as they are, whatever they are called', () => {
    const small = [
      { source: 'A', target: 'B', event: 'E0' },
      { source: 'B', target: 'C', event: 'E0' },
    ];
    const network = build([...chain(1500), ...small]);
    expect(network.tieCount).toBe(1499 + 3);
    expect(network).toMatchObject({ eventCount: 1, oversizeEventCount: 1 });
  });

  it('is measured without protected people, who decide nothing for others', () => {
    const rows = [
      ...chain(300),
      ...Array.from({ length: 2000 }, (_, i) => ({ source: 'P0', target: `M${i}`, kind: 'meeting:E1' })),
    ];
    const people = Array.from({ length: 2000 }, (_, i) => ({ id: `M${i}`, category: 'migrant' as const }));
    const network = build(rows, { people });
    expect(network.oversizeEventCount).toBe(0);
    expect(network.eligibleSnapshot.csr).toEqual(build(chain(300)).eligibleSnapshot.csr);
  });
});
