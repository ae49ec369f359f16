import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../bench/ranking/rules.ts';
import { hasOpenNetworks, readTasks } from '../../bench/ranking/tasks.ts';
import { KNOWN_CASES, KNOWN_CASES_COMMAND, knownCasesOf, rankingQuality } from '../../src/benchmark/index.ts';
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

  it.skipIf(!hasOpenNetworks)(
    'is what the default rule gives on the open networks, to three digits (skipped without ../shared)',
    async () => {
      const tasks = (await readTasks(7)).filter(({ isExtra }) => !isExtra);
      const found: object[] = [];
      for (const task of tasks) {
        const { scores } = (await rulesOf(task)).own;
        const quality = rankingQuality(
          task.nodes.map((node) => scores[node]!),
          task.isPlanner,
        );
        const rounded = Object.entries(quality).map(([key, value]) => [key, Number((value as number).toFixed(3))]);
        found.push({ name: task.name, ...Object.fromEntries(rounded) });
      }
      expect(found).toEqual(KNOWN_CASES);
    },
  );
});
