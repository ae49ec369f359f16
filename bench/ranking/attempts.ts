import { eigenvector, harmonicJob, katz, localClustering, runShards } from '../../src/kernels/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { midRankPercentiles } from '../../src/planners/index.ts';
import { groupBy } from './group-by.ts';
import type { Rule } from './rules.ts';
import { boundedBetweenness, gravity, lengthHarmonic } from './slow-measures.ts';
import type { Task } from './tasks.ts';

/** Everything else that looked promising on paper, scored like the rest so that the next reader need not try again. */
export async function attempts(task: Task, percentiles: ReadonlyMap<string, Float64Array>): Promise<readonly Rule[]> {
  const { csr } = task.network.eligibleSnapshot;
  const people = task.network.eligible;
  const links = people.map((person) => task.network.eligibleLinks(person));
  const each = (value: (own: readonly CaseLink[], person: string) => number): number[] =>
    people.map((person, v) => value(links[v]!, person));
  const harmonic = percentiles.get('harmonic')!;
  const fragmentation = percentiles.get('fragmentation')!;
  const weighted = lengthHarmonic(csr);
  return [
    { name: 'harmonic, length = 1 / strength', scores: weighted },
    { name: 'half harmonic, half losses', scores: blend(harmonic, percentiles) },
    { name: 'half weighted harmonic, half losses', scores: blend(midRankPercentiles(weighted), percentiles) },
    { name: 'harmonic + fragmentation', scores: harmonic.map((p, v) => (p + fragmentation[v]!) / 2) },
    { name: 'Katz', scores: katz(csr).scores },
    { name: 'eigenvector', scores: eigenvector(csr).scores },
    { name: 'gravity within 3 steps', scores: gravity(csr, 3) },
    { name: 'betweenness within 2 steps', scores: boundedBetweenness(csr) },
    { name: 'low local clustering', scores: localClustering(csr).map((c) => -c) },
    { name: 'gives more than receives', scores: each(asymmetry) },
    { name: 'dates active', scores: each((own) => new Set(own.map(({ at }) => at?.slice(0, 10))).size) },
    { name: 'first seen', scores: each((own) => -firstSeen(own, task.links)) },
    { name: 'kinds of link', scores: each((own) => new Set(own.map(kindOf)).size) },
    { name: 'harmonic over strength thresholds', scores: overThresholds(task) },
    { name: 'harmonic over kinds', scores: overParts(task, kindsOf(task)) },
    { name: 'harmonic over four time slices', scores: overParts(task, slicesOf(task)) },
  ];
}

/** Half reach by one column, half what is lost without a person, as in the default rule. */
function blend(reach: Float64Array, percentiles: ReadonlyMap<string, Float64Array>): Float64Array {
  const losses = ['fragmentation', 'shapley-degree', 'open-pairs'].map((name) => percentiles.get(name)!);
  return reach.map((p, v) => p / 2 + losses.reduce((sum, column) => sum + column[v]!, 0) / 6);
}

function asymmetry(own: readonly CaseLink[], person: string): number {
  const directed = own.filter((link) => link.directed);
  const given = directed.filter(({ source }) => source === person).length;
  return directed.length === 0 ? 0 : (2 * given - directed.length) / directed.length;
}

function firstSeen(own: readonly CaseLink[], all: readonly CaseLink[]): number {
  const dates = own.flatMap(({ at }) => (at === undefined ? [] : [orderOf(at)]));
  return dates.length === 0 ? all.length : dates.reduce((least, date) => Math.min(least, date));
}

const orderOf = (at: string): number => (/^\d+$/.test(at) ? Number(at) : Date.parse(`${at.slice(0, 10)}`) / 86_400_000);
const kindOf = ({ kind }: CaseLink): string => kind.split(':')[0]!;

function harmonicAmong(task: Task, links: readonly CaseLink[]): Float64Array {
  const people = task.network.eligible.map((id) => ({ id, category: 'uncategorized' as const }));
  return midRankPercentiles(runShards(harmonicJob, { csr: buildNetwork(links, { people }).eligibleSnapshot.csr }));
}

function overParts(task: Task, parts: readonly (readonly CaseLink[])[]): Float64Array {
  const columns = parts.map((links) => harmonicAmong(task, links));
  return Float64Array.from({ length: task.network.eligible.length }, (_, v) =>
    columns.reduce((sum, column) => sum + column[v]! / columns.length, 0),
  );
}

function ownLinks({ network }: Task): CaseLink[] {
  return [
    ...new Map(network.eligible.flatMap((id) => network.eligibleLinks(id).map((link) => [link.id, link]))).values(),
  ];
}

function kindsOf(task: Task): CaseLink[][] {
  return groupBy(ownLinks(task), kindOf);
}

function slicesOf(task: Task): CaseLink[][] {
  const dated = ownLinks(task).filter(({ at }) => at !== undefined);
  if (dated.length === 0) return [ownLinks(task)];
  const dates = [...new Set(dated.map(({ at }) => orderOf(at!)))].sort((a, b) => a - b);
  const sliceOf = ({ at }: CaseLink): number => Math.floor((4 * dates.indexOf(orderOf(at!))) / dates.length);
  return [0, 1, 2, 3].map((slice) => dated.filter((link) => sliceOf(link) === slice));
}

/** Ties of at least the least, the first quartile, the median and the third quartile of strength. */
function overThresholds(task: Task): Float64Array {
  const ties = task.network.eligibleTies();
  const strengths = ties.map(({ strength }) => strength).sort((a, b) => a - b);
  const parts = [0, 0.25, 0.5, 0.75].map((share) => {
    const least = strengths[Math.floor(share * (strengths.length - 1))]!;
    return ties
      .filter(({ strength }) => strength >= least)
      .map(
        ({ source, target }, i): CaseLink => ({
          id: String(i),
          source,
          target,
          kind: 'association',
          directed: false,
          strength: 1,
        }),
      );
  });
  return overParts(task, parts);
}
