import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readCase } from '../../src/case/index.ts';
import { toAnx, toCytoscape, toFtm, toGexf, toGraphml, toLinksCsv } from '../../src/formats/index.ts';
import type { CaseLink, Findings, Person } from '../../src/model/index.ts';
import { NETWORKX_PYTHON, readWithNetworkx } from './read-with-networkx.ts';

const link = (id: string, source: string, target: string, more: Partial<CaseLink> = {}): CaseLink => ({
  id,
  source,
  target,
  kind: 'call',
  directed: true,
  strength: 1,
  ...more,
});

const LINKS: readonly CaseLink[] = [
  link('L1', '7', 'P2', { at: '2031-01-05', strength: 2 }),
  link('L2', 'P2', '7', { at: '2031-01-06T20:10Z' }),
  link('L3', '7', 'P2', { kind: 'kinship', directed: false }),
  link('L4', 'P3', 'P2', { kind: 'payment', strength: 0.1 }),
  link('L5', 'P3', 'é & <P4>', { kind: 'meeting', directed: false, at: '2031-02', event: 'E1' }),
  link('L6', 'M1', 'P3'),
];
const PEOPLE: readonly Person[] = [
  { id: '7', category: 'suspect', names: ['Ann', 'Anna Bell'] },
  { id: 'P2', category: 'suspect', names: ['Ann'] },
  { id: 'M1', category: 'migrant', names: ['Nobody'] },
];
/** Source, target, whether it points, kind, strength. */
const WHOLE = [
  '7 > P2 call 2',
  '7 - P2 kinship 1',
  'P2 > 7 call 1',
  'P3 > P2 payment 0.1',
  'P3 - é & <P4> meeting 1',
].sort();

const told = ({ source, target, directed, kind, strength }: CaseLink): string => {
  const [from, to] = directed || source < target ? [source, target] : [target, source];
  return `${from} ${directed ? '>' : '-'} ${to} ${kind} ${strength}`;
};

describe('what a whole analysis exports', () => {
  let findings: Findings;
  beforeAll(async () => {
    findings = await analyzeCase(LINKS, { people: PEOPLE, draws: 0, workers: 1 });
  });

  it('parts of a tie add up to it', () => {
    for (const { parts, strength } of findings.ties)
      expect(parts!.reduce((sum, part) => sum + part.strength, 0)).toBeCloseTo(strength, 12);
  });

  it.each([
    ['a.gexf', toGexf],
    ['b.gexf', (of: Findings, options = {}) => toGexf(of, { ...options, version: '1.3' })],
    ['a.graphml', toGraphml],
    ['a.json', toCytoscape],
    ['a.cyjs', toCytoscape],
    ['a.anx', toAnx],
    ['a.ftm', toFtm],
  ] as const)('is read back whole: %s', async (name, write) => {
    const reading = await readCase([{ name, data: write(findings, { links: LINKS }) }]);
    expect(reading.rejected).toEqual([]);
    expect(reading.links.map(told).sort()).toEqual(WHOLE);
    expect(reading.people.map(({ id, names }) => [id, names])).toEqual([
      ['7', ['Ann', 'Anna Bell']],
      ['P2', ['Ann']],
      ['P3', undefined],
      ['é & <P4>', undefined],
    ]);
    const timeOf = (source: string, kind: string) =>
      reading.links.find((one) => one.source === source && one.kind === kind)?.at;
    expect([timeOf('7', 'call'), timeOf('P2', 'call'), timeOf('7', 'kinship'), timeOf('P3', 'payment')]).toEqual([
      '2031-01-05',
      '2031-01-06T20:10Z',
      undefined,
      undefined,
    ]);
  });

  it('is read back whole: links as CSV', async () => {
    const links = LINKS.filter(({ source }) => source !== 'M1');
    const reading = await readCase([
      { name: 'links.csv', data: toLinksCsv(links, { people: [], rankUncategorized: true }) },
    ]);
    const byId = [...reading.links].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId).toEqual(links.map((link, i) => ({ ...link, file: 'links.csv', row: i + 1 })));
  });

  it.skipIf(NETWORKX_PYTHON === undefined)('is what networkx reads, by default', () => {
    for (const [format, text] of [
      ['gexf', toGexf(findings, { links: LINKS })],
      ['graphml', toGraphml(findings, { links: LINKS })],
    ] as const) {
      const { nodes, edges } = readWithNetworkx(format, text);
      expect([...nodes].sort()).toEqual(['7', 'P2', 'P3', 'é & <P4>']);
      expect(edges.map(([, , weight]) => weight).sort()).toEqual([0.1, 1, 1, 1, 2]);
    }
  });
});
