import { describe, expect, it } from 'vitest';
import { KNOWN_CASES, KNOWN_CASES_COMMAND, knownCasesOf } from '../../src/benchmark/index.ts';
import { analyzeCase, defaultSignals, harmonicReach, readLinks, toText } from '../../src/index.ts';
import { planted } from '../graphs/planted-case.ts';
import { readText } from '../house/project-files.ts';

const { links } = readLinks(planted.pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1] })));

describe('KNOWN_CASES', () => {
  it('names a command that is there', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    expect(scripts).toHaveProperty(KNOWN_CASES_COMMAND.replace('npm run ', ''));
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
    expect(own.knownCases).toEqual(knownCasesOf());
    expect(toText(own)).toContain(`over ${KNOWN_CASES.length} labelled cases`);
    expect(await analyzeCase(links, { signals: [harmonicReach] })).not.toHaveProperty('knownCases');
  });
});
