import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../bench/ranking/rules.ts';
import { hasOpenNetworks, readTasks } from '../../bench/ranking/tasks.ts';
import { KNOWN_CASES, rankingQuality } from '../../src/benchmark/index.ts';

describe('KNOWN_CASES', () => {
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
