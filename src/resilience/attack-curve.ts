import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { openHarmonicCurve, randomRemovalsJob, removalCurve } from '../kernels/index.ts';
import { type EligibleId, throwIfAborted } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { type LongJobOptions, runLongJob, translateFailures } from '../work/index.ts';
import {
  type AttackCurveOptions,
  type OrderAmongEquals,
  type ResolvedAttack,
  resolveAttack,
} from './attack-options.ts';
import { attackOrder } from './attack-order.ts';
import { attackSheet } from './attack-sheet.ts';
import { peopleAskedFor } from './people-asked-for.ts';
import { rIndex } from './r-index.ts';
import { attackCurveRules } from './resilience-rules.ts';
import { resolveScript } from './script.ts';
import { type StageGraph, stageGraph } from './stage-graph.ts';

/** What is left after so many removals; of `random` the mean over its draws. */
export interface AttackStep {
  /** How many were taken away. */
  readonly removedCount: number;
  /** Who went last; null before anybody did, and for `random`. */
  readonly person: EligibleId | null;
  /** People in the largest fragment. */
  readonly largest: number;
  /** The same as a share of all people there were at the start. */
  readonly share: number;
  /** The same as a share of the largest fragment there was at the start. */
  readonly kept: number;
  /** Of `random`, nine of ten draws lie from low to high. */
  readonly shareLow?: number;
  /** The upper end. */
  readonly shareHigh?: number;
  /** F: share of pairs of those left who cannot reach each other. */
  readonly fragmentation: number;
  /** Fragments that hold every stage of the script. */
  readonly completeFragments: number;
  /** Mean of 1 / d over the pairs there were at the start; with `distances`. */
  readonly efficiency?: number;
  /** DF: 1 - mean of 1 / d over the pairs of those left; with `distances`. */
  readonly distanceFragmentation?: number;
}

/** What is left of the ring as people are taken away one by one. */
export interface AttackCurve extends Noticed, Shown {
  /** What decided who goes next. */
  readonly by: string;
  /** Whether it was measured anew after each. */
  readonly mode: 'adaptive' | 'static' | 'random';
  /** Who went first among equals. */
  readonly order: OrderAmongEquals;
  /** The seed of everything drawn. */
  readonly seed: number;
  /** People with a tie at the start: the n of every share. */
  readonly peopleCount: number;
  /** From nobody taken away to the last. */
  readonly steps: readonly AttackStep[];
  /** Mean share after each removal; null where people are left. */
  readonly rIndex: number | null;
  /** R over random orders among equals; null where none were asked for, or people are left. For `random` the draws themselves. */
  readonly spread: {
    /** How many orders were drawn. */
    readonly orders: number;
    /** Of nine of ten orders the least. */
    readonly low: number;
    /** Of all orders. */
    readonly mean: number;
    /** Of nine of ten orders the most. */
    readonly high: number;
  } | null;
  /** Removals after which no fragment is complete any more; 0 where none was to begin with, null where one still is. Of `random` by the mean: below 1/2. */
  readonly brokenAt: number | null;
}

/**
 * What is left of a ring while people are taken away one after another?
 *
 *   S(k) = people in the largest fragment after k removals / n,   R = mean of S(1) ... S(n)          0 ... 1/2
 *
 * n stays what it was: all who may be scored and have a tie to another such person (or to a thing). Ties count as one step each, whatever strength and direction. Beside S each step tells F
 * and how many fragments are complete, that is hold every stage of the script (`scriptCompleteness`). `only` takes away the holders of a stage or role and nobody else.
 * Among equals (within 1e-9) the smallest id goes first unless `order` says otherwise, and `spread` tells how much hangs on that.
 * Gotcha: the curve breaks a drawing of the case, not the ring: people step in (`replaceability`), and unseen ties hold.
 * Cost: degree O(n^2 + m); betweenness adaptive at most n times O(n m), only where a removal changed it, and again for each of `spreadOrders`; random O(draws (n + m)).
 * Papers: R. Albert et al., Nature 406, 2000, doi:10.1038/35019019; P. Holme et al., Phys. Rev. E 65, 2002, doi:10.1103/PhysRevE.65.056109 (adaptive); C. Schneider et al.,
 * PNAS 108(10), 2011, doi:10.1073/pnas.1009440108 (R).
 *
 * @throws RingtraceError `unknown-measure`; `invalid-option`, also for an adaptive measure that reads more than ties; `unknown-person`; `aborted`; `worker-failed`.
 * @example (await attackCurve(kiteNetwork, { by: 'degree' })).steps[1].person // => '3'
 */
