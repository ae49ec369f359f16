import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  analyzeCaseFully,
  attackCurve,
  buildNetwork,
  compareFindings,
  describeRing,
  detectCommunities,
  disbelieve,
  explainPerson,
  type Findings,
  findPaths,
  findPattern,
  keyPlayers,
  measureCentrality,
  neighborhood,
  nextChecks,
  PATTERNS,
  rankLeads,
  readLinks,
  replaceability,
  routesBetween,
  scriptCompleteness,
  tellFindings,
  traceMoney,
} from '../../src/index.ts';
import { compareCases } from '../../src/questions/index.ts';

const PAIRS = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG', 'GH', 'HI', 'IJ', 'JK', 'KL', 'AE', 'AC', 'AG', 'GK'];
const { links } = readLinks(
  PAIRS.map((pair, i) => ({
    source: pair[0],
    target: pair[1],
    kind: i === 4 ? 'transport' : 'call',
    report: `R${i % 4}`,
  })),
);

/** What every verb that answers about people of a case answers. */
async function answersOf(rankUncategorized: boolean): Promise<Record<string, object>> {
  const analysis = await analyzeCaseFully(links, { draws: 4, workers: 1, communities: { runs: 1 }, rankUncategorized });
  const { network } = analysis;
  const communities = await detectCommunities(network, { runs: 1 });
  const centrality = await measureCentrality(network);
  const ranking = rankLeads(network, { communities, centrality });
  const findings: Findings = tellFindings(analysis);
  return {
    explainPerson: explainPerson(analysis, 'A'),
    'explainPerson of findings': explainPerson(JSON.parse(JSON.stringify(findings)) as Findings, 'A'),
    neighborhood: neighborhood(network, 'A'),
    findPaths: findPaths(network, 'A', 'C'),
    disbelieve: await disbelieve(analysis, ['report:R1'], { workers: 1 }),
    nextChecks: await nextChecks(analysis, { most: 2 }),
    compareFindings: compareFindings(findings, findings),
    compareCases: await compareCases(analysis, analysis),
    findPattern: await findPattern(buildNetwork(links, { rankUncategorized }), PATTERNS['hidden-leader']),
    measureCentrality: centrality,
    routesBetween: await routesBetween(network, { from: ['A'], to: ['H'] }),
    rankLeads: ranking,
    traceMoney: traceMoney(network),
    keyPlayers: await keyPlayers(network, { size: 2 }),
    attackCurve: await attackCurve(network, { removals: 2 }),
    describeRing: await describeRing(network, { replicates: 2 }),
    replaceability: replaceability(network),
    scriptCompleteness: scriptCompleteness(network),
  };
}

/** Verbs that are given a network or an analysis, and answer without the notice, each with the reason. */
const WITHOUT_ONE: Readonly<Record<string, string>> = {
  compareWithChance: 'names nobody',
  defaultDraws: 'a number',
  traceMoneyInSteps: 'the trace of traceMoney',
  resolutionRanges: 'names nobody',
  watchBias: 'names nobody',
  detectCommunities: 'ranks nobody',
  measureCertainty: 'stands beside a ranking, which says so',
  measureTies: 'a bare list of ties',
  describeCommunities: 'a bare list; the communities it is of say so',
  rerankWithKnown: 'stands in findings, which say so',
  tellFindings: 'findings, which say so among their caveats',
};

it('is asked of every verb that is given a case', async () => {
  const doors = readFileSync('api/ringtrace.api.md', 'utf8');
  const given = [...doors.matchAll(/export function (\w+)(?:<[^(]*>)?\(([^;]*)\)/g)].flatMap(([, name, inputs]) =>
    /RingNetwork|CaseAnalysis/.test(inputs!) ? [name!] : [],
  );
  expect(given.length).toBeGreaterThan(20);
  const asked = [...Object.keys(await answersOf(false)), ...Object.keys(WITHOUT_ONE)];
  expect([...new Set(given)].filter((verb) => !asked.includes(verb))).toEqual([]);
});

describe('an answer about a case in which people who stand as carried are ranked', () => {
  it('says so, in its data and in its text', async () => {
    for (const [verb, answer] of Object.entries(await answersOf(true))) {
      expect([verb, (answer as { notice?: string }).notice]).toEqual([
        verb,
        expect.stringContaining('Some may be victims'),
      ]);
      expect([verb, (answer as { toText(): string }).toText()]).toEqual([
        verb,
        expect.stringContaining('Some may be victims'),
      ]);
    }
  });

  it('says nothing of it in any other case', async () => {
    for (const [verb, answer] of Object.entries(await answersOf(false))) {
      expect([verb, Object.hasOwn(answer, 'notice')]).toEqual([verb, false]);
      expect([verb, 'toText' in answer]).toEqual([verb, true]);
      expect((answer as { toText(): string }).toText()).not.toContain('Some may be victims');
    }
  });
});
