import { type Noticed, type Sheet, type Shown, shownWithNotice } from '../display/index.ts';
import { stepDistances } from '../kernels/index.ts';
import { compareIds, type EligibleId, type FoundTie, type PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { askedPerson } from './asked-person.ts';
import { askableOf, type LinkChoice, narrowedNetwork } from './narrowed-network.ts';
import { neighborhoodRules } from './question-rules.ts';

/** What `neighborhood` may be told. */
export interface NeighborhoodOptions extends LinkChoice {
  /** How many steps away people are listed; default 1. */
  readonly steps?: number | undefined;
  /** How many people are listed at most, the nearest and strongest tied first; default 200. */
  readonly most?: number | undefined;
}

/** Somebody near the person asked about. */
export interface Neighbor {
  /** Who it is. */
  readonly person: EligibleId;
  /** 1 is tied to the person asked about. */
  readonly steps: number;
  /** Strength of all ties that lead one step nearer. */
  readonly strength: number;
  /** Kinds of link on those ties. */
  readonly kinds: readonly string[];
}

/** What is around somebody. */
export interface NeighborhoodAnswer extends Noticed {
  /** Who was asked about. */
  readonly person: EligibleId;
  /** How far was looked. */
  readonly steps: number;
  /** Nearest first, then by strength, then by id; the person is not among them. */
  readonly people: readonly Neighbor[];
  /** Every tie among the person and the people listed. */
  readonly ties: readonly FoundTie[];
  /** People within the steps who are not listed. */
  readonly leftOutCount: number;
  /** Protected people with a tie to the person: a number, never who. */
  readonly protectedCount: number;
}

/**
 * What is around somebody? Lists who is within so many steps, and all ties among them.
 *
 * Steps are counted over people who may be ranked; protected people beside the person are a number. Strength adds up over the ties that lead
 * one step nearer. Cost: O(people + ties).
 *
 * @throws RingtraceError `unknown-person` with the nearest ids, `protected-person`; `invalid-option` for `steps` or `most` below 1.
 * @example neighborhood(kiteNetwork, '8').people.map(({ person }) => person) // => ['7', '9']
 */
export function neighborhood(
  network: RingNetwork,
  person: PersonId,
  options: NeighborhoodOptions = {},
): NeighborhoodAnswer & Shown {
  checkSubject(PLACE, network, 'network');
  checkOptions(PLACE, options, neighborhoodRules);
  const { steps = 1, most = 200 } = options;
  const center = askedPerson(person, PLACE, askableOf(network));
  const narrowed = narrowedNetwork(network, options);
  const found = nearPeople(narrowed, center, steps);
  const people = found.slice(0, most);
  const shownPeople = new Set<PersonId>([center, ...people.map((neighbor) => neighbor.person)]);
  const answer: NeighborhoodAnswer = {
    person: center,
    steps,
    people,
    ties: narrowed.eligibleTies().filter(({ source, target }) => shownPeople.has(source) && shownPeople.has(target)),
    leftOutCount: found.length - people.length,
    protectedCount: countProtected(narrowed, center),
  };
  return shownWithNotice(answer, neighborhoodSheet(answer), network.protection.ranksUncategorized);
}

const PLACE = 'neighborhood';

function nearPeople(network: RingNetwork, center: EligibleId, steps: number): Neighbor[] {
  const { csr, ids, indexOf } = network.eligibleSnapshot;
  const start = indexOf(center);
  if (start < 0) return [];
  const away = stepDistances(csr, start);
  const found: Neighbor[] = [];
  for (let node = 0; node < csr.nodeCount; node++) {
    const distance = away[node]!;
    if (!(distance >= 1 && distance <= steps)) continue;
    let strength = 0;
    const kinds = new Set<string>();
    for (let arc = csr.offsets[node]!; arc < csr.offsets[node + 1]!; arc++) {
      const nearer = csr.targets[arc]!;
      if (away[nearer] !== distance - 1) continue;
      strength += csr.strengths[arc]!;
      for (const { kind } of network.evidence(ids[node]!, ids[nearer]!)) kinds.add(kind);
    }
    found.push({ person: ids[node]!, steps: distance, strength, kinds: [...kinds].sort(compareIds) });
  }
  return found.sort((a, b) => a.steps - b.steps || b.strength - a.strength || compareIds(a.person, b.person));
}

function countProtected(network: RingNetwork, center: EligibleId): number {
  const { csr, ids, indexOf } = network.snapshot;
  const start = indexOf(center);
  if (start < 0) return 0;
  const beside = csr.targets.subarray(csr.offsets[start]!, csr.offsets[start + 1]!);
  return beside.reduce((count, node) => count + (network.isEligible(ids[node]!) ? 0 : 1), 0);
}

function neighborhoodSheet({ person, steps, people, leftOutCount, protectedCount }: NeighborhoodAnswer): Sheet {
  const within = steps === 1 ? 'tied to' : `within ${steps} steps of`;
  return {
    title: `${people.length + leftOutCount} people are ${within} ${person}`,
    paragraphs: [
      ...(leftOutCount > 0
        ? [`${leftOutCount} of them are not listed; ask for more, or for fewer kinds of link.`]
        : []),
      ...(protectedCount > 0 ? [`Beside them ${protectedCount} protected people, who are not named.`] : []),
    ],
    records: () => people.map(({ kinds, ...neighbor }) => ({ ...neighbor, kinds })),
    limit: 50,
  };
}
