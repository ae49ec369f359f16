import { type Csr, foldTrees, type PivotCounts } from '../kernels/index.ts';

/** How much is drawn, and from how many searches each drawn graph is measured. */
export interface CertaintyPlan {
  readonly draws: number;
  /** Draws for each share that the CS coefficient tries. */
  readonly csDraws: number;
  /** Random graphs that the loss by chance is the highest of. */
  readonly replicates: number;
  /** Whether every source that speaks of one of the first is disbelieved by itself. */
  readonly thorough: boolean;
  /** Undefined measures every drawn graph exactly. */
  readonly pivots: PivotCounts | undefined;
}

/** Draws that give a 5 % quantile ten draws to stand on. */
const USUAL = 200;
/** Fewer say nothing of a tail. */
const LEAST_DRAWS = 50;

/** 32 searches share a step where distances alone are wanted; about half of that is lost on the way. */
const SHARED = 16;
/** Framing and the kinds of link cost about so many rankings, whatever else is done. */
const OTHER_RANKINGS = 30;

interface Offer extends Omit<CertaintyPlan, 'pivots'> {
  /** Pivots of fragmentation; closeness gets 16 times as many for the same work. */
  readonly pivots: number;
  /** Edge visits that it may cost. */
  readonly most: number;
}

const MOST = 4e8;
/**
 * Taken is the first that is cheap enough, or the last. What 32 pivots err in a rank (5 % of the people on 7,000) is small beside what the
 * draws spread anyway (50 %); with fewer than 16 nothing is left to measure.
 */
const OFFERS: readonly Offer[] = [
  { draws: USUAL, csDraws: 60, replicates: 39, thorough: true, pivots: Infinity, most: 1e8 },
  { draws: USUAL, csDraws: 60, replicates: 39, thorough: true, pivots: 64, most: 2e8 },
  { draws: USUAL, csDraws: 60, replicates: 39, thorough: true, pivots: 32, most: MOST },
  { draws: 100, csDraws: 40, replicates: 39, thorough: false, pivots: 32, most: MOST },
  { draws: LEAST_DRAWS, csDraws: 20, replicates: 19, thorough: false, pivots: 32, most: MOST },
  { draws: LEAST_DRAWS, csDraws: 8, replicates: 9, thorough: false, pivots: 32, most: MOST },
  { draws: LEAST_DRAWS, csDraws: 8, replicates: 9, thorough: false, pivots: 16, most: MOST },
];

/**
 * How to spend one budget, counted in visits of edges and not in seconds, so that the same case is drawn alike on any machine: small cases are
 * measured exactly in every draw, larger ones from 64 or 32 pivots, still larger ones by fewer draws and not source by source, then from 16 pivots. Never none.
 *
 * A ranking visits (fragmentation pivots + closeness pivots / 16) x the edges and nodes of the graph without its trees. Cost: O(n + m).
 */
export function planCertainty(csr: Csr, asked?: number): CertaintyPlan {
  const { core } = foldTrees(csr);
  const searches = (count: number): number => Math.min(core.nodeCount, count);
  const costOf = ({ draws, csDraws, replicates, pivots }: Offer): number => {
    const ranking = (searches(pivots) + searches(SHARED * pivots) / SHARED) * (core.targets.length + core.nodeCount);
    // Of the four shares that the CS coefficient tries, about half are seen to fail at once.
    return ((asked ?? draws) + 2 * csDraws + replicates + OTHER_RANKINGS) * ranking;
  };
  const { pivots, most, ...plan } = OFFERS.find((offer) => costOf(offer) <= offer.most) ?? OFFERS.at(-1)!;
  return {
    ...plan,
    draws: asked ?? plan.draws,
    pivots: pivots === Infinity ? undefined : { fragmentation: pivots, closeness: SHARED * pivots },
  };
}
