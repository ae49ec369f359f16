import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { openSubgraphSearch, type SubgraphCheck } from '../kernels/index.ts';
import {
  compareIds,
  type EligibleId,
  type LinkId,
  type LongWorkOptions,
  type Person,
  throwIfAborted,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { findPatternRules } from './find-pattern-rules.ts';
import type { Pattern } from './pattern.ts';
import { datedLinks, firstSequence, type PatternLinks, patternLinks } from './pattern-links.ts';
import { patternSheet } from './pattern-sheet.ts';
import { symmetryBreaking } from './pattern-symmetry.ts';
import { type ResolvedComparison, type ResolvedPattern, resolvePattern } from './resolve-pattern.ts';
import { roleCandidates } from './role-candidates.ts';

/** What `findPattern` may be told. */
export interface FindPatternOptions extends LongWorkOptions {
  /** Most steps the search may take, a step being one person tried in one role; default 20,000,000. */
  readonly budget?: number | undefined;
  /** Most matches that are kept; default 1,000. */
  readonly most?: number | undefined;
}

/** One place where the pattern occurs. */
export interface PatternMatch {
  /** Who plays which role, in order of the pattern's roles. */
  readonly people: Readonly<Record<string, EligibleId>>;
  /** The links that prove each tie, by its name: of ties in a sequence the links that come in that order, else all that will do. */
  readonly links: Readonly<Record<string, readonly LinkId[]>>;
}

/** Where a pattern fits. */
export interface PatternMatches extends Noticed, Shown {
  /** The name of the pattern. */
  readonly pattern: string;
  /** Its roles, in the order in which it names them. */
  readonly roles: readonly string[];
  /** By the ids of those who play the roles. */
  readonly matches: readonly PatternMatch[];
  /** Whether the search went through to the end, so that these are all. */
  readonly complete: boolean;
  /** Why and where it stopped before the end; null when it is complete. */
  readonly stopped: PatternStop | null;
  /** Steps that the search took. */
  readonly steps: number;
  /** How many people could play each role, before looking at their ties and after. */
  readonly candidates: readonly { readonly role: string; readonly fitCount: number; readonly leftCount: number }[];
}

/** Why and where a search stopped before the end. */
export interface PatternStop {
  /** Which limit was reached. */
  readonly reason: 'budget' | 'most';
  /** Steps that were taken until then. */
  readonly steps: number;
  /** The role that was filled first, and how many of its candidates were gone through. */
  readonly role: string;
  /** Candidates of the role that were gone through. */
  readonly doneCount: number;
  /** Candidates of the role in all. */
  readonly ofCount: number;
}

const STEPS_AT_ONCE = 50_000;

/**
 * Where does a shape occur in the case: who could play its roles, tied as it asks, in the order of time it asks?
 *
 * A match gives every role to somebody else, so that every tie is there, no forbidden one is, comparisons hold, and each sequence of links can be picked in order of time. Roles that could
 * change parts are told once. Only people who may be scored play roles. Every match comes with the links that prove it.
 * The search is exact (rarest role first, neighbors only); past `budget` or `most` it stops and says so in `stopped`: then the list is part of the answer and `complete` is false.
 * Gotcha: a common shape fits many who did nothing; a match says where to look, not what happened. Links without a time are in no sequence.
 * Cost: exponential in the number of roles at worst; measures asked for cost what they cost.
 * Papers: J. Ullmann, J. ACM 23(1), 1976, doi:10.1145/321921.321925; J. Grochow, M. Kellis, RECOMB 2007, doi:10.1007/978-3-540-71681-5_7 (roles alike told once).
 *
 * @throws RingtraceError `invalid-option` for a pattern that cannot be meant, or a budget below 1; `unknown-measure`; `aborted`; `worker-failed`.
 * @example (await findPattern(kiteNetwork, { name: 'bridge', roles: [{ name: 'end', degree: { atMost: 1 } }, { name: 'bridge' }], ties: [{ from: 'end', to: 'bridge' }] })).matches[0].people
 *   // => { end: '9', bridge: '8' }
 */
export async function findPattern(
  network: RingNetwork,
  pattern: Pattern,
  options: FindPatternOptions = {},
): Promise<PatternMatches> {
  const place = 'findPattern';
  checkSubject(place, network, 'network');
  checkOptions(place, options, findPatternRules);
  const { budget = 20_000_000, most = 1000, signal, onProgress } = options;
  const resolved = resolvePattern(pattern, place);
  throwIfAborted(signal, place);
  const { csr, ids } = network.eligibleSnapshot;
  const candidates = await roleCandidates(network, resolved.roles, options, place);
  const links = patternLinks(network);
  const search = openSubgraphSearch({
    csr,
    candidates,
    edges: resolved.ties.map((tie) => ({ from: tie.from, to: tie.to, arcs: links.arcsOf(tie) })),
    forbidden: resolved.forbidden.map((tie) => ({ from: tie.from, to: tie.to, arcs: links.arcsOf(tie) })),
    checks: [...comparisonChecks(resolved, ids.map(network.person)), ...sequenceChecks(resolved, links)],
    rising: symmetryBreaking(resolved),
  });
  const found: Int32Array[] = [];
  let full = false;
  while (!search.done && !full && search.steps < budget) {
    search.run(Math.min(budget, search.steps + STEPS_AT_ONCE), (nodes) => {
      // One more than is kept tells whether those kept are all.
      if (found.length >= most) full = true;
      else found.push(nodes.slice());
      return !full;
    });
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal, place);
    const done = search.done ? 1 : search.firstDone / Math.max(1, search.left[search.order[0]!]!.length);
    onProgress?.({ stage: 'looking for the pattern', done: Math.round(1000 * done), total: 1000 });
  }
  throwIfAborted(signal, place);
  const complete = search.done && !full;
  const [first = 0] = search.order;
  const roles = resolved.roles.map(({ name }) => name);
  const matches: Omit<PatternMatches, keyof Shown> = {
    pattern: resolved.name,
    roles,
    matches: found
      .sort((a, b) => compareNodes(a, b))
      .map(
        (nodes): PatternMatch => ({
          people: Object.fromEntries(roles.map((role, i) => [role, ids[nodes[i]!]!])),
          links: proof(resolved, links, nodes),
        }),
      ),
    complete,
    stopped: complete
      ? null
      : {
          reason: full ? 'most' : 'budget',
          steps: search.steps,
          role: roles[first]!,
          doneCount: search.firstDone,
          ofCount: search.left[first]!.length,
        },
    steps: search.steps,
    candidates: roles.map((role, i) => ({
      role,
      fitCount: candidates[i]!.length,
      leftCount: search.left[i]!.length,
    })),
  };
  return shownWithNotice(matches, patternSheet(matches), network.protection.ranksUncategorized);
}

