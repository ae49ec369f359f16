import type { SetRule } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError } from '../model/index.ts';
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
  /** Most steps an exact search may take, estimated beforehand; default 2e9, some ten seconds. */
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

/** @throws RingtraceError `invalid-option` */
export function resolveKeyPlayers(
  options: KeyPlayersOptions,
  { people, ties }: { readonly people: number; readonly ties: number },
  place: string,
): ResolvedKeyPlayers {
  const { goal = 'fragment', size = 3, distanceWeighted = false, steps = 1, listed = 10, budget = 2e9 } = options;
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', place, problem, remedy);
  };
  if (goal !== 'fragment' && goal !== 'reach') refuse(`goal is '${String(goal)}'`, "give 'fragment' or 'reach'");
  if (options.search !== undefined && options.search !== 'exact' && options.search !== 'greedy')
    refuse(`search is '${String(options.search)}'`, "give 'exact' or 'greedy', or leave it out");
  for (const [name, value] of Object.entries({ size, steps, listed }))
    if (!Number.isSafeInteger(value) || value < 1) refuse(`${name} is ${value}`, 'give a whole number of at least 1');
  if (!(budget >= 0)) refuse(`budget is ${budget}`, 'give a number of at least 0');
  const rule = ruleOf(goal, distanceWeighted, steps);
  const most = Math.min(size, people);
  const work = setsOf(people, most - 1) * (people + ties) * (rule === 'pairs' ? 1 : people);
  const search = options.search ?? (work <= budget ? 'exact' : 'greedy');
  return { goal, size: most, rule, search, listed };
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
