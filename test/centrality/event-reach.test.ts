import { describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { eventReach, measureCentrality } from '../../src/centrality/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { roadReachJob } from '../../src/kernels/index.ts';
import { runShards } from '../../src/kernels/shards/shard-job.ts';
import { defaultSignals, eventSignals } from '../../src/leads/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';
import { karate } from '../graphs/karate.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';
import { distancesFrom } from '../oracles/distances.ts';

const rows = [
  { source: 'A', target: 'B', kind: 'call', weight: 9 },
  { source: 'B', target: 'C', kind: 'meeting:E' },
  { source: 'B', target: 'D', kind: 'meeting:E' },
];

describe('eventReach', () => {
  it('takes an event of three for a road of two, and a call of any strength for one of one', async () => {
    const measures = [eventReach('harmonic'), eventReach('decay')];
    const table = await measureCentrality(buildNetwork(readLinks(rows).links), { measures, workers: 1 });
    // A - B is 1 long, B - C, B - D, C - D are 2: the median is 2.
    const a = table.of('A') as Record<string, number>;
    expect(a['event-harmonic']).toBeCloseTo(1 + 1 / 3 + 1 / 3, 12);
    expect(a['event-decay']).toBeCloseTo(2 ** -0.5 + 2 * 2 ** -1.5, 12);
    const c = table.of('C') as Record<string, number>;
    expect(c['event-harmonic']).toBeCloseTo(1 / 2 + 1 / 2 + 1 / 3, 12);
  });

  it('adds up: who also calls whom they met is nearer than by either', async () => {
    const both = [...rows, { source: 'B', target: 'C', kind: 'call' }];
    const table = await measureCentrality(buildNetwork(readLinks(both).links), { measures: [eventReach('harmonic')] });
    // B - C: 1 + 1/2, so 2/3 long. From C: B at 2/3, D at 2, A at 5/3.
    expect((table.of('C') as Record<string, number>)['event-harmonic']).toBeCloseTo(3 / 2 + 1 / 2 + 3 / 5, 12);
  });

  it('is plain reach, to the bit, where nobody shares an event', async () => {
    const measures = ['harmonic' as const, 'decay' as const, eventReach('harmonic'), eventReach('decay')];
    const table = await measureCentrality(kiteNetwork, { measures });
    expect(table.column('event-harmonic')).toEqual(table.column('harmonic'));
    expect(table.column('event-decay')).toEqual(table.column('decay'));
  });
});

describe('roadReachJob', () => {
  it('agrees with one search per node where every road is one step', () => {
    const lengths = new Float64Array(karate.targets.length).fill(1);
    const found = runShards(roadReachJob, { csr: karate, lengths, discount: 'harmonic', scale: 1 });
    const expected = Array.from({ length: 34 }, (_, v) =>
      distancesFrom(karate, v).reduce((sum, d) => sum + (d > 0 && d < Infinity ? 1 / d : 0), 0),
    );
    found.forEach((value, v) => {
      expect(value).toBeCloseTo(expected[v]!, 10);
    });
  });
});

describe('eventSignals', () => {
  it('rank a case without events by the scores of the default, and one with events by the same formula', async () => {
    const { links } = readLinks(synthesizeCase({ seed: 7 }).links);
    const options = { draws: 0, workers: 1, communities: { runs: 1 } };
    const without = links.filter(({ event }) => event === undefined);
    const scores = async (given: typeof links, signals: typeof defaultSignals): Promise<unknown> =>
      (await analyzeCase(given, { ...options, signals })).ranking.map(({ person, score }) => [person, score]);
    expect(await scores(without, eventSignals)).toEqual(await scores(without, defaultSignals));
    const weighted = await analyzeCase(links, { ...options, signals: eventSignals });
    expect(weighted.options.formula).toBe('borda-of-families');
    expect(weighted.ranking[0]!.reasons.map(({ signal }) => signal)).toEqual(eventSignals.map(({ name }) => name));
    expect(await scores(links, eventSignals)).not.toEqual(await scores(links, defaultSignals));
  });
});