function compareNodes(a: Int32Array, b: Int32Array): number {
  const at = a.findIndex((node, i) => node !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function comparisonChecks({ comparisons }: ResolvedPattern, people: readonly Person[]): SubgraphCheck[] {
  return comparisons.map(({ places, by, same }: ResolvedComparison) => ({
    places,
    test: (nodes) => {
      const [a, b] = places.map((place) => people[nodes[place]!]![by]?.trim().toLowerCase());
      return a !== undefined && b !== undefined && (a === b) === same;
    },
  }));
}

function sequenceChecks(resolved: ResolvedPattern, links: PatternLinks): SubgraphCheck[] {
  return resolved.sequences.map(({ ties }, i) => ({
    places: ties.flatMap((tie) => [resolved.ties[tie]!.from, resolved.ties[tie]!.to]),
    test: (nodes) => sequenceOf(resolved, links, nodes, i) !== undefined,
  }));
}

function sequenceOf(
  { ties, sequences }: ResolvedPattern,
  links: PatternLinks,
  nodes: Int32Array,
  sequence: number,
): ReturnType<typeof firstSequence> {
  const { ties: steps, within } = sequences[sequence]!;
  const lists = steps.map((step) => {
    const tie = ties[step]!;
    return datedLinks(links.fitting(tie, nodes[tie.from]!, nodes[tie.to]!));
  });
  return firstSequence(lists, within);
}

function proof(resolved: ResolvedPattern, links: PatternLinks, nodes: Int32Array): PatternMatch['links'] {
  const inSequence = new Map<number, LinkId[]>();
  resolved.sequences.forEach(({ ties }, i) => {
    const picked = sequenceOf(resolved, links, nodes, i)!;
    ties.forEach((tie, step) => {
      inSequence.set(tie, [...(inSequence.get(tie) ?? []), picked[step]!.id]);
    });
  });
  return Object.fromEntries(
    resolved.ties.map((tie, i) => {
      const picked = inSequence.get(i);
      const all = picked ?? links.fitting(tie, nodes[tie.from]!, nodes[tie.to]!).map(({ id }) => id);
      return [tie.name, [...new Set(all)].sort(compareIds)];
    }),
  );
}
