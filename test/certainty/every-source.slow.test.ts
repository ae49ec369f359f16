import { describe, expect, it } from 'vitest';
import {
  buildNetwork,
  type CaseLink,
  detectCommunities,
  measureCentrality,
  measureCertainty,
  rankLeads,
  readLinks,
} from '../../src/index.ts';
import { watchChancesOf } from '../oracles/every-draw.ts';
import { ranksAnew } from '../oracles/ranks-anew.ts';

const TOP = 2;
const DRAWS = 10_000;
const LOSS = 0.33;
/** Five standard errors of a share of so many draws, at the most. */
const NOISE = 5 * Math.sqrt(0.25 / DRAWS);

/** Ten reports on seven people; three of them tell of two ties each. */
const TIES = [
  'A B 0',
  'A C 1',
  'A D 2',
  'D E 3',
  'E F 4',
  'E G 5',
  'A F 6',
  'B C 6',
  'D G 7',
  'C D 7',
  'B E 8',
  'F G 8',
  'A E 9',
];
const links: readonly CaseLink[] = readLinks(
  TIES.map((tie) => ({ source: tie[0]!, target: tie[2]!, report: `R${tie[4]}`, kind: 'association' })),
).links;
const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const reportBit = (link: CaseLink): number => 1 << Number(link.report!.slice(1));

/** Ranks of the people where just the links of this bit set are kept, each part ranked from nothing once. */
const ranked = new Map<number, readonly number[]>();
async function ranksOf(kept: number): Promise<readonly number[]> {
  const held = ranked.get(kept);
  if (held !== undefined) return held;
  const left = links.filter((_, i) => ((kept >> i) & 1) === 1);
  const ranks = left.length === 0 ? new Map<string, number>() : await ranksAnew(left);
  const last = (ranks.size + 1 + people.length) / 2;
  const found = people.map((person) => ranks.get(person) ?? last);
  ranked.set(kept, found);
  return found;
}

/** Everything a draw can leave, with its chance: half the draws lose reports by chance, half keep what touches who is watched. */
async function everyDraw(): Promise<readonly (readonly [chance: number, ranks: readonly number[]])[]> {
  const chances = watchChancesOf(links, people, 1 - LOSS).map((chance) => chance / 2);
  for (let reports = 0; reports < 2 ** 10; reports++) {
    const count = reports.toString(2).replaceAll('0', '').length;
    const kept = links.reduce((set, link, i) => (reports & reportBit(link) ? set | (1 << i) : set), 0);
    chances[kept]! += ((1 - LOSS) ** count * LOSS ** (10 - count)) / 2;
  }
  const draws: (readonly [number, readonly number[]])[] = [];
  for (const [kept, chance] of chances.entries()) if (chance > 0) draws.push([chance, await ranksOf(kept)]);
  return draws;
}

/** The ranks that the quantile may be, when as many draws are made as here: its share is off by the noise. */
function quantilesOf(ranks: readonly (readonly [chance: number, rank: number])[], share: number): number[] {
  const rising = [...ranks].sort((a, b) => a[1] - b[1]);
  const found = new Set<number>();
  let below = 0;
  for (const [chance, rank] of rising) {
    if (below + chance >= share - NOISE && below <= share + NOISE) found.add(rank);
    below += chance;
  }
  return [...found];
}

describe('a case of ten reports, of which every set is lost once', () => {
  it('is drawn as often among the first, and between the ranks, that its parts are likely to give', async () => {
    const network = buildNetwork(links);
    const communities = await detectCommunities(network, { runs: 1 });
    const ranking = rankLeads(network, { communities, centrality: await measureCentrality(network, { workers: 1 }) });
    const options = { draws: DRAWS, top: TOP, lossRate: LOSS, workers: 1 } as const;
    const { of, summary } = await measureCertainty(network, ranking, options);
    expect(summary).toMatchObject({ method: 'sources', sources: 10 });
    const draws = await everyDraw();
    expect(draws.reduce((sum, [chance]) => sum + chance, 0)).toBeCloseTo(1, 10);
    for (const [row, person] of people.entries()) {
      const exact = draws.reduce((sum, [chance, ranks]) => {
        const before = ranks.filter((rank) => rank < ranks[row]!).length;
        const beside = ranks.filter((rank) => rank === ranks[row]!).length;
        return sum + chance * Math.min(1, Math.max(0, (TOP - before) / beside));
      }, 0);
      const { pTop, rankInterval } = of(person)!;
      expect(Math.abs(pTop - exact), `${person} among the first`).toBeLessThan(NOISE);
      const own = draws.map(([chance, ranks]) => [chance, ranks[row]!] as const);
      const { rank } = ranking.ranking.find((one) => one.person === person)!;
      const mayBe = quantilesOf(own, 0.05).flatMap((low) =>
        quantilesOf(own, 0.95).map((high) => [
          Math.max(1, Math.floor(2 * Math.min(low, rank - (high - rank) / 2)) / 2),
          Math.min(people.length, Math.ceil(2 * Math.max(high, rank + (rank - low) / 2)) / 2),
        ]),
      );
      expect(mayBe, `${person}, of rank ${rank}`).toContainEqual([...rankInterval]);
      expect(mayBe.length).toBeLessThanOrEqual(6);
    }
  });
});
