import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareWithChance } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';

const networkOf = (rows: readonly object[]): RingNetwork => buildNetwork(readLinks(rows).links);

describe('compareWithChance', () => {
  const edges = '../shared/data/infinito/edges.csv';
  it.skipIf(!existsSync(edges))(
    'of the summits of infinito (skipped where the data is absent): .44 observed',
    async () => {
      const rows = readFileSync(edges, 'utf8').trim().split('\n');
      const head = rows[0]!.split(',');
      const summits = networkOf(
        rows.slice(1).map((row) => Object.fromEntries(row.split(',').map((cell, i) => [head[i]!, cell]))),
      );
      const ties = await compareWithChance(summits, { chance: 'ties', weighted: false });
      const events = await compareWithChance(summits, { weighted: false });
      expect(events.chance).toBe('events');
      expect(ties.observed).toBeCloseTo(0.44, 2);
      // Rewired ties make the summits look better than they are: .15 by chance, where summits called by chance give .24.
      expect(ties.mean).toBeCloseTo(0.15, 2);
      expect(events.mean).toBeCloseTo(0.24, 2);
      expect(events.p).toBe(0.01);
    },
  );
});
