import {
  type ChanceReading,
  type Communities,
  type CompareWithChanceOptions,
  compareWithChance,
  detectCommunities,
  type Memberships,
} from '../communities/index.ts';
import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { buildCsr, type TrophicHeights, trophicHeights } from '../kernels/index.ts';
import { type CaseLink, compareIds, type LongWorkOptions, ownFields, type PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { describeRingRules } from './resilience-rules.ts';
import { ringSheet } from './ring-sheet.ts';
import { tellRing } from './tell-ring.ts';

/** What `describeRing` may be told. */
export interface DescribeRingOptions extends LongWorkOptions {
  /** `group` (default where at least half of the tied people have one): the cells and places of the case file. `communities`: as found in the ties. Or groups of your own. */
  readonly groups?: 'group' | 'communities' | Communities | Memberships | undefined;
  /** Networks by chance that modularity is held against; default 99. */
  readonly replicates?: CompareWithChanceOptions['replicates'] | undefined;
  /** Seed of everything drawn, default 7. */
  readonly seed?: number | undefined;
}

/** Links of one sort, within groups and across them. */
export interface AcrossGroups {
  /** Links between people whose groups are both known. */
  readonly linkCount: number;
  /** Of them across groups. */
  readonly acrossCount: number;
  /** null without links. */
  readonly acrossShare: number | null;
  /** The share there would be if the same people gave and took as often, whoever to. */
  readonly expectedShare: number | null;
  /** acrossShare over expectedShare: 0 all within, 1 as by chance. */
  readonly openness: number | null;
}

/** Money by currency. */
export interface MoneyAcross {
  /** Which. */
  readonly currency: string;
  /** What was paid between people whose groups are known. */
  readonly amount: number;
  /** Share of it that went across groups. */
  readonly acrossShare: number;
}

/** Whether a ring looks like one organization, a market or separate groups. */
export interface RingDescription extends Noticed, Shown {
  /** What it looks like. */
  readonly reading: 'one-organization' | 'market' | 'separate-groups' | 'unclear';
  /** What speaks for the reading, and how far it goes. */
  readonly sentences: readonly string[];
  /** What the reading cannot say. */
  readonly limits: readonly string[];
  /** Where the groups come from. */
  readonly groupsBy: 'group' | 'communities' | 'given';
  /** How many groups there are. */
  readonly groupCount: number;
  /** People with a tie. */
  readonly peopleCount: number;
  /** People with a tie and a known group. */
  readonly groupedCount: number;
  /** All ties, within groups and across. */
  readonly ties: AcrossGroups;
  /** Orders alone. */
  readonly orders: AcrossGroups;
  /** Payments alone. */
  readonly payments: AcrossGroups;
  /** What was paid, by currency. */
  readonly money: readonly MoneyAcross[];
  /** Modularity of a search against networks by chance; null with fewer than two ties. */
  readonly modularity: Pick<ChanceReading, 'observed' | 'mean' | 'p' | 'chance'> | null;
  /** Of orders and payments: 0 a strict ladder, 1 no ladder at all, with the chance of one as strict; null without any. */
  readonly hierarchy: (Pick<TrophicHeights, 'incoherence' | 'p'> & { readonly linkCount: number }) | null;
}

/**
 * One ring, or a market of independent ones? How much of the orders and the money crosses the lines between groups, whether the groups are more than chance, and whether orders make a ladder.
 *
 *   across = links between two groups / links between people of known groups            0 ... 1
 *   expected = 1 - sum over groups g of out(g) in(g) / links^2,   openness = across / expected
 *
 * Where orders cross the lines and make a ladder, somebody is in command of all; where orders stay within and money crosses, groups sell each other services (independents);
 * where neither crosses, they are rings of their own. It is said in words, with its limits, and left open where the file shows too little. Only people who may be scored count.
 * Gotcha: communities are found in the very ties that are then counted, so that few cross by making: prefer groups the file states.
 * Cost: that of `compareWithChance`, and of `detectCommunities` where communities are asked for.
 * Papers: P. Campana, European Journal of Criminology 15(4), 2018, doi:10.1177/1477370817749179 (independents rather than one organization); R. MacKay, S. Johnson, B. Sansom,
 * R. Soc. Open Sci. 7, 2020, doi:10.1098/rsos.201138 (incoherence).
 *
 * @throws RingtraceError `invalid-option`, `aborted`, `worker-failed`
 * @example (await describeRing(kiteNetwork, { replicates: 9 })).reading // => 'unclear'
 */
export async function describeRing(network: RingNetwork, options: DescribeRingOptions = {}): Promise<RingDescription> {
  checkSubject('describeRing', network, 'network');
  checkOptions('describeRing', options, describeRingRules);
  const { replicates, seed = 7, signal, workers, onProgress } = options;
  const { csr, ids, indexOf } = network.eligibleSnapshot;
  const tied = ids.filter((_, v) => csr.offsets[v + 1]! > csr.offsets[v]!);
  const { by, of } = await grouping(network, tied, options);
  const links = network.links.filter(({ source, target }) => indexOf(source) >= 0 && indexOf(target) >= 0);
  const orders = links.filter(({ kind, directed }) => kind === 'order' && directed);
  const payments = links.filter(({ kind, directed }) => kind === 'payment' && directed);
  const ladder = [
    ...orders,
    ...payments.map((link) => ({ ...ownFields(link), source: link.target, target: link.source })),
  ];
  const chance =
    csr.targets.length < 4 ? null : await compareWithChance(network, { replicates, seed, signal, workers, onProgress });
  const described = {
    groupsBy: by,
    groupCount: new Set(tied.map(of).filter((group) => group !== undefined)).size,
    peopleCount: tied.length,
    groupedCount: tied.filter((id) => of(id) !== undefined).length,
    ties: across(network.eligibleTies(), of, false),
    orders: across(orders, of, true),
    payments: across(payments, of, true),
    money: moneyAcross(payments, of),
    modularity: chance && { observed: chance.observed, mean: chance.mean, p: chance.p, chance: chance.chance },
    hierarchy: hierarchyOf(ladder, network, seed),
  };
  const ring = { ...tellRing(described), ...described };
  return shownWithNotice(ring, ringSheet(ring), network.protection.ranksUncategorized);
}

type GroupOf = (id: PersonId) => string | number | undefined;

async function grouping(
  network: RingNetwork,
  tied: readonly PersonId[],
  { groups, seed, signal, workers }: DescribeRingOptions,
): Promise<{ readonly by: RingDescription['groupsBy']; readonly of: GroupOf }> {
  const stated: GroupOf = (id) => network.person(id).group;
  const isStated = 2 * tied.filter((id) => stated(id) !== undefined).length >= tied.length && tied.length > 0;
  if (groups === 'group' || (groups === undefined && isStated)) return { by: 'group', of: stated };
  if (groups === undefined || groups === 'communities') {
    const found = await detectCommunities(network, { seed, signal, workers });
    return { by: 'communities', of: (id) => found.of(id) };
  }
  if (groups instanceof Map) return { by: 'given', of: (id) => groups.get(id) };
  const { of } = groups as Communities;
  return { by: 'given', of: (id) => of(id) };
}

function across(links: readonly Pick<CaseLink, 'source' | 'target'>[], of: GroupOf, directed: boolean): AcrossGroups {
  const given = new Map<string | number, number>();
  const taken = new Map<string | number, number>();
  const count = (sums: typeof given, group: string | number): unknown => sums.set(group, (sums.get(group) ?? 0) + 1);
  let linkCount = 0;
  let acrossCount = 0;
  for (const { source, target } of links) {
    const [a, b] = [of(source), of(target)];
    if (a === undefined || b === undefined) continue;
    linkCount++;
    if (a !== b) acrossCount++;
    count(given, a);
    count(taken, b);
    if (directed) continue;
    count(given, b);
    count(taken, a);
  }
  if (linkCount === 0) return { linkCount, acrossCount, acrossShare: null, expectedShare: null, openness: null };
  const ends = directed ? linkCount : 2 * linkCount;
  let within = 0;
  for (const [group, out] of given) within += (out / ends) * ((taken.get(group) ?? 0) / ends);
  const acrossShare = acrossCount / linkCount;
  const expectedShare = 1 - within;
  // Of one group nothing can cross.
  const openness = expectedShare > 1e-12 ? acrossShare / expectedShare : null;
  return { linkCount, acrossCount, acrossShare, expectedShare, openness };
}

function moneyAcross(payments: readonly CaseLink[], of: GroupOf): MoneyAcross[] {
  const sums = new Map<string, { amount: number; across: number }>();
  for (const { source, target, amount, currency = 'of no currency' } of payments) {
    const [a, b] = [of(source), of(target)];
    if (amount === undefined || a === undefined || b === undefined) continue;
    const held = sums.get(currency) ?? { amount: 0, across: 0 };
    sums.set(currency, { amount: held.amount + amount, across: held.across + (a === b ? 0 : amount) });
  }
  return [...sums]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([currency, { amount, across: crossed }]) => ({
      currency,
      amount,
      acrossShare: amount > 0 ? crossed / amount : 0,
    }));
}

function hierarchyOf(
  ladder: readonly CaseLink[],
  { eligibleSnapshot: { ids, indexOf } }: RingNetwork,
  seed: number,
): RingDescription['hierarchy'] {
  if (ladder.length === 0) return null;
  const columns = {
    sources: Uint32Array.from(ladder, ({ source }) => indexOf(source)),
    targets: Uint32Array.from(ladder, ({ target }) => indexOf(target)),
  };
  const { incoherence, p } = trophicHeights(buildCsr(ids.length, columns, true), { seed });
  return { incoherence, p, linkCount: ladder.length };
}
