import { type PositionInput, trialRanksJob } from '../kernels/index.ts';
import type { LeadRanking } from '../leads/index.ts';
import type { EligibleId, EvidenceSource, LongWorkOptions, PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { type BeliefEnd, type BeliefInterval, beliefAt, gradeBelief } from './grade-beliefs.ts';
import { listStatements, type Statement } from './list-statements.ts';
import { runInCellar } from './run-in-cellar.ts';
import { toPositions } from './to-positions.ts';

/** A source of the case and what it says of people who may be ranked. */
export interface SourceFacts {
  readonly source: EvidenceSource;
  /** Ties and attendances it states. */
  readonly statementCount: number;
  /** Those that no other source states. */
  readonly loneCount: number;
  /** Whom it speaks of, by id. */
  readonly people: readonly EligibleId[];
  /** Mean chance that what it states is wrong: that its grade errs, and so do all others who state the same. */
  readonly errorChance: number;
}

export interface SourceDoubts {
  /** Chance that an ungraded statement is wrong, 0 to 1. */
  readonly ungradedError: number;
  readonly belief: BeliefEnd;
  readonly gradeBeliefs: Readonly<Record<string, BeliefInterval>>;
}

/** The sources of a case and the ranking without some of them. */
export interface SourceTrials {
  /** By kind, then id. */
  readonly sources: readonly SourceFacts[];
  /** Whose ranks are told, in this order. */
  readonly people: readonly EligibleId[];
  /** Ranks by the same rule as it stands, reports and grades unread. */
  readonly reference: Float64Array;
  /** The ranks of everybody without each of the sets of sources, given as numbers in `sources`. */
  ranksWithout(sets: readonly (readonly number[])[]): Promise<readonly Float64Array[]>;
}

/**
 * Opens a case for the question who stands where when sources are not believed. Whoever loses all ties shares the last places, as in the draws.
 * Cost: a ranking for each set.
 */
export async function openSourceTrials(
  network: RingNetwork,
  ranking: LeadRanking,
  doubts: SourceDoubts,
  work: LongWorkOptions,
): Promise<SourceTrials> {
  const statements = listStatements(network);
  const positions = toPositions(network, ranking, statements);
  const run = runInCellar(work);
  const { ids } = network.eligibleSnapshot;
  const ranksWithout = async (sets: readonly (readonly number[])[]): Promise<readonly Float64Array[]> =>
    await run(trialRanksJob, trialsOf(positions, sets), 'disbelieving sources');
  const [reference] = await ranksWithout([[]]);
  return {
    sources: factsOf(statements.sources, [...statements.ties, ...statements.attendances], {
      ids,
      doubts,
      ties: statements.ties,
    }),
    people: Array.from(positions.ranked, (node) => ids[node]!),
    reference: reference!,
    ranksWithout,
  };
}

function trialsOf(
  positions: PositionInput,
  sets: readonly (readonly number[])[],
): Parameters<typeof trialRanksJob.prepare>[0] {
  const starts = [0];
  for (const set of sets) starts.push(starts.at(-1)! + set.length);
  return {
    ...positions,
    withdrawn: Uint32Array.from(sets.flat()),
    starts: Uint32Array.from(starts),
    watched: Uint32Array.from(positions.ranked, (_, row) => row),
  };
}

interface FactRules {
  readonly ids: readonly EligibleId[];
  readonly doubts: SourceDoubts;
  /** Those among the statements that name two people. */
  readonly ties: readonly Statement[];
}

function factsOf(
  sources: readonly EvidenceSource[],
  statements: readonly Statement[],
  { ids, doubts, ties }: FactRules,
): SourceFacts[] {
  const areTies = new Set(ties);
  const keyOf = (statement: Statement): string =>
    `${areTies.has(statement) ? 'tie' : 'at'} ${statement.node} ${statement.other}`;
  const together = new Map<string, number>();
  const howMany = new Map<string, number>();
  for (const statement of statements) {
    const key = keyOf(statement);
    together.set(key, (together.get(key) ?? 1) * errorOf(statement, doubts));
    howMany.set(key, (howMany.get(key) ?? 0) + 1);
  }
  const drafts = sources.map(() => ({ count: 0, lone: 0, error: 0, people: new Set<PersonId>() }));
  for (const statement of statements) {
    const draft = drafts[statement.source]!;
    const key = keyOf(statement);
    draft.count++;
    draft.error += together.get(key)!;
    if (howMany.get(key) === 1) draft.lone++;
    draft.people.add(ids[statement.node]!);
    if (areTies.has(statement)) draft.people.add(ids[statement.other]!);
  }
  return sources.map((source, i) => {
    const { count, lone, error, people } = drafts[i]!;
    return {
      source,
      statementCount: count,
      loneCount: lone,
      people: [...people].sort() as EligibleId[],
      errorChance: count === 0 ? 0 : error / count,
    };
  });
}

/** Of a statement made with several grades the best counts; one without a grade among them is as good as ungraded. */
function errorOf({ grades, ungraded }: Statement, { ungradedError, belief, gradeBeliefs }: SourceDoubts): number {
  const graded = grades.map((grade) => 1 - beliefAt(gradeBelief(grade, gradeBeliefs), belief));
  return Math.min(...graded, ...(ungraded || graded.length === 0 ? [ungradedError] : []));
}
