import { measureCentrality } from '../../src/centrality/index.ts';
import { detectCommunities } from '../../src/communities/index.ts';
import { eigenvector, katz, localClustering } from '../../src/kernels/index.ts';
import { eventSignals, midRankPercentiles, rankLeads } from '../../src/leads/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { certaintyDraws } from './certainty-draws.ts';
import { kindOf, kindsOf, orderOf, overParts, slicesOf } from './parts.ts';
import type { Rule } from './rule.ts';
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
  const mix = (...parts: readonly (readonly [share: number, names: readonly string[]])[]): Float64Array =>
    harmonic.map((_, v) =>
      parts.reduce((sum, [share, names]) => sum + (share * total(names, v, percentiles)) / names.length, 0),
    );
  const reach = ['harmonic', 'decay'];
  const loss = ['fragmentation', 'shapley-degree', 'open-pairs'];
  return [
    { name: 'harmonic, length = 1 / strength', scores: weighted },
    ...(await eventRules(task)),
    { name: 'half harmonic, half losses', scores: blend(harmonic, percentiles) },
    { name: 'half weighted harmonic, half losses', scores: blend(midRankPercentiles(weighted), percentiles) },
    { name: 'default rule, mean rank over 100 draws that lose a third', scores: certaintyDraws(task, 100) },
    { name: 'all ten percentiles', scores: mix([1, [...percentiles.keys()]]) },
    { name: 'a third reach, two thirds losses', scores: mix([1 / 3, reach], [2 / 3, loss]) },
    { name: 'half reach, half betweenness', scores: mix([1 / 2, reach], [1 / 2, ['betweenness']]) },
    { name: 'reach, losses, betweenness: a third each', scores: mix([1, reach], [1, loss], [1, ['betweenness']]) },
    { name: 'reach, losses, constraint: a third each', scores: mix([1, reach], [1, loss], [1, ['constraint']]) },
    { name: 'reach, losses, degree: a third each', scores: mix([1, reach], [1, loss], [1, ['degree']]) },
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

function total(names: readonly string[], v: number, percentiles: ReadonlyMap<string, Float64Array>): number {
  return names.reduce((sum, name) => sum + percentiles.get(name)![v]!, 0);
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

/** The default rule with its reach event-weighted, and the two measures alone. */
async function eventRules({ network }: Task): Promise<readonly Rule[]> {
  const needs = eventSignals.flatMap((signal) => signal.needs ?? []);
  const centrality = await measureCentrality(network, { measures: [...new Set(needs)], workers: 1 });
  const communities = await detectCommunities(network, { runs: 1, workers: 1 });
  const ranked = rankLeads(network, { communities, centrality }, { signals: eventSignals });
  return [
    { name: 'default rule, reach event-weighted', scores: network.eligible.map((person) => ranked.of(person)!.score) },
    ...['event-harmonic', 'event-decay'].map((name) => ({ name, scores: centrality.column(name) })),
  ];
}
