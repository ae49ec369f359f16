import { describe, expect, it } from 'vitest';
import { frontLine } from '../../src/analysis/front-line.ts';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readLinks, readPeople } from '../../src/evidence/index.ts';
import type { Lead } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { findingsSchema } from '../../src/records/index.ts';
import { toHtml, toMarkdown, toText } from '../../src/report/index.ts';

const STAFF = ['R1', 'R2', 'F1', 'T1', 'H1', 'G1', 'M1'];
const { links } = readLinks([...STAFF, 'MIG014'].map((target) => ({ source: 'C1', target, kind: 'call' })));
const PEOPLE = [
  { id: 'C1', category: 'suspect' },
  { id: 'R1', category: 'suspect', stage: 'recruit', group: 'north' },
  { id: 'R2', category: 'suspect', stage: 'Recruit', group: 'house of mig014' },
  { id: 'F1', category: 'suspect', stage: 'document' },
  { id: 'T1', category: 'suspect', role: 'transporter', group: 'north' },
  { id: 'H1', category: 'suspect', stage: 'shelter' },
  { id: 'G1', category: 'suspect', role: 'guide' },
  { id: 'M1', category: 'suspect', stage: 'money', group: 'south' },
  { id: 'MIG014', category: 'migrant', stage: 'transport', group: 'north' },
];
const { people } = readPeople(PEOPLE);

describe('the stages that findings tell', () => {
  it('say which is scarce, what is left without it, and when no part holds all', async () => {
    const { stages } = await analyzeCase(links, { people, draws: 0 });
    expect(stages!.stages.map(({ stage, supply, peopleCount }) => [stage, supply, peopleCount])).toEqual([
      ['recruit', 'covered', 2],
      ['document', 'scarce', 1],
      ['transport', 'scarce', 1],
      ['shelter', 'scarce', 1],
      ['crossing', 'scarce', 1],
      ['money', 'scarce', 1],
    ]);
    // Eight people with a tie: six are left without the two who recruit, one alone without the center.
    expect(stages).toMatchObject({ script: 'default', complete: true, peopleCount: 8, unstagedCount: 1, brokenAt: 1 });
    expect(stages!.stages[0]!.keptWithout).toBe(6 / 8);
    expect(stages!.removals.slice(0, 2)).toEqual([
      { removedCount: 0, share: 1, completeParts: 1 },
      { removedCount: 1, share: 1 / 8, completeParts: 0 },
    ]);
    // The two who recruit share their only contact; nobody else has a successor.
    expect(stages!.stages.map(({ irreplaceableCount }) => irreplaceableCount)).toEqual([0, 1, 1, 1, 1, 1]);
    expect(stages!.stages[0]!.meanReadiest).toBe(1);
  });

  it('count people by cell or place, and print no place under the name of somebody protected', async () => {
    const { stages } = await analyzeCase(links, { people, draws: 0 });
    expect(stages!.places).toEqual([
      { place: 'north', counts: [1, 0, 1, 0, 0, 0] },
      { place: 'house of protected-1', counts: [1, 0, 0, 0, 0, 0] },
      { place: 'south', counts: [0, 0, 0, 0, 0, 1] },
    ]);
  });

  it('fall back on the stages that the table states, and are left out where none is known', async () => {
    const other = readPeople([
      { id: 'C1', category: 'suspect', stage: 'Supply' },
      { id: 'R1', category: 'suspect', stage: 'sale; store' },
    ]).people;
    const { stages } = await analyzeCase(links, { people: other, draws: 0 });
    expect([stages!.script, stages!.stages.map(({ stage }) => stage)]).toEqual(['stated', ['sale', 'store', 'supply']]);
    expect(await analyzeCase(links, { draws: 0 })).not.toHaveProperty('stages');
  });

  it('are those of the caller where given, whoever holds them, in the order given, and name nobody protected', async () => {
    const script = ['Money', { name: 'lead', roles: ['guide' as const], least: 2 }, 'house of MIG014'];
    const { stages } = await analyzeCase(links, { people, draws: 0, script });
    expect(stages!.script).toBe('given');
    expect(stages!.stages.map(({ stage, supply, peopleCount }) => [stage, supply, peopleCount])).toEqual([
      ['money', 'scarce', 1],
      ['lead', 'missing', 1],
      ['house of protected-1', 'missing', 0],
    ]);
    expect((await analyzeCase(links, { draws: 0, script: ['money'] })).stages!.stages[0]!.supply).toBe('missing');
    await expect(analyzeCase(links, { script: [] })).rejects.toThrow(/analyzeCase: script is empty; give a stage/);
  });

  it('stand in every report without a name, and come in again as they went out', async () => {
    const findings = await analyzeCase(links, { people, draws: 0 });
    for (const print of [toText, toMarkdown, toHtml]) {
      const text = print(findings).replaceAll('\\', '');
      expect(text).toContain('Scarce: document, transport, shelter, crossing, money.');
      expect(text).toContain('After 1 removal, the most tied first, no part holds every stage; 12 % of the people');
      expect(text).not.toMatch(/mig014/i);
    }
    expect(toHtml(findings)).toContain('Largest part left after removals');
    expect(findingsSchema['~standard'].validate(JSON.parse(JSON.stringify(findings)))).not.toHaveProperty('issues');
  });
});

describe('frontLine', () => {
  it('counts leads with front-line roles, and those without a known role', () => {
    const network = buildNetwork(links, { people });
    const leads = ['C1', 'T1', 'G1', 'M1'].map((person) => ({ person }) as Lead);
    expect(frontLine(network, leads)).toEqual({ leads: 4, frontLine: 2, unknown: 2 });
    expect(frontLine(network, [])).toBeUndefined();
  });
});
