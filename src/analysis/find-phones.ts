import type { CaseLink, EligibleId, FoundPhones, LongWorkOptions, Person, Registration } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { CalledRecord } from '../protection/index.ts';
import {
  type HoldHandoversOptions,
  holdHandovers,
  linkHandsets,
  presentTogether,
  proposeHandovers,
} from '../telephony/index.ts';
import { MOST_REGISTRATIONS } from './records-to-follow.ts';

const MOST_PAIRS = 10;
const BUDGET = 5_000_000;

/** What registrations say beside who called whom; lines are named that are ranked, all others are counts. Undefined without registrations, and above 200,000. */
export async function findPhones(
  network: RingNetwork,
  registrations: readonly Registration[],
  {
    people,
    records,
    rankUncategorized,
    apart,
    signal,
  }: Pick<LongWorkOptions, 'signal'> & {
    readonly people?: readonly Person[] | undefined;
    readonly records?: readonly CalledRecord[] | undefined;
    readonly rankUncategorized?: boolean | undefined;
    readonly apart?: HoldHandoversOptions['apart'];
  } = {},
): Promise<FoundPhones | undefined> {
  if (registrations.length === 0 || registrations.length > MOST_REGISTRATIONS) return undefined;
  const naming = { people, records, rankUncategorized };
  const { links } = network;
  const { changes, sims, handsets, unnamed } = linkHandsets(registrations, { ...naming, links });
  const handovers = proposeHandovers(links, { ...naming, apart, registrations });
  const presence = await presentTogether(registrations, { ...naming, links, signal, budget: BUDGET });
  const isRanked = (...lines: readonly string[]): boolean => lines.every((line) => network.isEligible(line));
  return {
    registrations: registrations.length - unnamed.registrationCount,
    sims: sims.length,
    handsets: handsets.length,
    simsMoved: changes.filter(({ what }) => what === 'sim-moved').length,
    handsetsReused: changes.filter(({ what }) => what === 'handset-got-sim').length,
    unnamedPhones: unnamed.phoneCount,
    handovers: handovers
      .filter(({ from, to }) => isRanked(from, to))
      .slice(0, MOST_PAIRS)
      .map(({ from, to, score, reasons }) => ({
        from: from as EligibleId,
        to: to as EligibleId,
        score,
        reasons: [...new Set(reasons.map(({ kind }) => kind))],
      })),
    handoverCount: handovers.length,
    together: presence.pairs
      .filter(({ a, b }) => isRanked(a, b))
      .slice(0, MOST_PAIRS)
      .map(({ a, b, meetingCount, expected, falseDiscoveryRate }) => ({
        a: a as EligibleId,
        b: b as EligibleId,
        meetingCount,
        expected,
        falseDiscoveryRate,
      })),
    togetherCount: presence.complete ? presence.pairs.length : null,
  };
}

/** The people of a case with phones, however many: those whose line may be a protected person's other one are `unclear`. */
export function holdPhones(
  links: readonly CaseLink[],
  registrations: readonly Registration[],
  naming: HoldHandoversOptions,
): readonly Person[] {
  return holdHandovers(links, registrations, naming);
}
