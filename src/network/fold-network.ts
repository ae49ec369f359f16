import type { AbstractGraph } from 'graphology-types';
import { type Shown, shown } from '../display/index.ts';
import { connectedComponents, edgeCount, finishSteps, type Steps } from '../kernels/index.ts';
import { type CaseLink, type EligibleId, type FoundTie, once, type Person, type PersonId } from '../model/index.ts';
import { checkPeople, holdPeople, type Protection, shieldLinks } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { buildNetworkRules } from './build-network-rules.ts';
import { listTies } from './list-ties.ts';
import { membersAmong } from './members.ts';
import { networkSheet } from './network-sheet.ts';
import { numberPeople } from './number-people.ts';
import { oversizeEvents, withoutEvents } from './oversize-events.ts';
import { selectLinks, type TimeWindow } from './select-links.ts';
import { setThingsApart } from './set-things-apart.ts';
import { type EligibleSnapshot, type EventRule, type Snapshot, takeSnapshot } from './snapshot.ts';
import { indexEvidence, type TieEvidence } from './tie-evidence.ts';
import type { toGraphology } from './to-graphology.ts';

/** What `buildNetwork` may be told. */
export interface BuildNetworkOptions {
  /**
   * What is known of the people; anybody a link names besides is `uncategorized`, or `unclear` where `protectPeople` says so. Those of category
   * `thing` are nobody: see `things`.
   */
  readonly people?: readonly Person[] | undefined;
  /** Lets people without a category be ranked even where links show them carried, sheltered or aboard; default false. */
  readonly rankUncategorized?: boolean | undefined;
  /** Only links within this time; links without a time on its scale are left out and counted. */
  readonly window?: TimeWindow | undefined;
  /** Only links of these kinds. */
  readonly kinds?: readonly string[] | undefined;
  /** Ties below this strength are dropped; default 0 keeps all. */
  readonly minStrength?: number | undefined;
  /** Default `project`: each shared event of s people adds 1 / (s - 1) to every two of them. */
  readonly events?: EventRule | undefined;
}

/** The ring under study: everybody in it, and apart from that the graph of those who may be scored. */
export interface RingNetwork extends Shown {
  /** Everybody, sorted by id. */
  readonly people: readonly PersonId[];
  /** Everybody outside the protected categories, sorted by id. */
  readonly eligible: readonly EligibleId[];
  /** The links within the window and of the asked kinds, as given, but for events that are too large to tie everybody there. */
  readonly links: readonly CaseLink[];
  /** How many there are. */
  readonly linkCount: number;
  /** Boats, engines, houses: entries of category `thing`, sorted by id. They are nodes of no graph of people and are never scored. */
  readonly things: readonly Person[];
  /** The links that name a thing, which tie nobody to anybody. */
  readonly thingLinks: readonly CaseLink[];
  /** Links left out because the window could not be applied to them. */
  readonly undatedCount: number;
  /** Links left out because nobody gained by what they state (`benefit: 'none'`). */
  readonly withoutBenefitCount: number;
  /** Ties among everybody. */
  readonly tieCount: number;
  /** Events that tie people. */
  readonly eventCount: number;
  /** Events too large to tie every two who attended; their links tie the people they name. */
  readonly oversizeEventCount: number;
  /** Parts of the whole without a tie to each other. */
  readonly componentCount: number;
  /** Everybody as numbers. */
  readonly snapshot: Snapshot;
  /** The eligible as numbers: ties and events among them alone, so that no protected person moves a score. */
  readonly eligibleSnapshot: EligibleSnapshot;
  /** Everybody as a graphology graph, made when first asked for. */
  readonly graph: AbstractGraph;
  /** Who is protected and why, counted. */
  readonly protection: Protection;
  /** What is known of somebody. Throws `unknown-person` for somebody who is not in the network. */
  person(id: PersonId): Person;
  /** Whether somebody may be scored. */
  isEligible(id: PersonId): id is EligibleId;
  /** The links of the tie between two people, by link id. */
  evidence(a: PersonId, b: PersonId): readonly CaseLink[];
  /** The links between a person and eligible people, by link id. */
  eligibleLinks(person: PersonId): readonly CaseLink[];
  /** The ties among eligible people with what is behind them. */
  eligibleTies(): readonly FoundTie[];
}

