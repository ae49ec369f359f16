import { routesBetween } from '../centrality/index.ts';
import { readPeopleFile } from '../io/index.ts';
import { type CaseLink, type LongWorkOptions, type Person, type PersonId, RingtraceError } from '../model/index.ts';
import { type BuildNetworkOptions, buildNetwork } from '../network/index.ts';
import type { RouteFlags } from './route-options.ts';

/** The ways between two sets as text, in the network that is analyzed; undefined where none are asked for. */
export async function routesText(
  links: readonly CaseLink[],
  { people = [], window, kinds, minStrength, rankUncategorized, workers }: BuildNetworkOptions & LongWorkOptions,
  { fromSet, toSet }: RouteFlags,
): Promise<string | undefined> {
  if (fromSet === undefined && toSet === undefined) return undefined;
  if (fromSet === undefined || toSet === undefined) {
    const missing = fromSet === undefined ? '--from-set' : '--to-set';
    throw new RingtraceError('invalid-option', missing, 'only one side is given', 'give both --from-set and --to-set');
  }
  const [from, to] = await Promise.all([fromSet, toSet].map((path) => readSet(path)));
  const named = [...people, ...from!.protectedPeople, ...to!.protectedPeople];
  const network = buildNetwork(links, { people: named, window, kinds, minStrength, rankUncategorized });
  return (await routesBetween(network, { from: from!.ids, to: to!.ids }, { workers })).toText();
}

interface AskedSet {
  readonly ids: readonly PersonId[];
  /** Those whom the file itself gives a category: it may protect. */
  readonly protectedPeople: readonly Person[];
}

async function readSet(path: string): Promise<AskedSet> {
  const { people } = await readPeopleFile(path, { needsStanding: false });
  if (people.length === 0)
    throw new RingtraceError('empty-input', path, 'it names nobody', 'give a column id with one person or thing a row');
  return {
    ids: people.map(({ id }) => id),
    protectedPeople: people.filter(({ category }) => category !== 'uncategorized'),
  };
}
