import type { Measure, MeasureName } from '../centrality/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import type { PeopleAskedFor } from './people-asked-for.ts';
import type { Script } from './script.ts';

/** Who goes first among equals. */
export type OrderAmongEquals = 'smallest-id' | 'largest-id' | 'random';

/** What `attackCurve` may be told. */
export interface AttackCurveOptions extends LongWorkOptions {
  /** What decides who goes next: a measure by name or of your own, or `random`; default `betweenness`. */
  readonly by?: MeasureName | Measure | 'random' | undefined;
  /** `adaptive` (default) measures anew after each removal, `static` once at the start. Of no meaning for `random`. */
  readonly mode?: 'adaptive' | 'static' | undefined;
  /** Who goes first among those whose value is equal within 1e-9; default `smallest-id`, by code unit. */
  readonly order?: OrderAmongEquals | undefined;
  /** Whom to take away: holders of stages or roles, or people by name; default everybody with a tie. */
  readonly only?: PeopleAskedFor | undefined;
  /** How many are taken away; default all. Less than all leaves `rIndex` null. */
  readonly removals?: number | undefined;
  /** Stages that fragments are held against; default `SMUGGLING_SCRIPT`. */
  readonly script?: Script | undefined;
  /** Whether each step also tells efficiency and distance-weighted fragmentation, at O(n m) a step; default false. */
  readonly distances?: boolean | undefined;
  /** Of `random`: how many orders are drawn; default 10,000, fewer for large networks but at least 200. */
  readonly draws?: number | undefined;
  /** How many random orders among equals tell the spread of R; default 20, 5 above 200 people, none above 1,000. */
  readonly spreadOrders?: number | undefined;
  /** Seed of everything drawn, default 7. */
  readonly seed?: number | undefined;
}

export interface ResolvedAttack {
  readonly by: MeasureName | Measure | 'random';
  readonly mode: 'adaptive' | 'static';
  readonly order: OrderAmongEquals;
  readonly removals: number;
  readonly distances: boolean;
  readonly draws: number;
  readonly spreadOrders: number;
  readonly seed: number;
}

/** Fills in what was left out. */
export function resolveAttack(
  options: AttackCurveOptions,
  size: { readonly people: number; readonly ties: number; readonly candidates: number },
): ResolvedAttack {
  const { by = 'betweenness', mode = 'adaptive', order = 'smallest-id', distances = false, seed = 7 } = options;
  const {
    draws = Math.max(200, Math.min(10_000, Math.floor(4e7 / (size.people + size.ties + 1)))),
    spreadOrders = size.people <= 200 ? 20 : size.people <= 1000 ? 5 : 0,
    removals = size.candidates,
  } = options;
  return { by, mode, order, distances, draws, spreadOrders, seed, removals: Math.min(removals, size.candidates) };
}
