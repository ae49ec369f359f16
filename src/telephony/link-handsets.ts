import { type Shown, shown } from '../display/index.ts';
import { compareIds, type Registration, type RowPlace } from '../model/index.ts';
import { handsetOf } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { handsetSheet } from './handset-sheet.ts';
import { type KeptUnder, keptUnder } from './kept-under.ts';
import { openPhones, type PhoneOptions, type Sighting, type UnnamedPhones } from './phone-track.ts';
import { rowPlace } from './row-place.ts';
import { linkHandsetsRules } from './telephony-rules.ts';

/** What `linkHandsets` may be told. */
export type LinkHandsetsOptions = Omit<PhoneOptions, 'by'>;

/** A SIM in a handset: from when to when the two were registered together. */
export interface HandsetUse {
  /** Its IMSI; its number where no IMSI is told. */
  readonly sim: string;
  /** The first fourteen digits of its IMEI. */
  readonly handset: string;
  /** Numbers that the SIM had in it. */
  readonly lines: readonly string[];
  /** First registration of the two together, as written. */
  readonly firstAt: string;
  /** Last registration of the two together. */
  readonly lastAt: string;
  /** Registrations of the two together. */
  readonly registrationCount: number;
  /** Where the first and the last of them stand. */
  readonly rows: readonly RowPlace[];
}

/** A SIM that went on in another handset, or a handset that went on with another SIM. */
export interface HandsetChange {
  /** Whether a SIM moved, or a handset got another. */
  readonly what: 'sim-moved' | 'handset-got-sim';
  /** The SIM that moved, or the handset that got another. */
  readonly of: string;
  /** The handset it was in, or the SIM that was in it. */
  readonly from: string;
  /** The handset it went on in, or the SIM that it went on with. */
  readonly to: string;
  /** Last registration before the change. */
  readonly lastAt: string;
  /** First registration after the change, as written. */
  readonly firstAt: string;
  /** The last registration of the old and the first of the new. */
  readonly rows: readonly [RowPlace, RowPlace];
}

/** Which SIM was in which handset. */
export interface Handsets extends KeptUnder, Shown {
  /** By SIM, then by time. */
  readonly uses: readonly HandsetUse[];
  /** In order of time. */
  readonly changes: readonly HandsetChange[];
  /** Handsets with the SIMs that were in them, most first. */
  readonly handsets: readonly { readonly handset: string; readonly sims: readonly string[] }[];
  /** SIMs with the handsets they were in, most first. */
  readonly sims: readonly { readonly sim: string; readonly handsets: readonly string[] }[];
  /** Phones of protected people, as counts. */
  readonly unnamed: UnnamedPhones;
  /** Registrations without a time, a SIM or a handset. */
  readonly setAsideCount: number;
}

/**
 * Which SIM was in which handset, and when did they change? The graph of SIMs and handsets, with first and last registration of each pair.
 *
 * A handset is the first fourteen digits of its IMEI (what follows is a check digit or a version), a SIM its IMSI, or its number where no IMSI is told. What
 * is told is fact, with rows; that one person had both is for a human to judge, or for `proposeHandovers` to propose.
 * When to use: call returns with IMEI. Gotcha: a handset is lent and sold, and IMEIs are copied; a SIM whose handset is not recorded is in none.
 * Phones of protected people are counted and nowhere named. Cost: O(n log n).
 *
 * @throws RingtraceError `invalid-option` for what are no registrations.
 * @example linkHandsets([
 *   { imsi: '219010000000001', imei: '356938035643809', at: '2031-01-05T10:00' },
 *   { imsi: '219010000000002', imei: '356938035643809', at: '2031-01-07T10:00' },
 * ]).changes.map(({ what, from, to }) => [what, from, to])
 *   // => [['handset-got-sim', '219010000000001', '219010000000002']]
 */
