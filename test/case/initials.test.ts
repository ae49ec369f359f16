import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

const RING = ['AAR', 'DA', 'H', 'SAR', 'T', 'JCR', 'AL', 'JOR', 'PA', 'HO'];
const ring = RING.map((id, i) => `${id},${RING[(i + 1) % RING.length]}`);
const idsOf = async (rows: readonly string[], options = {}): Promise<string[]> => {
  const text = ['source,target', ...rows].join('\n');
  const { links } = await readCase([{ name: 'links.csv', data: text }], options);
  return [...new Set(links.flatMap(({ source, target }) => [source, target]))];
};

describe('readCase', () => {
  it('takes NA for a person where ids are initials', async () => {
    expect(await idsOf([...ring, 'NA,SAR'])).toContain('NA');
    expect(await idsOf([...ring, 'unknown,SAR', 'N/A,T'])).toHaveLength(10);
  });

  it('takes NA for nobody where it stands more often than anybody, where ids are none, and where the caller says so', async () => {
    expect(await idsOf([...ring, 'NA,SAR', 'NA,T', 'NA,AL', 'NA,DA', 'NA,H'])).not.toContain('NA');
    expect(await idsOf([...ring.map((row) => row.replaceAll(',', '1,')), 'NA,SAR'])).not.toContain('NA');
    expect(await idsOf([...ring, 'NA,SAR'], { nobody: ['NA'] })).not.toContain('NA');
  });
});
