import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { type Csr, fragmentation, kReach, pairLosses } from '../kernels/index.ts';
import { type EligibleId, RingtraceError } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { translateFailures } from '../work/index.ts';
import { type KeyPlayersOptions, type ResolvedKeyPlayers, resolveKeyPlayers } from './key-players-options.ts';
import { keyPlayersSheet } from './key-players-sheet.ts';
import { keyPlayersRules } from './resilience-rules.ts';
import { resolveScript } from './script.ts';
import { searchKeySet } from './search-key-set.ts';
import { stageGraph } from './stage-graph.ts';

/** Which people matter together. */
export interface KeyPlayers extends Noticed, Shown {
  /** What the set is good for. */
  readonly goal: 'fragment' | 'reach';
  /** What `value` is: `F`, `DF`, `distance-weighted reach`, or `reach within 1 step`. */
  readonly measure: string;
  /** How many people it has. */
  readonly size: number;
  /** Which stages the set holds, in order of the script. */
  readonly stages: readonly { readonly stage: string; readonly peopleCount: number }[];
  /** The set, sorted by id; of equally good ones that which comes first. */
  readonly people: readonly EligibleId[];
  /** How good it is, computed exactly, 0 to 1. */
  readonly value: number;
  /** The same of nobody: of the whole ring for `fragment`, 0 for `reach`. */
  readonly before: number;
  /** Whether no set of this size is better. */
  readonly exact: boolean;
  /** How it was looked for. */
  readonly search: 'exact' | 'greedy';
  /** Sets as good as this one, itself included: of all sets when exact, else of those that differ in one person. */
  readonly tiedCount: number;
  /** The first of them. */
  readonly tied: readonly (readonly EligibleId[])[];
  /** People with a tie, among whom the set was looked for. */
  readonly peopleCount: number;
}

/**
 * Which people together matter most? To take a ring apart, or to watch and reach most of it, the best set is not the few best people.
 *
 *   fragment   F = 1 - sum of s (s - 1) / n (n - 1) over fragments of s,   DF = 1 - 2 sum of (1 / d) / n (n - 1), of the n people left without the set
 *   reach      share of people within `steps` of the set,   distance-weighted: mean of 1 / d to the set; members count 1                     all 0 ... 1
 *
 * Ties are one step each, whatever strength and direction. Exact search tries every set; it is taken as far as `budget` goes (by default some hundred people for three,
 * thousands for two). Else the set is found by adding the best next person, then swapping while that gains: no better by one swap, which is not to say best.
 * Distance-weighted fragments above 2,000 people are searched by estimates from 100 sources; `value` is exact all the same.
 * Gotcha: several sets are often equally good: read `tiedCount` before anybody is singled out.
 * Cost: greedy O(size (n + m)) for F, O(size n m) by distance; exact C(n, size - 1) times that of one step.
 * Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
 *
 * @throws RingtraceError `invalid-option`; `empty-input` where nobody has a tie; `aborted`; `worker-failed`.
 * @example (await keyPlayers(kiteNetwork, { size: 1 })).people // => ['7']
 */
export async function keyPlayers(network: RingNetwork, options: KeyPlayersOptions = {}): Promise<KeyPlayers> {
  const place = 'keyPlayers';
  checkSubject(place, network, 'network');
  checkOptions(place, options, keyPlayersRules);
  const script = resolveScript(options.script);
  const { people, csr, held } = stageGraph(network, script);
  const asked = resolveKeyPlayers(options, { people: people.length, ties: csr.targets.length / 2 });
  if (people.length === 0)
    throw new RingtraceError('empty-input', place, 'nobody who may be scored has a tie', 'give links between people');
  return translateFailures({ place, signal: options.signal }, async () => {
    const found = await searchKeySet(csr, asked, options, place);
    const set = [...found.sets[0]!];
    const keys: Omit<KeyPlayers, keyof Shown> = {
      goal: asked.goal,
      measure: measureName(asked),
      size: asked.size,
      stages: script
        .map(({ name }, stage) => ({ stage: name, peopleCount: set.filter((v) => held[v]!.includes(stage)).length }))
        .filter(({ peopleCount }) => peopleCount > 0),
      people: set.map((v) => people[v]!),
      value: worthOf(csr, asked, set),
      before: worthOf(csr, asked, []),
      exact: asked.search === 'exact',
      search: asked.search,
      tiedCount: found.count,
      tied: found.sets.map((other) => Array.from(other, (v) => people[v]!)),
      peopleCount: people.length,
    };
    return shownWithNotice(keys, keyPlayersSheet(keys), network.protection.ranksUncategorized);
  });
}

function measureName({ rule }: ResolvedKeyPlayers): string {
  if (rule === 'pairs') return 'F';
  if (rule === 'nearness') return 'DF';
  if (rule === 'distance') return 'distance-weighted reach';
  return `reach within ${rule.steps} ${rule.steps === 1 ? 'step' : 'steps'}`;
}

function worthOf(csr: Csr, { rule }: ResolvedKeyPlayers, set: readonly number[]): number {
  if (rule === 'pairs') {
    const absent = new Uint8Array(csr.nodeCount);
    for (const v of set) absent[v] = 1;
    const left = csr.nodeCount - set.length;
    return left < 2 ? 1 : 1 - (2 * pairLosses(csr, absent).pairs) / (left * (left - 1));
  }
  if (rule === 'nearness') return fragmentation(csr, set).distanceWeighted;
  const { within, distanceWeighted } = kReach(csr, set, rule === 'distance' ? 1 : rule.steps);
  return (set.length + (rule === 'distance' ? distanceWeighted : within)) / csr.nodeCount;
}