export async function attackCurve(network: RingNetwork, options: AttackCurveOptions = {}): Promise<AttackCurve> {
  const place = 'attackCurve';
  checkSubject(place, network, 'network');
  checkOptions(place, options, attackCurveRules);
  const script = resolveScript(options.script);
  const graph = stageGraph(network, script);
  const everybody = Uint32Array.from(graph.people.keys());
  const candidates = options.only ? peopleAskedFor(network, graph, script, options.only, place) : everybody;
  const size = { people: graph.people.length, ties: graph.csr.targets.length / 2, candidates: candidates.length };
  const attack = resolveAttack(options, size);
  const whole = attack.removals === graph.people.length && graph.people.length > 0;
  return translateFailures({ place, signal: options.signal }, async () => {
    const made =
      attack.by === 'random'
        ? await randomSteps(graph, candidates, attack, { ...options, place })
        : await orderedSteps(network, graph, candidates, attack, options, place);
    const { steps, drawn } = made;
    const left = steps.findIndex(({ completeFragments }) => completeFragments < (attack.by === 'random' ? 0.5 : 1));
    const curve: Omit<AttackCurve, keyof Shown> = {
      by: typeof attack.by === 'string' ? attack.by : attack.by.name,
      mode: attack.by === 'random' ? 'random' : attack.mode,
      order: attack.order,
      seed: attack.seed,
      peopleCount: graph.people.length,
      steps,
      rIndex: whole ? rIndex(steps.slice(1).map(({ share }) => share)) : null,
      spread: whole && drawn.length > 0 ? spreadOf(drawn) : null,
      brokenAt: left < 0 ? null : left,
    };
    return shownWithNotice(curve, attackSheet(curve), network.protection.ranksUncategorized);
  });
}

interface Made {
  readonly steps: readonly AttackStep[];
  readonly drawn: Float64Array;
}

async function randomSteps(
  { csr, joint, sizes, capabilities }: StageGraph,
  candidates: Uint32Array,
  { removals: count, draws, seed }: ResolvedAttack,
  { place, workers, signal, onProgress }: LongJobOptions,
): Promise<Made> {
  const input = {
    csr,
    candidates,
    count,
    draws,
    seed,
    capabilities,
    ...(joint !== csr && { joint: { csr: joint, sizes } }),
  };
  const long = { place, stage: 'taking people away', workers, signal, onProgress };
  const found = await runLongJob(randomRemovalsJob, input, long);
  const n = Math.max(1, csr.nodeCount);
  const steps = Array.from(
    found.meanLargest,
    (largest, k): AttackStep => ({
      removedCount: k,
      person: null,
      largest,
      share: largest / n,
      kept: largest / Math.max(1, found.meanLargest[0]!),
      shareLow: found.lowLargest[k]! / n,
      shareHigh: found.highLargest[k]! / n,
      fragmentation: fragmentationOf(found.meanPairs[k]!, csr.nodeCount - k),
      completeFragments: found.meanComplete[k]!,
    }),
  );
  return { steps, drawn: found.means };
}

async function orderedSteps(
  network: RingNetwork,
  graph: StageGraph,
  candidates: Uint32Array,
  attack: ResolvedAttack,
  options: AttackCurveOptions,
  place: string,
): Promise<Made> {
  const { csr, joint, sizes, capabilities, people } = graph;
  const { order, drawn } = await attackOrder(network, graph, candidates, attack, options, place);
  const curve = removalCurve({ csr, order });
  const { complete } = removalCurve({ csr: joint, order, sizes, capabilities });
  const n = csr.nodeCount;
  const near = attack.distances ? openHarmonicCurve(csr) : undefined;
  const steps: AttackStep[] = [];
  for (let k = 0; k <= order.length; k++) {
    if (near && k > 0) {
      throwIfAborted(options.signal, place);
      near.remove(order[k - 1]!);
      await new Promise((resolve) => setTimeout(resolve));
    }
    const total = near?.total();
    steps.push({
      removedCount: k,
      person: k === 0 ? null : people[order[k - 1]!]!,
      largest: curve.largest[k]!,
      share: curve.largest[k]! / Math.max(1, n),
      kept: curve.largest[k]! / Math.max(1, curve.largest[0]!),
      fragmentation: fragmentationOf(curve.pairs[k]!, n - k),
      completeFragments: complete[k]!,
      ...(total !== undefined && {
        efficiency: n < 2 ? 0 : total / (n * (n - 1)),
        distanceFragmentation: fragmentationOf(total, n - k),
      }),
    });
  }
  return { steps, drawn };
}

/** One less the share of pairs, or of nearness, that is left among so many people. */
function fragmentationOf(pairs: number, left: number): number {
  return left < 2 ? 1 : 1 - pairs / (left * (left - 1));
}

function spreadOf(drawn: Float64Array): NonNullable<AttackCurve['spread']> {
  const sorted = drawn.slice().sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const mean = sorted.reduce((sum, r) => sum + r, 0) / sorted.length;
  return { orders: drawn.length, low: at(0.05), mean, high: at(0.95) };
}
