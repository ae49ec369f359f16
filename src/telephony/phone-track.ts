import { type CaseLink, compareIds, type Person, type Registration } from '../model/index.ts';
import { type CalledRecord, handsetOf, protectPeople, withRegisters } from '../protection/index.ts';
import { readTimeSpan } from '../time/index.ts';
import { placeKey } from './place.ts';

/** What a phone is: a number, a SIM or a handset. */
export type PhoneBy = 'line' | 'imsi' | 'imei';

/** Who may be named, and what a phone is. */
export interface PhoneOptions {
  /** What is known of the people: whoever is protected is counted and never named, nor are their phones. */
  readonly people?: readonly Person[] | undefined;
  /** Who has which phones: records of `readCase`, or anything with an id and phones. */
  readonly records?: readonly CalledRecord[] | undefined;
  /** The links of the case: who stands in them as carried is not named either. */
  readonly links?: readonly CaseLink[] | undefined;
  /** As in `buildNetwork`: lets people without a category be named even where links show them carried; default false. */
  readonly rankUncategorized?: boolean | undefined;
  /** Number of the case, to stand in the result. */
  readonly caseId?: string | undefined;
  /** The day until which the result may be kept (ISO 8601), to stand in it. */
  readonly retainUntil?: string | undefined;
  /** What a phone is: its number (`line`, the default), its SIM (`imsi`) or its handset (`imei`). */
  readonly by?: PhoneBy | undefined;
}

/** One registration of a phone, timed. */
export interface Sighting {
  readonly start: number;
  readonly registration: Registration;
  /** The cell and its place; undefined where neither is told. */
  readonly place: string | undefined;
}

export interface Phones {
  /** By id; each in order of time. */
  readonly tracks: ReadonlyMap<string, readonly Sighting[]>;
  /** Those of phones that may be named, timed or not, as given. */
  readonly named: readonly Registration[];
  readonly isNamed: (registration: Registration) => boolean;
  readonly unnamed: UnnamedPhones;
  /** Registrations of phones that may be named, without a time or without what a phone is. */
  readonly setAsideCount: number;
}

/** Phones of protected people, as counts. */
export interface UnnamedPhones {
  /** Phones that may be of protected people. */
  readonly phoneCount: number;
  /** Their registrations. */
  readonly registrationCount: number;
}

function phoneOf(registration: Registration, by: PhoneBy): string | undefined {
  const { line, imsi, imei } = registration;
  return by === 'line' ? line : by === 'imsi' ? imsi : handsetOf(imei);
}

/** Sorts registrations by phone and time, and leaves out every phone of somebody who may not be named. */
export function openPhones(registrations: readonly Registration[], options: PhoneOptions = {}): Phones {
  const { by = 'line' } = options;
  const isNamed = openNaming(registrations, options);
  const tracks = new Map<string, Sighting[]>();
  const hidden = new Set<string>();
  const named: Registration[] = [];
  let registrationCount = 0;
  let setAsideCount = 0;
  for (const [i, given] of registrations.entries()) {
    const registration = given.row === undefined ? { ...given, row: i + 1 } : given;
    const { line, imsi, imei } = registration;
    if (!isNamed(registration)) {
      registrationCount++;
      hidden.add(line ?? imsi ?? imei ?? '');
      continue;
    }
    named.push(registration);
    const phone = phoneOf(registration, by);
    const span = registration.at === undefined ? undefined : readTimeSpan(registration.at);
    if (phone === undefined || span?.scale !== 'instant') {
      setAsideCount++;
      continue;
    }
    const track = tracks.get(phone) ?? [];
    tracks.set(phone, track);
    track.push({ start: span.start, registration, place: placeKey(registration) });
  }
  for (const track of tracks.values()) track.sort(bySighting);
  return {
    tracks: new Map([...tracks].sort(([a], [b]) => compareIds(a, b))),
    named,
    isNamed,
    unnamed: { phoneCount: hidden.size, registrationCount },
    setAsideCount,
  };
}

function bySighting(a: Sighting, b: Sighting): number {
  return (
    a.start - b.start ||
    compareIds(a.place ?? '', b.place ?? '') ||
    compareIds(a.registration.file ?? '', b.registration.file ?? '') ||
    (a.registration.row ?? 0) - (b.registration.row ?? 0)
  );
}

/** A registration may be named unless its line is of somebody protected, its SIM was used with such a line, or it names a handset alone that was. */
function openNaming(
  registrations: readonly Registration[],
  { people = [], records = [], links = [], rankUncategorized }: PhoneOptions,
): (registration: Registration) => boolean {
  const lines = new Set<string>();
  for (const { line, other } of registrations) for (const id of [line, other]) if (id !== undefined) lines.add(id);
  const seen = [...links, ...[...lines].map((line, i) => standIn(`line ${i}`, line, line))];
  const protection = protectPeople(seen, withRegisters(seen, people, { records, registrations }), {
    rankUncategorized,
  });
  const isHidden = (line: string | undefined): boolean => line !== undefined && protection.isProtected(line);
  const sims = new Set<string>();
  const handsets = new Set<string>();
  for (const { line, imsi, imei } of registrations) {
    if (!isHidden(line)) continue;
    if (imsi !== undefined) sims.add(imsi);
    const handset = handsetOf(imei);
    if (handset !== undefined) handsets.add(handset);
  }
  return ({ line, imsi, imei }) => {
    if (isHidden(line)) return false;
    if (imsi !== undefined && sims.has(imsi)) return false;
    return line !== undefined || imsi !== undefined || !handsets.has(handsetOf(imei) ?? '');
  };
}

/** So that protection looks at a line as at anybody who is in a link. */
function standIn(id: string, source: string, target: string): CaseLink {
  return { id, source, target, kind: 'registration', directed: false, strength: 1 };
}
