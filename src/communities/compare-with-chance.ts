import { type Shown, shown } from '../display/index.ts';
import { type ChanceInput, chanceJob, type Incidence } from '../kernels/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import type { EligibleSnapshot, RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { runLongJob } from '../work/index.ts';
import { chanceSheet } from './chance-sheet.ts';
import { compareWithChanceRules } from './community-rules.ts';
import { defaultIterations } from './default-iterations.ts';

/** What chance deals anew: ties between people, or people to events. */
export type ChanceRule = 'ties' | 'events';

/** What `compareWithChance` may be told. */
export interface CompareWithChanceOptions extends LongWorkOptions {
  /** Networks drawn by chance, default 99; 999 for a p down to .001. */
  readonly replicates?: number | undefined;
  /** Default `events` when at least half of the tied pairs of people met at an event, else `ties`. */
  readonly chance?: ChanceRule | undefined;
  /** Above 0, default 1. */
  readonly resolution?: number | undefined;
  /** A whole number, default 7. */
  readonly seed?: number | undefined;
  /** Of each search; default until nothing moves, and 2 from 20,000 people on. */
  readonly iterations?: number | undefined;
  /** How thoroughly chance shuffles, default 10. */
  readonly swapsPerTie?: number | undefined;
  /** false counts every tie as 1, observed and by chance; default true. */
  readonly weighted?: boolean | undefined;
}

/** How modular a network is, held against networks by chance. */
export interface ChanceReading {
  /** What was dealt anew: ties, or who attended which event. */
  readonly chance: ChanceRule;
  /** Modularity of one search on the network; with `events` on the ties from events alone. */
  readonly observed: number;
  /** Mean modularity by chance. */
  readonly mean: number;
  /** Standard deviation by chance. */
  readonly deviation: number;
  /** (r + 1) / (replicates + 1), r networks by chance being at least as modular as the observed. */
  readonly p: number;
  /** Networks drawn by chance. */
  readonly replicates: number;
  /** Whether ties counted by their strength. */
  readonly weighted: boolean;
  /** Modularities by chance, in the order drawn. */
  readonly values: Float64Array;
  /** The seed they were drawn with. */
  readonly seed: number;
  /** Tied pairs of eligible people, and how many of them met at an event. */
  readonly tieCount: number;
  /** Tied pairs of eligible people who met at an event. */
  readonly eventTieCount: number;
}

const PLACE = 'compareWithChance';

/**
 * Asks whether chance alone would show communities as good: modularity beside that of networks dealt anew.
 *
 *   p = (r + 1) / (B + 1),   r of B networks by chance with at least the observed modularity            1 / (B + 1) ... 1
 *
 * By `ties`, everybody keeps the number of their ties and strengths travel with them. By `events`, everybody keeps the number of
 * events attended and every event its size; ties of any other origin are left aside. Where ties come from shared events only the
 * second is fair: every meeting is a clique, and against rewired ties cliques always look like communities.
 * Gotcha: a few strong ties make any network look modular; `weighted: false` asks about the pattern of ties alone. A small p says that there is structure, not that the communities found are it; for those see `Communities.place`.
 * Cost: `replicates` + 1 searches, in parallel.
 * Papers: R. Guimera, M. Sales-Pardo, L. Amaral, Physical Review E 70, 2004, 025101, doi:10.1103/PhysRevE.70.025101;
 * B. Phipson, G. Smyth, Statistical Applications in Genetics 9(1), 2010, doi:10.2202/1544-6115.1585.
 *
 * @throws RingtraceError `invalid-option` for an option out of its range; `aborted`; `worker-failed`.
 * @example (await compareWithChance(kiteNetwork, { replicates: 9 })).chance // => 'ties'
 */
export async function compareWithChance(
  network: RingNetwork,
  options: CompareWithChanceOptions = {},
): Promise<ChanceReading & Shown> {
  checkSubject('compareWithChance', network, 'network');
  checkOptions(PLACE, options, compareWithChanceRules);
  const snapshot = network.eligibleSnapshot;
  const { csr } = snapshot;
  const tieCount = csr.targets.length / 2;
  const eventTieCount = countEventTies(snapshot);
  const chance = options.chance ?? (tieCount > 0 && 2 * eventTieCount >= tieCount ? 'events' : 'ties');
  const {
    replicates = 99,
    resolution = 1,
    seed = 7,
    iterations = defaultIterations(csr),
    swapsPerTie = 10,
    weighted = true,
  } = options;
  const observed = chance === 'events' ? incidenceOf(snapshot) : csr;
  const input: ChanceInput = {
    observed,
    replicates,
    resolution,
    seed,
    iterations,
    swapsPerEdge: swapsPerTie,
    weighted,
  };
  const { workers, signal, onProgress } = options;
  const stage = 'comparing with chance';
  onProgress?.({ stage, done: 0, total: 1 });
  const found = await runLongJob(chanceJob, input, { place: PLACE, stage, workers, signal, onProgress });
  const reading = { chance, ...found, replicates, weighted, seed, tieCount, eventTieCount };
  return shown(reading, chanceSheet(reading));
}

function incidenceOf({ ids, attendance }: EligibleSnapshot): Incidence {
  const pairs = [...attendance.values()].map((nodes, event) => ({ nodes, event }));
  return {
    nodeCount: ids.length,
    eventCount: pairs.length,
    nodes: Uint32Array.from(pairs.flatMap(({ nodes }) => [...nodes])),
    events: Uint32Array.from(pairs.flatMap(({ nodes, event }) => Array<number>(nodes.length).fill(event))),
  };
}

/** Ties between people who met at an event; one dropped as too weak does not count. */
function countEventTies({ ids, csr, attendance }: EligibleSnapshot): number {
  const met: number[][] = ids.map(() => []);
  [...attendance.values()].forEach((nodes, event) => {
    for (const v of nodes) met[v]!.push(event);
  });
  let count = 0;
  for (let v = 0; v < csr.nodeCount; v++) {
    const mine = new Set(met[v]);
    if (mine.size === 0) continue;
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const u = csr.targets[arc]!;
      if (u > v && met[u]!.some((event) => mine.has(event))) count++;
    }
  }
  return count;
}
