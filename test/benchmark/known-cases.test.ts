import { describe, expect, it } from 'vitest';
import {
  KNOWN_CASES,
  KNOWN_CASES_COMMAND,
  KNOWN_LEADS,
  KNOWN_LEADS_COMMAND,
  knownCasesOf,
} from '../../src/benchmark/index.ts';
import { analyzeCase, defaultSignals, harmonicReach, readLinks, toText } from '../../src/index.ts';
import { planted } from '../graphs/planted-case.ts';
import { readText } from '../house/project-files.ts';

const { links } = readLinks(planted.pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1] })));

describe('KNOWN_CASES', () => {
  it('names a command that is there', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    for (const command of [KNOWN_CASES_COMMAND, KNOWN_LEADS_COMMAND])
      expect(scripts).toHaveProperty(command.replace('npm run ', ''));
  });

  it('counts each lead by one word and one chance', () => {
    const sum = (list: readonly { leads: number; right: number }[]): number[] => [
      list.reduce((total, { leads }) => total + leads, 0),
      list.reduce((total, { right }) => total + right, 0),
    ];
    expect(sum(KNOWN_LEADS.words)).toEqual([KNOWN_LEADS.leads, KNOWN_LEADS.right]);
    expect(sum(KNOWN_LEADS.firstTen)).toEqual([KNOWN_LEADS.leads, KNOWN_LEADS.right]);
  });

  it('is summed up as plain means', () => {
    const { cases, precisionAtTop, auc } = knownCasesOf()!;
    expect(cases).toBe(KNOWN_CASES.length);
    expect(precisionAtTop * cases).toBeCloseTo(
      KNOWN_CASES.map((known) => known.precisionAtTen).reduce((a, b) => a + b),
    );
    expect(auc! * cases).toBeCloseTo(KNOWN_CASES.map((known) => known.auc).reduce((a, b) => a + b));
    expect(knownCasesOf([])).toBeUndefined();
  });

  it('stands in the findings and in every report of the default rule, and of no other', async () => {
    const own = await analyzeCase(links, { signals: [...defaultSignals] });
    expect(own.knownCases).toEqual({ ...knownCasesOf(), leads: KNOWN_LEADS });
    expect(toText(own)).toContain(`over ${KNOWN_CASES.length} labelled cases`);
    expect(await analyzeCase(links, { signals: [harmonicReach] })).not.toHaveProperty('knownCases');
  });
});
