import type { SetRule } from '../kernels/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import type { Script } from './script.ts';

/** What `keyPlayers` may be told. */
export interface KeyPlayersOptions extends LongWorkOptions {
  /** `fragment` (KPP-NEG, default): without whom does the ring fall apart? `reach` (KPP-POS): through whom is most of it reached, heard or told? */
  readonly goal?: 'fragment' | 'reach' | undefined;
  /** How many people the set has; default 3. */
  readonly size?: number | undefined;
  /** Whether pairs count by 1 / distance (DF, distance-weighted reach) instead of all alike; default false. */
  readonly distanceWeighted?: boolean | undefined;
  /** Of `reach` without distances: within how many steps somebody is reached; default 1. */
  readonly steps?: number | undefined;
  /** `exact`, `greedy` (best next, then swaps), or by default exact where that takes no more than `budget`. */
  readonly search?: 'exact' | 'greedy' | undefined;
  /** Most steps an exact search may take, estimated beforehand; default 3e8, some ten to twenty seconds of processor time. */
  readonly budget?: number | undefined;
  /** How many sets that are as good are listed; default 10. */
  readonly listed?: number | undefined;
  /** Stages the set is told by; default `SMUGGLING_SCRIPT`. */
  readonly script?: Script | undefined;
}

export interface ResolvedKeyPlayers {
  readonly goal: 'fragment' | 'reach';
  readonly size: number;
  readonly rule: SetRule;
  readonly search: 'exact' | 'greedy';
  readonly listed: number;
}

/** Fills in what was left out. */
export function resolveKeyPlayers(
  options: KeyPlayersOptions,
  { people, ties }: { readonly people: number; readonly ties: number },
): ResolvedKeyPlayers {
  const { goal = 'fragment', size = 3, distanceWeighted = false, steps = 1, listed = 10, budget = 3e8 } = options;
  const rule = ruleOf(goal, distanceWeighted, steps);
  const most = Math.min(size, people);
  const work = setsOf(people, most - 1) * (people + ties) * costOf(rule, people);
  const search = options.search ?? (work <= budget ? 'exact' : 'greedy');
  return { goal, size: most, rule, search, listed };
}

/** What one set costs beside one look at the network: who is near whom is looked at from everybody. */
function costOf(rule: SetRule, people: number): number {
  if (rule === 'nearness') return people;
  if (rule === 'distance') return Math.max(1, people / 10);
  return rule === 'pairs' || rule.steps === 1 ? 1 : Math.max(1, people / 10);
}

function ruleOf(goal: 'fragment' | 'reach', distanceWeighted: boolean, steps: number): SetRule {
  if (goal === 'fragment') return distanceWeighted ? 'nearness' : 'pairs';
  return distanceWeighted ? 'distance' : { steps };
}

/** How many sets of `size` there are. */
function setsOf(count: number, size: number): number {
  let sets = 1;
  for (let i = 0; i < size; i++) sets *= (count - i) / (i + 1);
  return sets;
}
