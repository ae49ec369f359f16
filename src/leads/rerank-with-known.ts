import { midRankPercentiles, midRanks, stepDistances } from '../kernels/index.ts';
import {
  type EligibleId,
  type KnownPeople,
  type KnownReport,
  type RankedPerson,
  type RerankedPerson,
  RingtraceError,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { writeId } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';

/** Level of the sign test. */
const LEVEL = 0.1;

/** A known person with how near everybody is to them. */
interface Anchor {
  readonly row: number;
  readonly isPlanner: boolean;
  /** 1 / steps by row; 0 for themselves and out of reach. */
  readonly nearness: Float64Array;
}

/**
 * Ranks the others anew, given a few people whose part is known: who stands where planners stand, near those who plan?
 *
 *   score(v) = (percentile of the score + percentile of [mean 1 / d to known planners - mean 1 / d to known others]) / 2          0 ... 1
 *
 * Percentiles are among the people whose part is not known. Whether it helped is found by leaving out: each known person in turn is hidden
 * and ranked among the unknown, by score alone and anew by the remaining known ones; it helped when planners and others come to stand
 * farther apart and a one-sided sign test over the changes gives p of at most .1. Gotcha: on eight open networks with half the planners known it helped on
 * two or three (AUC .75 to .90, .75 to .82) and did nothing or harm on the others; nearness to a planner is no part in the plan.
 * Cost: O(known * (n + m) + known^2 * n).
 *
 * @throws RingtraceError `unknown-person` for a known person who is not in the case, or not ranked under the policy; `protected-person` for a protected
 * one; `invalid-option` when nobody is known to plan, or somebody stands on both sides.
 */
export function rerankWithKnown(
  network: RingNetwork,
  ranking: readonly RankedPerson[],
  known: KnownPeople,
): KnownReport {
  checkSubject('rerankWithKnown', network, 'network');
  checkSubject('rerankWithKnown', ranking, 'list');
  checkSubject('rerankWithKnown', known, 'values');
  const rowOf = new Map(ranking.map(({ person }, row) => [person as string, row]));
  const scores = ranking.map(({ score }) => score);
  const anchors = readAnchors(network, ranking, rowOf, known);
  const isKnown = new Set(anchors.map(({ row }) => row));
  const unknown = [...ranking.keys()].filter((row) => !isKnown.has(row));
  const anew = rescore(scores, unknown, anchors);
  const ranks = midRanks(anew);
  const others = unknown
    .map((row, i): RerankedPerson => ({ person: ranking[row]!.person, rank: ranks[i]!, score: anew[i]! }))
    .sort((a, b) => a.rank - b.rank || rowOf.get(a.person)! - rowOf.get(b.person)!);
  const planners = anchors.filter(({ isPlanner }) => isPlanner).length;
  const report = { planners, notPlanners: anchors.length - planners, others };
  if (planners < 2 || unknown.length === 0) return { ...report, leaveOneOut: null };
  const hidden = anchors.map((anchor) => hide(anchor, scores, unknown, anchors));
  const before = separation(hidden.map((place) => ({ ...place, at: place.before })));
  const after = separation(hidden.map((place) => ({ ...place, at: place.after })));
  const toward = hidden.map((place) => (place.isPlanner ? 1 : -1) * (place.after - place.before));
  const improved = toward.filter((step) => step > 0).length;
  const worsened = toward.filter((step) => step < 0).length;
  return {
    ...report,
    leaveOneOut: { before, after, improved, worsened, helped: after > before && signTest(improved, worsened) <= LEVEL },
  };
}

function readAnchors(
  network: RingNetwork,
  ranking: readonly RankedPerson[],
  rowOf: ReadonlyMap<string, number>,
  { planners, notPlanners = [] }: KnownPeople,
): Anchor[] {
  const both = planners.find((id) => notPlanners.includes(id));
  if (planners.length === 0) refuse('invalid-option', 'nobody is known to plan', 'name at least one planner');
  if (both !== undefined) refuse('invalid-option', 'somebody is on both sides', 'take them off one of the two lists');
  const indexOfAny = network.snapshot.indexOf;
  const rowFor = (stated: string, list: string, i: number): number => {
    const id = indexOfAny(stated) < 0 ? writeId(stated) : stated;
    const name = `known.${list}[${i}]`;
    if (indexOfAny(id) < 0)
      refuse('unknown-person', `${name} is not in the case`, 'check the id, or leave the person out');
    if (!network.isEligible(id)) {
      const remedy = 'protected people take no part; whoever is held back for want of one needs a category';
      refuse('protected-person', `${name} is protected`, remedy);
    }
    const row = rowOf.get(id);
    return row ?? refuse('unknown-person', `${name} is not ranked under this policy`, 'give the person a category');
  };
  const { csr, indexOf } = network.eligibleSnapshot;
  const nodes = ranking.map(({ person }: { person: EligibleId }) => indexOf(person));
  const anchorOf = (row: number, isPlanner: boolean): Anchor => {
    const distances = stepDistances(csr, nodes[row]!);
    return {
      row,
      isPlanner,
      nearness: Float64Array.from(nodes, (node) => (distances[node]! > 0 ? 1 / distances[node]! : 0)),
    };
  };
  return [
    ...[...new Set(planners)].map((id, i) => anchorOf(rowFor(id, 'planners', i), true)),
    ...[...new Set(notPlanners)].map((id, i) => anchorOf(rowFor(id, 'notPlanners', i), false)),
  ].sort((a, b) => a.row - b.row);
}

/** The new scores of the given rows, by the given known people. */
function rescore(scores: readonly number[], rows: readonly number[], anchors: readonly Anchor[]): Float64Array {
  const meanNearness = (row: number, isPlanner: boolean): number => {
    const side = anchors.filter((anchor) => anchor.isPlanner === isPlanner);
    return side.reduce((sum, { nearness }) => sum + nearness[row]!, 0) / Math.max(1, side.length);
  };
  const position = midRankPercentiles(rows.map((row) => scores[row]!));
  const nearness = midRankPercentiles(rows.map((row) => meanNearness(row, true) - meanNearness(row, false)));
  return position.map((percentile, i) => (percentile + nearness[i]!) / 2);
}

interface HiddenPlace {
  readonly isPlanner: boolean;
  readonly before: number;
  readonly after: number;
}

/** Where a known person would stand among the unknown if their part were not known. */
function hide(
  anchor: Anchor,
  scores: readonly number[],
  unknown: readonly number[],
  all: readonly Anchor[],
): HiddenPlace {
  const rows = [anchor.row, ...unknown];
  const rest = all.filter((other) => other !== anchor);
  const before = midRankPercentiles(rows.map((row) => scores[row]!))[0]!;
  const after = midRankPercentiles(rescore(scores, rows, rest))[0]!;
  return { isPlanner: anchor.isPlanner, before, after };
}

/** Mean percentile of hidden planners, less that of hidden others; .5 stands in where no other is known. */
function separation(places: readonly { readonly isPlanner: boolean; readonly at: number }[]): number {
  const mean = (isPlanner: boolean): number => {
    const side = places.filter((place) => place.isPlanner === isPlanner);
    return side.length === 0 ? 0.5 : side.reduce((sum, { at }) => sum + at, 0) / side.length;
  };
  return mean(true) - mean(false);
}

/** Chance that as many or more of the changes are for the better when either way is as likely. */
function signTest(improved: number, worsened: number): number {
  const count = improved + worsened;
  let ways = 1;
  let chance = 0;
  for (let better = count; better >= improved; better--) {
    chance += ways * 0.5 ** count;
    ways *= better / (count - better + 1);
  }
  return chance;
}

function refuse(
  code: 'invalid-option' | 'protected-person' | 'unknown-person',
  problem: string,
  remedy: string,
): never {
  throw new RingtraceError(code, 'rerankWithKnown', problem, remedy);
}
