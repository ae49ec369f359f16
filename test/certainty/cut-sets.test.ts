import { describe, expect, it } from 'vitest';
import { evidenceCutSets } from '../../src/certainty/evidence-cut-sets.ts';
import { listStatements } from '../../src/certainty/list-statements.ts';
import { presentRanks } from '../../src/certainty/present-ranks.ts';
import { type Run, runInCellar } from '../../src/certainty/run-in-cellar.ts';
import { toPositions } from '../../src/certainty/to-positions.ts';
import {
  buildNetwork,
  type CaseLink,
  detectCommunities,
  measureCentrality,
  measureCertainty,
  rankLeads,
  readLinks,
} from '../../src/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import { onesAndTwos, ranksWithout } from '../oracles/cut-sets.ts';

const TOP = 2;
const REPORTS = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'];

/** A circle of nine that nobody needs a report for, and sixteen more ties, each in one report. */
function randomCase(seed: number): readonly CaseLink[] {
  const rng = createRng(seed, 1);
  const below = (n: number): number => rng.below(n);
  const rows = Array.from({ length: 9 }, (_, i) => ({
    source: `P${i}`,
    target: `P${(i + 1) % 9}`,
    kind: 'call',
    report: '',
  }));
  for (let i = 0; i < 16; i++) {
    const a = below(9);
    const b = (a + 1 + below(8)) % 9;
    rows.push({ source: `P${a}`, target: `P${b}`, kind: 'call', report: REPORTS[below(REPORTS.length)]! });
  }
  return readLinks(rows).links;
}

describe('the reports a place among the first rests on', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are those that the case built anew without them says, case %i', async (seed) => {
    const links = randomCase(seed);
    const network = buildNetwork(links);
    const inputs = {
      communities: await detectCommunities(network, { runs: 1 }),
      centrality: await measureCentrality(network, { workers: 1 }),
    };
    const ranking = rankLeads(network, inputs);
    const { of } = await measureCertainty(network, ranking, { top: TOP, draws: 20, workers: 1 });
    const sets = onesAndTwos(REPORTS);
    const ranks = await Promise.all(sets.map((gone) => ranksWithout(links, gone)));
    for (const { person, rank } of ranking.ranking) {
      if (rank > TOP) continue;
      const own = new Set(network.eligibleLinks(person).flatMap(({ report }) => report ?? []) as string[]);
      const takingOut = sets.filter((set, i) => set.every((id) => own.has(id)) && ranks[i]!.get(person)! > TOP);
      const { restsOn } = of(person)!;
      if (typeof restsOn === 'string') {
        expect([restsOn, takingOut]).toEqual([own.size === 0 ? 'no-source' : 'none-found', []]);
        continue;
      }
      const smallest = takingOut[0]?.length ?? 3;
      expect(restsOn.map(({ kind }) => kind)).toEqual(restsOn.map(() => 'report'));
      expect(Math.min(3, restsOn.length)).toBe(smallest);
      if (smallest < 3) expect(takingOut).toContainEqual(restsOn.map(({ id }) => id as string).sort());
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'take the person out where few sources are tried too, for fewer rankings, case %i',
    async (seed) => {
      const links = randomCase(seed);
      const network = buildNetwork(links);
      const ranking = rankLeads(network, {
        communities: await detectCommunities(network, { runs: 1 }),
        centrality: await measureCentrality(network, { workers: 1 }),
      });
      const statements = listStatements(network);
      const positions = toPositions(network, ranking, statements);
      let rankings = 0;
      const inCellar = runInCellar({ workers: 1 });
      const run: Run = (job, input, stage) => {
        rankings += (input as unknown as { readonly starts: Uint32Array }).starts.length - 1;
        return inCellar(job, input, stage);
      };
      const present = await presentRanks(positions, inCellar);
      const rows = [...present.keys()].filter((row) => present[row]! <= TOP);
      const input = { positions, statements, rows, top: TOP };
      const few = await evidenceCutSets({ ...input, thorough: false }, run);
      const fewRankings = rankings;
      const all = await evidenceCutSets({ ...input, thorough: true }, run);
      expect([...few.keys()].sort()).toEqual([...all.keys()].sort());
      for (const [row, set] of few) {
        if (set.length === 0) continue;
        const ranks = await ranksWithout(
          links,
          set.map((source) => statements.sources[source]!.id as string),
        );
        expect(ranks.get(network.eligibleSnapshot.ids[positions.ranked[row]!]!)).toBeGreaterThan(TOP);
      }
      const staying = [...few.values()].filter((set) => set.length === 0).length;
      if (staying === few.size) expect(fewRankings).toBeLessThanOrEqual(few.size);
    },
  );
});