export function linkHandsets(registrations: readonly Registration[], options: LinkHandsetsOptions = {}): Handsets {
  checkSubject('linkHandsets', registrations, 'registrations');
  checkOptions('linkHandsets', options, linkHandsetsRules);
  const { tracks, named, unnamed } = openPhones(registrations, { ...options, by: 'imei' });
  const uses = new Map<string, Sighting[]>();
  const bySim = new Map<string, Sighting[]>();
  const changes: (HandsetChange & { readonly start: number })[] = [];
  let usedCount = 0;
  for (const [handset, track] of tracks) {
    const own = track.filter(({ registration }) => simOf(registration) !== undefined);
    usedCount += own.length;
    for (const change of changesOf(own, 'handset-got-sim', handset, simOf)) changes.push(change);
    for (const sighting of own) {
      const sim = simOf(sighting.registration)!;
      add(bySim, sim, sighting);
      add(uses, JSON.stringify([sim, handset]), sighting);
    }
  }
  for (const [sim, track] of bySim) {
    track.sort((a, b) => a.start - b.start);
    for (const change of changesOf(track, 'sim-moved', sim, ({ imei }) => handsetOf(imei))) changes.push(change);
  }
  const found: Omit<Handsets, keyof Shown> = {
    ...keptUnder(options),
    uses: [...uses]
      .map(([key, sightings]) => useOf(key, sightings))
      .sort((a, b) => compareIds(a.sim, b.sim) || compareIds(a.firstAt, b.firstAt)),
    changes: changes
      .sort((a, b) => a.start - b.start || compareIds(a.what, b.what) || compareIds(a.of, b.of))
      .map(({ start: _, ...change }) => change),
    handsets: grouped(uses.keys(), 1).map(([handset, sims]) => ({ handset, sims })),
    sims: grouped(uses.keys(), 0).map(([sim, handsets]) => ({ sim, handsets })),
    unnamed,
    setAsideCount: named.length - usedCount,
  };
  return shown(found, handsetSheet(found));
}

function simOf({ imsi, line }: Registration): string | undefined {
  return imsi ?? line;
}

function add(map: Map<string, Sighting[]>, key: string, sighting: Sighting): void {
  const held = map.get(key);
  if (held) held.push(sighting);
  else map.set(key, [sighting]);
}

function useOf(key: string, sightings: readonly Sighting[]): HandsetUse {
  const [sim, handset] = JSON.parse(key) as [string, string];
  const [first, last] = [sightings[0]!.registration, sightings.at(-1)!.registration];
  const lines = sightings.flatMap(({ registration: { line } }) => (line === undefined ? [] : [line]));
  return {
    sim,
    handset,
    lines: [...new Set(lines)].sort(compareIds),
    firstAt: first.at!,
    lastAt: last.at!,
    registrationCount: sightings.length,
    rows: first === last ? [rowPlace(first)] : [rowPlace(first), rowPlace(last)],
  };
}

function changesOf(
  track: readonly Sighting[],
  what: HandsetChange['what'],
  of: string,
  key: (registration: Registration) => string | undefined,
): (HandsetChange & { readonly start: number })[] {
  return track.slice(1).flatMap(({ registration, start }, i) => {
    const before = track[i]!.registration;
    const [from, to] = [key(before)!, key(registration)!];
    if (from === to) return [];
    return [
      {
        what,
        of,
        from,
        to,
        lastAt: before.at!,
        firstAt: registration.at!,
        rows: [rowPlace(before), rowPlace(registration)],
        start,
      },
    ];
  });
}

/** Pairs grouped by one of their sides, those with most others first. */
function grouped(keys: Iterable<string>, side: 0 | 1): [string, string[]][] {
  const groups = new Map<string, Set<string>>();
  for (const key of keys) {
    const pair = JSON.parse(key) as [string, string];
    const held = groups.get(pair[side]) ?? new Set();
    groups.set(pair[side], held.add(pair[1 - side]!));
  }
  return [...groups]
    .map(([one, others]): [string, string[]] => [one, [...others].sort(compareIds)])
    .sort((a, b) => b[1].length - a[1].length || compareIds(a[0], b[0]));
}
