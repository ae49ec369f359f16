import { type Noticed, type Sheet, type Shown, shownWithNotice } from '../display/index.ts';
import { bestPaths, findArc, shortestPaths } from '../kernels/index.ts';
import {
  compareIds,
  type EligibleId,
  type EventId,
  type LinkId,
  type PersonId,
  RingtraceError,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { askedPerson } from './asked-person.ts';
import { askableOf, type LinkChoice, narrowedNetwork } from './narrowed-network.ts';
import { findPathsRules } from './question-rules.ts';

/** What `findPaths` may be told. */
export interface FindPathsOptions extends LinkChoice {
  /** `steps`: every tie counts one; `strength`: a tie of strength w is 1 / w long, so that strong ties are short. Default `steps`. */
  readonly by?: 'steps' | 'strength' | undefined;
  /** `shortest`: all that are as short as any; `best`: the shortest, then the next, and so on. Default `shortest`. */
  readonly which?: 'shortest' | 'best' | undefined;
  /** How many paths are listed at most; default 10. */
  readonly most?: number | undefined;
  /** People no path may lead through. */
  readonly without?: readonly PersonId[] | undefined;
}

/** One tie on the way, and what proves it. */
export interface PathStep {
  /** Who stands nearer to the beginning. */
  readonly source: EligibleId;
  /** Who stands nearer to the end. */
  readonly target: EligibleId;
  /** Sum over its links. */
  readonly strength: number;
  /** Kinds of its links. */
  readonly kinds: readonly string[];
  /** Every link of the tie, by id. */
  readonly links: readonly LinkId[];
  /** Events both attended. */
  readonly events: readonly EventId[];
}

/** One way from one person to another. */
export interface FoundPath {
  /** From one end to the other. */
  readonly people: readonly EligibleId[];
  /** Steps, or the sum of 1 / strength. */
  readonly length: number;
  /** The ties between them. */
  readonly steps: readonly PathStep[];
}

/** How two people are connected. */
export interface PathAnswer extends Noticed {
  /** Where paths begin. */
  readonly from: EligibleId;
  /** Where they end. */
  readonly to: EligibleId;
  /** What makes a path short. */
  readonly by: 'steps' | 'strength';
  /** Which of them were asked for. */
  readonly which: 'shortest' | 'best';
  /** Shortest first, among equals in the order of ids. Empty where no way leads from one to the other. */
  readonly paths: readonly FoundPath[];
  /** How many paths are as short as the shortest, listed or not. */
  readonly shortestCount: number;
}

/**
 * How are two people connected, and on what proof? Lists the paths between them with the links behind every step.
 *
 *   length = steps, or the sum of 1 / strength over the ties of the path; ties are read without direction
 *
 * Paths lead through people who may be ranked only: protected people are on none. Direction and order in time are not read. A path is a lead
 * to look at, not a chain of command. Cost: one search, for `best` as many as paths times steps.
 * Papers: E. W. Dijkstra, Numerische Mathematik 1, 1959, doi:10.1007/BF01386390; J. Y. Yen, Management Science 17(11), 1971,
 * doi:10.1287/mnsc.17.11.712.
 *
 * @throws RingtraceError `unknown-person` with the nearest ids, `protected-person`; `invalid-option` for unknown words, `most` below 1, or
 * twice the same person.
 * @example findPaths(kiteNetwork, '0', '9').paths[0].people // => ['0', '5', '7', '8', '9']
 */
export function findPaths(
  network: RingNetwork,
  from: PersonId,
  to: PersonId,
  options: FindPathsOptions = {},
): PathAnswer & Shown {
  checkSubject(PLACE, network, 'network');
  checkOptions(PLACE, options, findPathsRules);
  if (from === to) throw new RingtraceError('invalid-option', PLACE, 'both ends are one person', 'give two people');
  const { by = 'steps', which = 'shortest', most = 10, without = [] } = options;
  const askable = askableOf(network);
  const a = askedPerson(from, PLACE, askable);
  const b = askedPerson(to, PLACE, askable);
  const narrowed = narrowedNetwork(network, options);
  const { csr, ids, indexOf } = narrowed.eligibleSnapshot;
  const ends = [indexOf(a), indexOf(b)] as const;
  const closed = new Uint8Array(csr.nodeCount);
  for (const person of without) if (indexOf(person) >= 0) closed[indexOf(person)] = 1;
  // Whoever is asked about is never shut out, and whoever has no chosen link is reached by none.
  for (const end of ends) if (end >= 0) closed[end] = 0;
  const lengths = by === 'strength' ? csr.strengths.map((strength) => 1 / strength) : undefined;
  const isThere = ends[0] >= 0 && ends[1] >= 0;
  const shortest = isThere
    ? shortestPaths(csr, ...ends, { lengths, closed, most })
    : { length: Infinity, count: 0, paths: [] };
  const listed =
    which === 'shortest' || !isThere
      ? shortest.paths.map((nodes) => ({ nodes, length: shortest.length }))
      : bestPaths(csr, ...ends, { lengths, closed, most });
  const stepOf = (source: EligibleId, target: EligibleId): PathStep => {
    const behind = narrowed.evidence(source, target);
    const kinds = new Set(behind.map(({ kind }) => kind));
    const events = new Set(behind.flatMap(({ event }) => event ?? []));
    return {
      source,
      target,
      strength: csr.strengths[findArc(csr, indexOf(source), indexOf(target))]!,
      kinds: [...kinds].sort(compareIds),
      links: behind.map(({ id }) => id),
      events: [...events].sort(compareIds),
    };
  };
  const answer: PathAnswer = {
    from: a,
    to: b,
    by,
    which,
    paths: listed.map(({ nodes, length }) => {
      const people = nodes.map((node) => ids[node]!);
      return { people, length, steps: people.slice(1).map((person, i) => stepOf(people[i]!, person)) };
    }),
    shortestCount: shortest.count,
  };
  return shownWithNotice(answer, pathSheet(answer), network.protection.ranksUncategorized);
}

const PLACE = 'findPaths';

/** A row for each step. */
function pathSheet({ from, to, by, paths, shortestCount }: PathAnswer): Sheet {
  const many = shortestCount === 1 ? 'one path is' : `${shortestCount} paths are`;
  const length = paths[0]?.length ?? 0;
  const long =
    by === 'steps' ? `${length} ${length === 1 ? 'step' : 'steps'}` : `length ${Number(length.toPrecision(4))}`;
  return {
    title: paths.length === 0 ? `No path from ${from} to ${to}` : `From ${from} to ${to}: ${long}, ${many} as short`,
    paragraphs:
      paths.length === 0
        ? [
            'No chain of links between people who may be ranked leads from one to the other; what is not on record cannot be seen.',
          ]
        : [],
    records: () =>
      paths.flatMap(({ steps }, i) =>
        steps.map(({ source, target, strength, kinds, links, events }) => ({
          path: i + 1,
          from: source,
          to: target,
          strength,
          kinds,
          events,
          links,
        })),
      ),
    note: 'A path shows who could reach whom on record, not who gave orders to whom: a lead, not a finding.',
  };
}
