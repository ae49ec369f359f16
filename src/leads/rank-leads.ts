import type { CentralityTable } from '../centrality/index.ts';
import type { Communities } from '../communities/index.ts';
import { type Noticed, type Shown, shown, shownWithNotice } from '../display/index.ts';
import { finishSteps, midRanks, type Steps } from '../kernels/index.ts';
import {
  type CaseLink,
  compareIds,
  type EligibleId,
  type Policy,
  type RankedPerson,
  type Reason,
  RingtraceError,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { checkedReading } from './checked-reading.ts';
import type { EvidenceSignal } from './evidence-signal.ts';
import { paretoDepths } from './pareto-depth.ts';
import { rankablePeople } from './policy.ts';
import { rankLeadsRules } from './rank-leads-rules.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { readEvidence } from './read-evidence.ts';
import { refuseSpecialCategories } from './refuse-special-categories.ts';
import { type Scores, scorePeople } from './score-people.ts';
import type { Signal, SignalContext, SignalReading } from './signal.ts';
import { commandHeight } from './signals/command-height.ts';
import { decayReach } from './signals/decay-reach.ts';
import { dependentContacts } from './signals/dependent-contacts.ts';
import { givesOrders } from './signals/gives-orders.ts';
import { harmonicReach } from './signals/harmonic-reach.ts';
import { introductions } from './signals/introductions.ts';
import { moneyBalance } from './signals/money-balance.ts';
import { openPairs } from './signals/open-pairs.ts';
import { persistence } from './signals/persistence.ts';
import { recruits } from './signals/recruits.ts';
import { ringLoss } from './signals/ring-loss.ts';

/**
 * The one fixed rule for every case: half for who reaches everybody, under two discounts of distance, half for what is lost without
 * them, at three ranges - by single contacts, by pairs of contacts, and by all pairs of the ring.
 */
export const defaultSignals: readonly Signal[] = Object.freeze([
  harmonicReach,
  decayReach,
  dependentContacts,
  openPairs,
  ringLoss,
]);

/** The second axis: what reports say of people, told beside the score and never part of it. */
export const evidenceSignals: readonly EvidenceSignal[] = Object.freeze([
  givesOrders,
  commandHeight,
  moneyBalance,
  introductions,
  persistence,
  recruits,
]);

/** What `rankLeads` may be told. */
export interface RankLeadsOptions {
  /** What the score is made of; default `defaultSignals`. */
  readonly signals?: readonly Signal[] | undefined;
  /** What to look for in the reports beside the score; default `evidenceSignals`. */
  readonly evidence?: readonly EvidenceSignal[] | undefined;
  /** Whether people without a category are ranked; see `Policy`; default `open`. */
  readonly policy?: Policy | undefined;
  /** How many links a reason cites at most, strongest first; default 25. */
  readonly evidencePerReason?: number | undefined;
}

/** What was computed of the network beforehand. */
export interface RankLeadsInputs {
  /** As `detectCommunities` gives them. */
  readonly communities: Communities;
  /** As `measureCentrality` gives it: at least the measures that the signals need. */
  readonly centrality: CentralityTable;
}

/** Everybody who may be ranked, best first, each with reasons. */
export interface LeadRanking extends Noticed, Shown {
  /** Best first; people with equal scores stand together. */
  readonly ranking: readonly RankedPerson[];
  /** What the score was made of. */
  readonly signals: readonly Signal[];
  /** Whether people without a category were ranked. */
  readonly policy: Policy;
  /** One person's place; undefined for somebody who is not ranked. */
  of(person: string): RankedPerson | undefined;
}

/**
 * Ranks people by how far their position is consistent with planning: who organizes, and why say so?
 *
 *   score(v) = mean over families of the mean mid-rank percentile of v within the family          0 ... 1
 *
 * Each signal's share is given as points, and the points of a person's reasons add up to the score exactly. Equal scores share their
 * mean rank. Protected people are not in the graph that is measured, cannot be handed to a signal, and are refused once
 * more here. A high score is a lead for a human, never a finding: of the ten highest in a case about four led.
 *
 * Cost: O(signals * n log n) besides the signals themselves. Rule: J.-C. de Borda, 1781 (mean ranks), over families so that
 * several signals of one idea do not outvote another idea.
 *
 * @throws RingtraceError `invalid-option` for no signal, two of one name, or a weight that is not above 0; `protected-person` if anybody
 * protected came to be ranked; `unknown-measure` when a signal needs a measure that `centrality` lacks.
 */
export function rankLeads(network: RingNetwork, inputs: RankLeadsInputs, options: RankLeadsOptions = {}): LeadRanking {
  checkSubject('rankLeads', network, 'network');
  checkOptions('rankLeads', options, rankLeadsRules);
  refuseSpecialCategories([...(options.signals ?? []), ...(options.evidence ?? [])]);
  const ranking = finishSteps(rankSteps(network, inputs, options));
  return shownWithNotice(ranking, rankingSheet(ranking), network.protection.ranksUncategorized);
}

/** People looked at between two stops. */
const PEOPLE_A_STEP = 128;

/** {@link rankLeads} with a stop after some people; its options are taken as checked, and its signals as fit to score by. */
export function* rankSteps(
  network: RingNetwork,
  inputs: RankLeadsInputs,
  options: RankLeadsOptions,
): Steps<LeadRanking> {
  const { signals = defaultSignals, evidence = evidenceSignals, policy = 'open', evidencePerReason = 25 } = options;
  assertSignals(signals, inputs.centrality);
  const context: SignalContext = { network, ...inputs };
  const people = rankablePeople(network, policy);
  for (const person of people) assertEligible(network, person);
  const readings: SignalReading[][] = [];
  for (const signal of signals)
    readings.push(yield* eachWithStops(people, (person) => checkedReading(signal, person, context)));
  const scores = scorePeople(
    signals,
    readings.map((column) => column.map(({ value }) => value)),
  );
  const ranks = midRanks(scores.scores);
  const familyRows = people.map((_, row) => [...scores.families.values()].map((column) => column[row]!));
  const depths = paretoDepths(familyRows);
  const familyNames = [...scores.families.keys()];

  let cited: { readonly from: readonly CaseLink[]; readonly told: Pick<Reason, 'links' | 'linkCount'> } | undefined;
  const cite = (links: readonly CaseLink[]): Pick<Reason, 'links' | 'linkCount'> => {
    // Most signals rest on all links of a person.
    if (cited?.from === links) return cited.told;
    const among = links.filter(({ source, target }) => network.isEligible(source) && network.isEligible(target));
    const strongest = [...among].sort((a, b) => b.strength - a.strength || compareIds(a.id, b.id));
    const told = { links: strongest.slice(0, evidencePerReason).map(({ id }) => id), linkCount: among.length };
    cited = { from: links, told };
    return told;
  };
  const indications = yield* readEvidence(network, evidence, cite);
  const entries = yield* eachWithStops(
    people,
    (person, row): RankedPerson => ({
      person,
      rank: ranks[row]!,
      score: scores.scores[row]!,
      families: Object.fromEntries(familyNames.map((name, axis) => [name, familyRows[row]![axis]!])),
      paretoDepth: depths[row]!,
      reasons: signals.map((signal, s) => reasonOf(signal, readings[s]![row]!, scores, s, row, cite)),
      indications: indications.get(person) ?? [],
      rankInterval: null,
      pTop: null,
      restsOn: 'not-drawn',
      cutSet: null,
    }),
  );
  const ranking = entries.sort((a, b) => a.rank - b.rank || compareIds(a.person, b.person));
  const byPerson = new Map<string, RankedPerson>(ranking.map((entry) => [entry.person, entry]));
  const result = { ranking, signals, policy, of: (person: string) => byPerson.get(person) };
  return shown(result, rankingSheet(result));
}

function* eachWithStops<From, To>(all: readonly From[], make: (one: From, index: number) => To): Steps<To[]> {
  const made: To[] = [];
  for (const [index, one] of all.entries()) {
    made.push(make(one, index));
    if (index % PEOPLE_A_STEP === 0) yield;
  }
  return made;
}

function reasonOf(
  signal: Signal,
  reading: SignalReading,
  scores: Scores,
  column: number,
  row: number,
  cite: (evidence: readonly CaseLink[]) => Pick<Reason, 'links' | 'linkCount'>,
): Reason {
  return {
    signal: signal.name,
    family: signal.family,
    points: scores.points[column]![row]!,
    value: reading.value,
    percentile: scores.percentiles[column]![row]!,
    detail: reading.detail,
    ...cite(reading.evidence),
  };
}

function assertSignals(signals: readonly Signal[], centrality: CentralityTable): void {
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', 'rankLeads', problem, remedy);
  };
  if (signals.length === 0) refuse('no signals', 'give at least one, or leave the option out');
  const names = signals.map(({ name }) => name);
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated !== undefined) refuse(`two signals are called '${repeated}'`, 'give each its own name');
  for (const { name, weight } of signals) {
    if (!(weight > 0 && Number.isFinite(weight)))
      refuse(`signal '${name}' has weight ${weight}`, 'give a number above 0');
  }
  const needed = signals.flatMap(({ needs = [] }) =>
    needs.map((need) => (typeof need === 'string' ? need : need.name)),
  );
  const missing = needed.find((measure) => !centrality.measures.includes(measure));
  if (missing === undefined) return;
  throw new RingtraceError(
    'unknown-measure',
    'rankLeads',
    `a signal needs the measure '${missing}'`,
    'ask measureCentrality for it',
  );
}

/** The last guard: the branded type should make this impossible. */
function assertEligible(network: RingNetwork, person: string): asserts person is EligibleId {
  if (network.isEligible(person)) return;
  throw new RingtraceError(
    'protected-person',
    'rankLeads',
    'a protected person came to be ranked',
    'build the network with buildNetwork',
  );
}
