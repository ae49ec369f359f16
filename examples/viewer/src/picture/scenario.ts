import { readDoubtToken } from 'ringtrace';
import type { Standing } from './case-index.ts';

/** A what-if that was kept: what was doubted, and what became of the leads. */
export interface Scenario {
  readonly name: string;
  /** As `writeDoubtToken` writes them. */
  readonly without: readonly string[];
  /** Without these the case can carry a ranking at all. */
  readonly isRanked: boolean;
  /** Leads who would be none. */
  readonly fallen: readonly string[];
  /** People who would become one. */
  readonly risen: readonly string[];
  /** Leads who would stay, on another rank. */
  readonly moved: readonly { readonly person: string; readonly before: number; readonly after: number }[];
}

/** What became of the leads, from the standing before and under the doubt. */
export function scenarioOf(name: string, without: readonly string[], before: Standing, now: Standing): Scenario {
  const rankOf = (standing: Standing, person: string): number => standing.rankOf.get(person)!.rank;
  const stayed = [...before.leadOf.keys()].filter((person) => now.leadOf.has(person));
  return {
    name,
    without,
    isRanked: now.isRanked,
    fallen: [...before.leadOf.keys()].filter((person) => !now.leadOf.has(person)),
    risen: [...now.leadOf.keys()].filter((person) => !before.leadOf.has(person)),
    moved: stayed
      .map((person) => ({ person, before: rankOf(before, person), after: rankOf(now, person) }))
      .filter((move) => move.before !== move.after),
  };
}

const MOST_NAMED = 3;

/** What was doubted, by name: `report R3 and informant I7`. */
export function doubtsByName(without: readonly string[]): string {
  const names = without.slice(0, MOST_NAMED).map((token) => {
    const { kind, id } = readDoubtToken(token);
    return kind === 'tie' ? `the tie of ${(JSON.parse(id) as string[]).join(' and ')}` : `${kind} ${id}`;
  });
  const rest = without.length - names.length;
  if (rest > 0) names.push(`${rest} more`);
  const last = names.pop() ?? 'nothing';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** What became of whom, in one sentence without the doubt itself. */
export function outcomeInWords({ isRanked, fallen, risen, moved }: Scenario): string {
  if (!isRanked) return 'the case can carry no ranking';
  const parts = [
    ...(fallen.length > 0 ? [`${fallen.join(', ')} ${fallen.length === 1 ? 'falls' : 'fall'} from the leads`] : []),
    ...(risen.length > 0 ? [`${risen.join(', ')} ${risen.length === 1 ? 'rises' : 'rise'} to them`] : []),
    ...moved.map(({ person, before, after }) => `${person} goes from rank ${before} to ${after}`),
  ];
  return parts.length === 0 ? 'every lead keeps its place' : parts.join('; ');
}
