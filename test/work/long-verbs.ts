import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  analyzeCase,
  analyzeCaseFully,
  analyzeCaseInStages,
  benchmarkCase,
  buildNetwork,
  compareCases,
  compareUse,
  compareWithChance,
  detectCommunities,
  findPattern,
  type LongWorkOptions,
  measureCentrality,
  measureCertainty,
  measureTies,
  nextChecks,
  PATTERNS,
  presentTogether,
  type RankLeadsInputs,
  rankLeads,
  readLinks,
  readRecords,
  resolutionRanges,
  routesBetween,
  traceMoneyInSteps,
} from '../../src/index.ts';
import { writeCaseFolder } from '../../src/io/index.ts';
import { proposeMatches } from '../../src/matching/index.ts';
import { attackCurve, describeRing, keyPlayers } from '../../src/resilience/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';
import { kite } from '../graphs/krackhardt-kite.ts';

/** A verb that takes `signal`, `onProgress` and `workers`. */
export interface LongVerb {
  readonly verb: string;
  /** Where its errors say they come from. */
  readonly place: string;
  /** The same of an abort before it begins, where that is another. */
  readonly abortedAt?: string;
  readonly call: (options: LongWorkOptions) => Promise<unknown>;
  /** Left out: its work is never handed to workers. */
  readonly inWorkers?: true;
}

const links = readLinks(
  kite.map(([source, target], i) => ({ source, target, kind: 'call', report: `R${i % 5}` })),
).links;
const records = readRecords(
  Array.from({ length: 40 }, (_, i) => ({
    record: `r${i}`,
    name: `Jan de Vri${'es'[i % 2]}`,
    phone: `+3161234567${i % 10}`,
  })),
).records;
/** Enough people for more than one shard of sources. */
const wheel = buildNetwork(
  readLinks(
    Array.from({ length: 70 }, (_, i) =>
      [1, 7].map((step) => ({ source: `w${i}`, target: `w${(i + step) % 70}`, kind: 'call' })),
    ).flat(),
  ).links,
);
const inputs = async (): Promise<RankLeadsInputs> => ({
  communities: await detectCommunities(kiteNetwork, { runs: 1 }),
  centrality: await measureCentrality(kiteNetwork),
});

const registrations = Array.from({ length: 400 }, (_, i) => ({
  line: `${1_000_000 + (i % 8)}`,
  cell: `C${(i * 7) % 5}`,
  at: new Date(Date.UTC(2031, 0, 1 + (i % 20), 8 + (i % 9), i % 60)).toISOString(),
}));
const payments = Array.from({ length: 60 }, (_, i) => ({
  id: `M${i}`,
  source: `${i % 9}`,
  target: `${(i * 5 + 1) % 9}`,
  at: `2031-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  amount: 10 + i,
  currency: 'EUR',
}));
const usedBy = (phone: string) => registrations.filter(({ line }) => line === phone);
const folder = mkdtempSync(join(tmpdir(), 'ringtrace-long-'));
const quiet = { draws: 0, workers: 1 } as const;

const runs = 4;
const inWorkers = true;

export const LONG_VERBS: readonly LongVerb[] = [
  of('measureCentrality', (o) => measureCentrality(wheel, { ...o, measures: ['betweenness'] }), inWorkers),
  of('measureTies', (o) => measureTies(wheel, o), inWorkers),
  {
    ...of('routesBetween', (o) => routesBetween(kiteNetwork, { from: ['9'], to: ['5'] }, o)),
    place: 'measureCentrality',
  },
  of('detectCommunities', (o) => detectCommunities(wheel, { ...o, runs: 100 }), inWorkers),
  named(
    'by Louvain',
    of('detectCommunities', (o) => detectCommunities(kiteNetwork, { ...o, runs, algorithm: 'louvain' })),
  ),
  of('resolutionRanges', (o) => resolutionRanges(kiteNetwork, { ...o, runs }), inWorkers),
  of('compareWithChance', (o) => compareWithChance(wheel, { ...o, replicates: 99 }), inWorkers),
  of(
    'measureCertainty',
    async (o) => measureCertainty(kiteNetwork, rankLeads(kiteNetwork, await inputs()), { ...o, draws: 200 }),
    inWorkers,
  ),
  of('keyPlayers', (o) => keyPlayers(kiteNetwork, { ...o, size: 2 }), inWorkers),
  named(
    'greedily',
    of('keyPlayers', (o) => keyPlayers(kiteNetwork, { ...o, size: 2, search: 'greedy' })),
  ),
  of('attackCurve', (o) => attackCurve(kiteNetwork, { ...o, by: 'degree' }), inWorkers),
  named(
    'by chance',
    of('attackCurve', (o) => attackCurve(kiteNetwork, { ...o, by: 'random' }), inWorkers),
  ),
  named(
    'anew each time',
    of('attackCurve', (o) => attackCurve(kiteNetwork, { ...o, by: 'harmonic', mode: 'adaptive' })),
  ),
  {
    ...of('describeRing', (o) => describeRing(kiteNetwork, { ...o, replicates: 9 }), inWorkers),
    place: 'detectCommunities',
  },
  of('findPattern', (o) => findPattern(kiteNetwork, PATTERNS['hidden-leader'], o)),
  of('proposeMatches', (o) => proposeMatches(records, { signal: o.signal, onProgress: o.onProgress })),
  {
    ...of('analyzeCase', (o) => analyzeCase(links, o), inWorkers),
    place: 'detectCommunities',
    abortedAt: 'analyzeCase',
  },
  {
    ...of(
      'benchmarkCase',
      (o) =>
        benchmarkCase(
          links,
          new Map([
            ['0', true],
            ['1', false],
          ] as never),
          o,
        ),
      inWorkers,
    ),
    place: 'detectCommunities',
    abortedAt: 'analyzeCaseFully',
  },
  {
    ...of('nextChecks', async (o) => nextChecks(await analyzeCaseFully(links, { draws: 0 }), o)),
    place: 'measureCertainty',
  },
  {
    ...of('analyzeCaseFully', (o) => analyzeCaseFully(links, o), inWorkers),
    place: 'detectCommunities',
    abortedAt: 'analyzeCaseFully',
  },
  {
    ...of('analyzeCaseInStages', (o) => toTheEnd(analyzeCaseInStages(links, o)), inWorkers),
    place: 'detectCommunities',
    abortedAt: 'analyzeCaseInStages',
  },
  {
    ...of('compareCases', async (o) =>
      compareCases(await analyzeCaseFully(links.slice(0, 15), quiet), await analyzeCaseFully(links, quiet), o),
    ),
    place: 'measureCertainty',
  },
  of('presentTogether', ({ signal, onProgress }) => presentTogether(registrations, { signal, onProgress })),
  of('compareUse', ({ signal, onProgress }) =>
    compareUse(usedBy('1000000'), usedBy('1000001'), { signal, onProgress }),
  ),
  of('traceMoneyInSteps', ({ signal, onProgress }) => traceMoneyInSteps(payments, { signal, onProgress })),
  of('writeCaseFolder', async ({ signal, onProgress }) =>
    writeCaseFolder(folder, await analyzeCase(links, quiet), { signal, onProgress, viewer: false }),
  ),
];

async function toTheEnd(stages: AsyncIterable<unknown>): Promise<void> {
  for await (const stage of stages) if (stage === undefined) return;
}

function of(place: string, call: LongVerb['call'], handedOut?: true): LongVerb {
  return { verb: place, place, call, ...(handedOut && { inWorkers: handedOut }) };
}

function named(how: string, verb: LongVerb): LongVerb {
  return { ...verb, verb: `${verb.verb} ${how}` };
}
