import { describe, expect, it } from 'vitest';
import { tallyLeads } from '../../bench/leads/tally-leads.ts';
import { hasOpenNetworks, readTasks } from '../../bench/ranking/tasks.ts';
import { KNOWN_LEADS } from '../../src/benchmark/index.ts';

describe('KNOWN_LEADS', () => {
  it.skipIf(!hasOpenNetworks)(
    'is what every default gives on the open networks (skipped without ../shared)',
    async () => {
      const tasks = (await readTasks(7)).filter(({ isExtra, name }) => !isExtra || name === 'mumbai2008');
      expect((await tallyLeads(tasks)).known).toEqual(KNOWN_LEADS);
    },
  );
});