/** What a network is made with, handed in so that an analysis in a page loads none of it before it is needed. */
export interface NetworkTools {
  /** Makes the graph of graphology. */
  readonly graphOf: typeof toGraphology;
  /** Whether the words of the vocabulary protect whoever is called so. */
  readonly protects: (text: string) => boolean;
  /** Whether links are laid out by person at once: whoever ranks asks for that anyway, and then in one piece. */
  readonly indexes?: boolean;
}

/** {@link buildNetwork} by tools that are handed in, with stops on the way. */
export function* foldSteps(
  links: readonly CaseLink[],
  options: BuildNetworkOptions,
  { graphOf, protects, indexes = false }: NetworkTools,
): Steps<RingNetwork> {
  checkSubject('buildNetwork', links, 'links');
  checkOptions('buildNetwork', options, buildNetworkRules);
  checkPeople(options.people, 'buildNetwork');
  const { minStrength = 0, events = 'project', rankUncategorized } = options;
  const { things, people: persons, linksAmong, linksOf, usersIn, linksAsTold } = setThingsApart(options.people ?? []);
  const selected = selectLinks(links, options.window, options.kinds);
  yield;
  // Every link tells who was carried, whatever the window.
  const protection = holdPeople(linksAsTold(links), persons, { rankUncategorized, protects });
  yield;
  // Texts that name a protected person go no further.
  const open = shieldLinks(selected.links, protection.shield);
  const given = linksAmong(open);
  yield;
  const { person, isProtected } = protection;
  const isProjected = events === 'project';
  // Among the eligible, so that no protected person decides how others are tied.
  const oversize = isProjected ? oversizeEvents(given, (id) => !isProtected(id)) : NO_EVENTS;
  yield;
  const selection = { ...selected, links: withoutEvents(given, oversize) };
  const everybody = numberPeople([...protection.known.keys(), ...usersIn(selected.links)], selection.links);
  yield;
  const { ids: people, indexOf } = everybody;
  const isEligible = (id: PersonId): id is EligibleId => indexOf(id) >= 0 && !isProtected(id);

  const rules = { minStrength, events };
  const eligible = membersAmong(everybody, (id): id is EligibleId => !isProtected(id));
  const isOpen = eligible.ids.length === people.length;
  const eligibleSnapshot = yield* takeSnapshot(eligible, everybody.ends, selection.links, rules);
  const snapshot = isOpen
    ? eligibleSnapshot
    : yield* takeSnapshot(
        membersAmong(everybody, (id): id is PersonId => true),
        everybody.ends,
        isProjected
          ? withoutEvents(
              selection.links,
              oversizeEvents(selection.links, () => true),
            )
          : selection.links,
        rules,
      );
  const indexSteps = (): Steps<TieEvidence> =>
    indexEvidence(
      isOpen ? selection.links : selection.links.filter((l) => isEligible(l.source) && isEligible(l.target)),
    );
  const indexed = indexes ? yield* indexSteps() : undefined;
  const amongEligible = once(() => indexed ?? finishSteps(indexSteps()));
  const evidence = isOpen ? amongEligible : once(() => finishSteps(indexEvidence(selection.links)));
  const componentCount = once(() => connectedComponents(snapshot.csr).count);
  const graph = once(() => graphOf(snapshot, person));
  const network: Omit<RingNetwork, keyof Shown> = {
    people,
    eligible: eligible.ids,
    links: selection.links,
    linkCount: selection.links.length,
    things,
    thingLinks: linksOf(open),
    undatedCount: selection.undatedCount,
    withoutBenefitCount: selection.withoutBenefitCount,
    tieCount: edgeCount(snapshot.csr),
    eventCount: snapshot.attendance.size,
    oversizeEventCount: oversize.size,
    get componentCount() {
      return componentCount();
    },
    snapshot,
    eligibleSnapshot,
    get graph() {
      return graph();
    },
    protection,
    person,
    isEligible,
    evidence: (a, b) => evidence().between(a, b),
    eligibleLinks: (id) => amongEligible().of(id),
    eligibleTies: () => listTies(eligibleSnapshot, selection.links),
  };
  return shown(network, networkSheet(network));
}

const NO_EVENTS: ReadonlySet<string> = new Set();
