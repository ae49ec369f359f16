import { describe, expect, it } from 'vitest';
import {
  analyzeCaseFully,
  buildNetwork,
  compareFindings,
  disbelieve,
  explainPerson,
  type Findings,
  findPaths,
  findPattern,
  neighborhood,
  nextChecks,
  PATTERNS,
  readLinks,
  tellFindings,
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
  };
}

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
