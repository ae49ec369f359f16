import { type Shown, shown } from '../display/index.ts';
import { type CaseLink, compareIds, type LongWorkOptions, type Registration, type RowPlace } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { openPauses } from '../work/index.ts';
import { chanceOfSoMany, falseDiscoveryRates } from './chance.ts';
import { countMeetings, type Meetings } from './count-meetings.ts';
import { type KeptUnder, keptUnder } from './kept-under.ts';
import { openPhones, type PhoneOptions, type UnnamedPhones } from './phone-track.ts';
import { presenceSheet } from './presence-sheet.ts';
import { rowPlace } from './row-place.ts';
import { presentTogetherRules } from './telephony-rules.ts';

/** What `presentTogether` may be told. */
export interface PresentTogetherOptions extends LongWorkOptions, PhoneOptions {
  /** How many minutes apart two stays may be and count as together; default 15. */
  readonly minutes?: number | undefined;
  /** How far apart two masts may be and count as one place; default the same cell alone. */
  readonly meters?: number | undefined;
  /** Share of the pairs told that may be there by chance; default .05. */
  readonly falseDiscoveryRate?: number | undefined;
  /** Most pairs of stays that are looked at; default 50,000,000. */
  readonly budget?: number | undefined;
}

/** Two phones that were in one place at one time more often than their habits let expect. */
export interface Presence {
  /** One phone: its number, SIM or handset. */
  readonly a: string;
  /** The other. */
  readonly b: string;
  /** Times both were registered in one place within the minutes. */
  readonly meetingCount: number;
  /** What their days give, put together at random. */
  readonly expected: number;
  /** Days on which both phones were used. */
  readonly dayCount: number;
  /** Chance of so many. */
  readonly chance: number;
  /** The least share of false ones at which the pair would be told, among so many (Benjamini-Hochberg). */
  readonly falseDiscoveryRate: number;
  /** Places, most often first. */
  readonly places: readonly string[];
  /** The first such time, as written. */
  readonly firstAt: string;
  /** The last. */
  readonly lastAt: string;
  /** Where the registrations of the first five times stand, two of each. */
  readonly rows: readonly RowPlace[];
}

/** Who was in one place at one time more often than chance. */
export interface PresentTogether extends KeptUnder, Shown {
  /** Those that pass, by chance, the smallest first. */
  readonly pairs: readonly Presence[];
  /** The same as links of kind `presence` and basis `assessment`: `buildNetwork` counts them only where `kinds` asks for them. */
  readonly links: readonly CaseLink[];
  /** Pairs that could have met by their habits: so many were tested. */
  readonly testedCount: number;
  /** Phones that were looked at. */
  readonly phoneCount: number;
  /** Days with a registration. */
  readonly dayCount: number;
  /** Phones of protected people, as counts. */
  readonly unnamed: UnnamedPhones;
  /** Registrations without a time or without what a phone is. */
  readonly setAsideCount: number;
  /** Whether all stays were looked at; if not, `budget` ended it, and no pair is told. */
  readonly complete: boolean;
}

const MOST_PLACES = 5;
const MOST_ROWS = 10;

/**
 * Which phones were in one place at one time more often than chance puts them there? Offered where records hold no pairs: tower dumps, data sessions.
 *
 *   expected(a, b) = pairs of stays of a and b in one place at one time of day, on any two of their days / days            (days on which both were used)
 *
 * Registrations in one place with no more than `minutes` between them are one stay. Meetings are stays of two phones in one place no more than `minutes` apart. Both
 * having a habit of being somewhere at eight gives many expected meetings, and no finding. The chance of so many is the tail of a Poisson law, or of a (negative)
 * binomial one where the days vary less or more; held against all pairs that could have met by Benjamini and Hochberg, about `falseDiscoveryRate` of the
 * pairs told are there by chance.
 * When to use: at least some ten days. A dump of one day has nothing to be held against. Gotcha: a cell is consistent with an area of kilometers; two who
 * were in it need not have met. Phones of protected people are counted and in no pair. Cost: linear in the pairs of stays that share place and time of day.
 * Paper: Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57(1), 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
 *
 * @throws RingtraceError `invalid-option`; `aborted`.
 * @example (await presentTogether([{ line: 'A', cell: 'X', at: '2031-01-05T10:00' }])).pairs // => []
 */
export async function presentTogether(
  registrations: readonly Registration[],
  options: PresentTogetherOptions = {},
): Promise<PresentTogether> {
  const place = 'presentTogether';
  checkSubject(place, registrations, 'registrations');
  checkOptions(place, options, presentTogetherRules);
  const { minutes = 15, meters, falseDiscoveryRate = 0.05, budget = 50_000_000, signal, onProgress } = options;
  const { tracks, unnamed, setAsideCount } = openPhones(registrations, options);
  const pause = openPauses({ place, signal, onProgress });
  const { pairs, dayCount, complete } = await countMeetings(tracks, { minutes, meters, budget, pause });
  const chances = pairs.map(({ count, expected, variance }) => chanceOfSoMany(count, { mean: expected, variance }));
  const rates = falseDiscoveryRates(chances);
  const presences = (complete ? pairs : [])
    .map((pair, i) => presenceOf(pair, chances[i]!, rates[i]!))
    .filter((pair) => pair.falseDiscoveryRate <= falseDiscoveryRate)
    .sort((x, y) => x.chance - y.chance || compareIds(x.a, y.a) || compareIds(x.b, y.b));
  const found: Omit<PresentTogether, keyof Shown> = {
    ...keptUnder(options),
    pairs: presences,
    links: presences.map((presence) => linkOf(presence, options)),
    testedCount: pairs.length,
    phoneCount: tracks.size,
    dayCount,
    unnamed,
    setAsideCount,
    complete,
  };
  return shown(found, presenceSheet(found));
}

function presenceOf(
  { a, b, count, expected, days, meetings }: Meetings,
  chance: number,
  falseDiscoveryRate: number,
): Presence {
  const counts = new Map<string, number>();
  for (const [one] of meetings) counts.set(one.place!, (counts.get(one.place!) ?? 0) + 1);
  const places = [...counts].sort((x, y) => y[1] - x[1] || compareIds(x[0], y[0])).map(([key]) => key);
  const inOrder = meetings.toSorted((x, y) => x[0].start - y[0].start);
  return {
    a,
    b,
    meetingCount: count,
    expected,
    dayCount: days,
    chance,
    falseDiscoveryRate,
    places: places.slice(0, MOST_PLACES),
    firstAt: inOrder[0]?.[0].registration.at ?? '',
    lastAt: inOrder.at(-1)?.[0].registration.at ?? '',
    rows: inOrder.flatMap((pair) => pair.map(({ registration }) => rowPlace(registration))).slice(0, MOST_ROWS),
  };
}

function linkOf(
  { a, b, meetingCount, firstAt }: Presence,
  { caseId, retainUntil }: Pick<PhoneOptions, 'caseId' | 'retainUntil'>,
): CaseLink {
  const id = `presence ${a} ${b}`;
  return {
    id,
    source: a,
    target: b,
    kind: 'presence',
    directed: false,
    strength: meetingCount,
    at: firstAt,
    basis: 'assessment',
    ...(caseId !== undefined && { caseId }),
    ...(retainUntil !== undefined && { retainUntil }),
  };
}
