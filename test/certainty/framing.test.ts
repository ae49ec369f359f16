import { describe, expect, it } from 'vitest';
import { framingResistance } from '../../src/certainty/framing-resistance.ts';
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
import { ranksAnew } from '../oracles/ranks-anew.ts';

const TOP = 3;
const tie = (source: string, target: string) => ({ source, target, kind: 'association' });

/** Three tight groups, strung together, with hangers-on of one or two ties. */
function ringCase(seed: number): readonly CaseLink[] {
  const rng = createRng(seed, 1);
  const rows = ['A', 'B', 'C'].flatMap((group) => [
    ...[0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => tie(`${group}${i}`, `${group}${j}`))),
    ...Array.from({ length: 3 }, (_, i) => tie(`${group}x${i}`, `${group}${rng.below(4)}`)),
  ]);
  return readLinks([...rows, tie('A0', 'B0'), tie('B1', 'C0'), tie(`A${rng.below(4)}`, `C${1 + rng.below(3)}`)]).links;
}

/** How many false links lift this person into the first places when they lead to these people in their order; more than ten is Infinity. */
async function linksNeeded(links: readonly CaseLink[], person: string, order: readonly string[]): Promise<number> {
  const known = new Set(
    links.flatMap(({ source, target }) => (source === person ? target : target === person ? source : [])),
  );
  const ends = [...new Set(order)].filter((other) => other !== person && !known.has(other)).slice(0, 10);
  for (let used = 1; used <= ends.length; used++) {
    const made = readLinks(ends.slice(0, used).map((end) => tie(person, end))).links;
    const ranks = await ranksAnew([...links, ...made]);
    if (ranks.get(person)! <= TOP) return used;
  }
  return Number.POSITIVE_INFINITY;
}

describe('the false links that make a suspect of a bystander', () => {
  it.each([1, 2, 3, 4])('are as many as the case built anew with them says, case %i', async (seed) => {
    const links = ringCase(seed);
    const network = buildNetwork(links);
    const inputs = {
      communities: await detectCommunities(network, { runs: 1 }),
      centrality: await measureCentrality(network, { workers: 1 }),
    };
    const ranking = rankLeads(network, inputs);
    const { summary } = await measureCertainty(network, ranking, { draws: 20, top: TOP, workers: 1 });

    const ranks = await ranksAnew(links);
    const degree = (id: string): number => links.filter(({ source, target }) => source === id || target === id).length;
    const byRank = [...ranks.keys()].sort((a, b) => ranks.get(a)! - ranks.get(b)! || (a < b ? -1 : 1));
    const thin = byRank.filter((id) => degree(id) <= 2 && ranks.get(id)! > TOP);
    const framed = [thin[0]!, thin[Math.floor((thin.length - 1) / 2)]!, thin.at(-1)!];
    const thinnestFirst = [...byRank].reverse().sort((a, b) => degree(a) - degree(b));
    const inTurn = byRank.flatMap((id, i) => [id, thinnestFirst[i]!]);
    const needed: number[] = [];
    for (const person of framed)
      needed.push(Math.min(await linksNeeded(links, person, byRank), await linksNeeded(links, person, inTurn)));
    const [, middle] = needed.sort((a, b) => a - b);
    expect(summary.framing).toBe(middle === Number.POSITIVE_INFINITY ? 'more-than-ten' : middle);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'are as many when they are looked for by halves, for fewer rankings, case %i',
    async (seed) => {
      const network = buildNetwork(ringCase(seed));
      const ranking = rankLeads(network, {
        communities: await detectCommunities(network, { runs: 1 }),
        centrality: await measureCentrality(network, { workers: 1 }),
      });
      const positions = toPositions(network, ranking, listStatements(network));
      const inCellar = runInCellar({ workers: 1 });
      let rankings = 0;
      const run: Run = (job, input, stage) => {
        rankings += (input as unknown as { readonly starts: Uint32Array }).starts.length - 1;
        return inCellar(job, input, stage);
      };
      const ranks = await presentRanks(positions, inCellar);
      const oneByOne = await framingResistance({ positions, ranks, top: TOP }, inCellar);
      // So many pivots that all is measured exactly.
      const pivots = { closeness: 1000, fragmentation: 1000 };
      expect(await framingResistance({ positions: { ...positions, pivots }, ranks, top: TOP }, run)).toBe(oneByOne);
      expect(rankings).toBeLessThanOrEqual(24);
    },
  );
});
