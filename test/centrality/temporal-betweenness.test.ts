import { describe, expect, it } from 'vitest';
import { buildNetwork, measureCentrality, type Person, readLinks, temporalBetweenness } from '../../src/index.ts';

type Call = readonly [source: string, target: string, time: string];

async function between(calls: readonly Call[], options = {}, people: readonly Person[] = []): Promise<number> {
  const rows = calls.map(([source, target, time]) => ({ source, target, time, kind: 'call' }));
  const network = buildNetwork(readLinks(rows).links, { people });
  const table = await measureCentrality(network, { measures: [temporalBetweenness(options)] });
  return table.of('B')['temporal-betweenness'];
}

describe('temporalBetweenness', () => {
  it('counts who passes word on, each way that time allows', async () => {
    expect(
      await between([
        ['A', 'B', '2020-01-01'],
        ['B', 'C', '2020-01-02'],
      ]),
    ).toBe(1);
    expect(
      await between(
        [
          ['A', 'B', '2020-01-02'],
          ['B', 'C', '2020-01-01'],
        ],
        { directed: true },
      ),
    ).toBe(0);
    expect(
      await between([
        ['A', 'B', '2020-01-01'],
        ['B', 'C', '2020-01-01'],
      ]),
    ).toBe(2);
    expect(
      await between(
        [
          ['A', 'B', '2020-01-01'],
          ['B', 'C', '2020-01-01'],
        ],
        { strict: true },
      ),
    ).toBe(0);
    expect(
      await between(
        [
          ['A', 'B', '1'],
          ['B', 'C', '2'],
          ['A', 'B', '3'],
        ],
        { directed: true },
      ),
    ).toBe(1);
  });

  it('leaves out links without a time or on the rarer scale, and everybody protected', async () => {
    expect(
      await between([
        ['A', 'B', ''],
        ['B', 'C', '2020-01-02'],
      ]),
    ).toBe(0);
    expect(
      await between([
        ['A', 'B', '1'],
        ['B', 'C', '2020-01-02'],
        ['B', 'D', '2020-01-03'],
      ]),
    ).toBe(1);
    const calls: Call[] = [
      ['A', 'B', '1'],
      ['B', 'M', '2'],
      ['M', 'C', '3'],
    ];
    expect(await between(calls)).toBe(2);
    expect(await between(calls, {}, [{ id: 'M', category: 'victim' }])).toBe(0);
  });
});
