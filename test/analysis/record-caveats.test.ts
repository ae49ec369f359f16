import { describe, expect, it } from 'vitest';
import { recordCaveats } from '../../src/analysis/record-caveats.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const row = { source: 'A', target: 'B', kind: 'payment', amount: 5 };
const { links } = readLinks([row]);

describe('recordCaveats', () => {
  it('says that money and telephones of a large case were not looked at, and where to ask', () => {
    const paid = Array.from({ length: 200_001 }, (_, index) => ({
      ...links[0]!,
      id: `L${index}` as (typeof links)[0]['id'],
    }));
    const [money, phones, ...more] = recordCaveats(buildNetwork(paid), new Array(200_001));
    expect(money).toMatch(/not followed: 200001 payments, more than 200000.*ringtrace money/);
    expect(phones).toMatch(/not compared: 200001 registrations.*ringtrace phones/);
    expect(more).toEqual([]);
  });

  it('says nothing where they were', () => {
    expect(recordCaveats(buildNetwork(links), [{}])).toEqual([]);
  });
});
