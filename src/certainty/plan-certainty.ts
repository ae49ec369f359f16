import { type Csr, foldTrees, type PivotCounts } from '../kernels/index.ts';

/** How much is drawn, and from how many searches each drawn graph is measured. */
export interface CertaintyPlan {
  readonly draws: number;
  /** Draws for each share that the CS coefficient tries. */
  readonly csDraws: number;
  /** Random graphs that the loss by chance is the highest of. */
  readonly replicates: number;
  /** Undefined measures every drawn graph exactly. */
  readonly pivots: PivotCounts | undefined;
}

/** Draws that give a 5 % quantile ten draws to stand on. */
const USUAL = 200;
/** Fewer say nothing of a tail. */
export const LEAST_DRAWS = 50;

/** Edge visits that all of certainty may cost: exactly measured up to the first, at all up to the second. */
const EXACT_VISITS = 1e8;
const MOST_VISITS = 6e8;
/** 32 searches share a step where distances alone are wanted, about half as much is lost on the way. */
const SHARED = 16;
/** Framing and the kinds of link cost about so many rankings, whatever else is done. */
const OTHER_RANKINGS = 30;

const AMOUNTS: readonly Omit<CertaintyPlan, 'pivots'>[] = [
  { draws: USUAL, csDraws: 60, replicates: 39 },
  { draws: 100, csDraws: 40, replicates: 39 },
  { draws: LEAST_DRAWS, csDraws: 20, replicates: 19 },
];
const LEAST: Omit<CertaintyPlan, 'pivots'> = { draws: LEAST_DRAWS, csDraws: 8, replicates: 9 };
/** Noise of 64 pivots is a small part of what the draws spread anyway; below 16 nothing is left to measure. */
const PIVOTS = 64;
const FEWER_PIVOTS: readonly number[] = [32, 16];

/**
 * How to spend one budget, counted in visits of edges and not in seconds, so that the same case is drawn alike on any machine: small cases are
 * measured exactly in every draw, larger ones from 64 pivots, still larger ones by fewer draws, then from fewer pivots. Never none.
 *
 * A ranking visits (fragmentation pivots + closeness pivots / 16) x the edges and nodes of the graph without its trees. Cost: O(n + m).
 */
export function planCertainty(csr: Csr, asked?: number): CertaintyPlan {
  const { core } = foldTrees(csr);
  const size = core.targets.length + core.nodeCount;
  const plans = [
    ...AMOUNTS.slice(0, 1).map((amount) => ({ ...amount, pivots: undefined, most: EXACT_VISITS })),
    ...AMOUNTS.map((amount) => ({ ...amount, pivots: pivotsOf(PIVOTS), most: MOST_VISITS })),
    ...FEWER_PIVOTS.map((pivots) => ({ ...LEAST, pivots: pivotsOf(pivots), most: MOST_VISITS })),
  ];
  const affordable = plans.find(({ most, ...plan }) => visitsOf({ ...plan, draws: asked ?? plan.draws }) <= most);
  const { most, ...plan } = affordable ?? plans.at(-1)!;
  return { ...plan, draws: asked ?? plan.draws };

  function visitsOf({ draws, csDraws, replicates, pivots }: CertaintyPlan): number {
    const searches = (count = Infinity): number => Math.min(core.nodeCount, count);
    const ranking = (searches(pivots?.fragmentation) + searches(pivots?.closeness) / SHARED) * size;
    // Of the four shares that the CS coefficient tries, about half are seen to fail at once.
    return (draws + 2 * csDraws + replicates + OTHER_RANKINGS) * ranking;
  }
}

const pivotsOf = (fragmentation: number): PivotCounts => ({ fragmentation, closeness: SHARED * fragmentation });
