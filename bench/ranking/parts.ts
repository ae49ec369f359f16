import { harmonicJob, runShards } from '../../src/kernels/index.ts';
import { midRankPercentiles } from '../../src/leads/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { groupBy } from './group-by.ts';
import type { Task } from './tasks.ts';

export const orderOf = (at: string): number =>
  /^\d+$/.test(at) ? Number(at) : Date.parse(`${at.slice(0, 10)}`) / 86_400_000;
export const kindOf = ({ kind }: CaseLink): string => kind.split(':')[0]!;

export function harmonicAmong(task: Task, links: readonly CaseLink[]): Float64Array {
  const people = task.network.eligible.map((id) => ({ id, category: 'uncategorized' as const }));
  return midRankPercentiles(runShards(harmonicJob, { csr: buildNetwork(links, { people }).eligibleSnapshot.csr }));
}

export function overParts(task: Task, parts: readonly (readonly CaseLink[])[]): Float64Array {
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

export function kindsOf(task: Task): CaseLink[][] {
  return groupBy(ownLinks(task), kindOf);
}

export function slicesOf(task: Task): CaseLink[][] {
  const dated = ownLinks(task).filter(({ at }) => at !== undefined);
  if (dated.length === 0) return [ownLinks(task)];
  const dates = [...new Set(dated.map(({ at }) => orderOf(at!)))].sort((a, b) => a - b);
  const sliceOf = ({ at }: CaseLink): number => Math.floor((4 * dates.indexOf(orderOf(at!))) / dates.length);
  return [0, 1, 2, 3].map((slice) => dated.filter((link) => sliceOf(link) === slice));
}
