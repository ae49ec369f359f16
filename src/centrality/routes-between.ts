import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { type EligibleId, type LinkId, type LongWorkOptions, type PersonId, RingtraceError } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { measureCentrality } from './measure-centrality.ts';
import { type Anchors, anchoredBetweenness } from './measures/index.ts';
import { routesSheet } from './routes-sheet.ts';

/** What `routesBetween` may be told. */
export interface RoutesBetweenOptions extends LongWorkOptions {
  /** Most routes that are listed; default 20. */
  readonly most?: number | undefined;
}

/** A shortest way from somebody of the first to somebody of the second. */
export interface Route {
  /** From one end to the other. */
  readonly people: readonly EligibleId[];
  /** How many ties it runs over. */
  readonly steps: number;
  /** The links behind each step. */
  readonly links: readonly (readonly LinkId[])[];
}

/** The shortest ways between two sets of people, and who sits on them. */
export interface RoutesBetween extends Noticed, Shown {
  /** How many of the first and of the second may be looked at; of a thing, those who use it. */
  readonly fromCount: number;
  /** The same of the second. */
  readonly toCount: number;
  /** How many were named and are not in the case, or may not be looked at: a number, never who. */
  readonly leftOutCount: { readonly from: number; readonly to: number };
  /** People who are on both sides. */
  readonly both: readonly EligibleId[];
  /** Of the second, how many can be reached from the first. */
  readonly reachedCount: number;
  /** Who sits on the way, the most first; people on no way are left out. */
  readonly between: readonly { readonly person: EligibleId; readonly betweenness: number }[];
  /** The shortest first, of equal ones by ids. */
  readonly routes: readonly Route[];
  /** How many there are in all. */
  readonly routeCount: number;
}

/**
 * How does one get from these people to those: from the vessel to the money?
 *
 * For everybody of the second side, all shortest ways from the nearest of the first over ties of people who may be scored, a tie being one step; and who sits on the ways between all of both sides
 * (`anchoredBetweenness`). A thing, such as the boat itself, stands for those whom links tie to it. Whoever may not be looked at is left out and counted.
 * Gotcha: the shortest way in the file need not be the way the money went.
 * Cost: O(min(|from|, |to|) m).
 *
 * @throws RingtraceError `empty-input` when nobody is left on one side; `invalid-option`; `aborted`; `worker-failed`.
 * @example (await routesBetween(kiteNetwork, { from: ['9'], to: ['5'] })).routes[0].people // => ['9', '8', '7', '5']
 */
export async function routesBetween(
  network: RingNetwork,
  anchors: Anchors,
  options: RoutesBetweenOptions = {},
): Promise<RoutesBetween> {
  const place = 'routesBetween';
  checkSubject(place, network, 'network');
  for (const given of [anchors, options]) checkSubject(place, given, 'values');
  const { most = 20, ...long } = options;
  if (!Number.isSafeInteger(most) || most < 0)
    throw new RingtraceError('invalid-option', place, `most is ${most}`, 'give a whole number of at least 0');
  const from = sideOf(network, anchors.from);
  const to = sideOf(network, anchors.to);
  for (const [side, { people }] of Object.entries({ from, to }))
    if (people.length === 0) {
      const remedy = 'name people of the case who may be scored, or things they use';
      throw new RingtraceError('empty-input', place, `nobody is left on the side '${side}'`, remedy);
    }
  const measures = [anchoredBetweenness({ from: from.people, to: to.people })];
  const table = await measureCentrality(network, { measures, ...long });
  const between = table
    .top('anchored-betweenness', table.people.length)
    .filter(([, value]) => value > 1e-12)
    .map(([person, betweenness]) => ({ person: person as EligibleId, betweenness }));
  const found: Omit<RoutesBetween, keyof Shown> = {
    fromCount: from.people.length,
    toCount: to.people.length,
    leftOutCount: { from: from.leftOut, to: to.leftOut },
    both: from.people.filter((id) => to.people.includes(id)),
    between,
    ...shortestRoutes(network, from.people, to.people, most),
  };
  return shownWithNotice(found, routesSheet(found), network.protection.ranksUncategorized);
}

interface Side {
  /** Sorted by id. */
  readonly people: readonly EligibleId[];
  readonly leftOut: number;
}

function sideOf(network: RingNetwork, ids: readonly PersonId[]): Side {
  const things = new Set(network.things.map(({ id }) => id));
  const asked = new Set(ids.map((id) => id.normalize('NFC')));
  const users = network.thingLinks.flatMap(({ source, target }) =>
    things.has(source) && asked.has(source) ? [target] : things.has(target) && asked.has(target) ? [source] : [],
  );
  const named = [...asked].filter((id) => !things.has(id));
  const standing = new Set([...named, ...users]);
  return {
    people: network.eligible.filter((id) => standing.has(id)),
    leftOut: [...named].filter((id) => !network.isEligible(id)).length,
  };
}

function shortestRoutes(
  network: RingNetwork,
  from: readonly EligibleId[],
  to: readonly EligibleId[],
  most: number,
): Pick<RoutesBetween, 'reachedCount' | 'routes' | 'routeCount'> {
  const { csr, ids, indexOf } = network.eligibleSnapshot;
  const steps = new Int32Array(csr.nodeCount).fill(-1);
  const ways = new Float64Array(csr.nodeCount);
  const queue = from.map(indexOf);
  for (const v of queue) {
    steps[v] = 0;
    ways[v] = 1;
  }
  for (const v of queue)
    for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1])) {
      if (steps[u] === -1) {
        steps[u] = steps[v]! + 1;
        queue.push(u);
      }
      if (steps[u] === steps[v]! + 1) ways[u]! += ways[v]!;
    }
  const ends = to.map(indexOf).filter((v) => steps[v]! > 0);
  ends.sort((a, b) => steps[a]! - steps[b]! || a - b);
  const routes: Route[] = [];
  const back = (path: readonly number[]): void => {
    const v = path[0]!;
    if (routes.length >= most) return;
    if (steps[v] === 0)
      routes.push(
        routeOf(
          network,
          path.map((node) => ids[node]!),
        ),
      );
    else
      for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]))
        if (steps[u] === steps[v]! - 1) back([u, ...path]);
  };
  for (const end of ends) back([end]);
  return {
    reachedCount: to.filter((id) => steps[indexOf(id)]! >= 0).length,
    routes,
    routeCount: ends.reduce((sum, v) => sum + ways[v]!, 0),
  };
}

function routeOf(network: RingNetwork, people: readonly EligibleId[]): Route {
  const links = people.slice(1).map((person, i) =>
    network
      .evidence(people[i]!, person)
      .filter(({ source, target }) => network.isEligible(source) && network.isEligible(target))
      .map(({ id }) => id),
  );
  return { people, steps: people.length - 1, links };
}
