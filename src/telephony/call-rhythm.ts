import { type Shown, shown } from '../display/index.ts';
import type { Registration } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { dayOf, HOUR_MS } from '../time/index.ts';
import { type Burst, findBursts } from './find-bursts.ts';
import { type KeptUnder, keptUnder } from './kept-under.ts';
import { openPhones, type PhoneOptions, type UnnamedPhones } from './phone-track.ts';
import { rhythmSheet } from './rhythm-sheet.ts';
import { callRhythmRules } from './telephony-rules.ts';

/** What `callRhythm` may be told. */
export interface CallRhythmOptions extends PhoneOptions {
  /** How long a burst may be; default 60 minutes. */
  readonly windowMinutes?: number | undefined;
  /** How many bursts a phone may show by chance over its whole time; default .05. */
  readonly falseAlarms?: number | undefined;
  /** Hours by which the clock of the place is ahead of UTC; default 0. Times without a zone are taken as they stand. */
  readonly hoursFromUtc?: number | undefined;
}

/** When a phone is used. */
export interface PhoneRhythm {
  /** Its number, SIM or handset. */
  readonly phone: string;
  /** All its registrations that have a time. */
  readonly registrationCount: number;
  /** Time of the first registration, as written. */
  readonly firstAt: string;
  /** Time of the last. */
  readonly lastAt: string;
  /** Days with a registration. */
  readonly activeDayCount: number;
  /** Registrations by hour of the day, from 0. */
  readonly byHour: readonly number[];
  /** By day of the week, Monday first. */
  readonly byWeekday: readonly number[];
  /** Times of far more than usual at that hour; earliest first. */
  readonly bursts: readonly Burst[];
}

/** When the phones of a case are used. */
export interface CallRhythms extends KeptUnder, Shown {
  /** By phone. */
  readonly phones: readonly PhoneRhythm[];
  /** Phones of protected people, as counts. */
  readonly unnamed: UnnamedPhones;
  /** Registrations without a time or without what a phone is. */
  readonly setAsideCount: number;
}

/**
 * At which hours and on which days is a phone used, and when far more than usual?
 *
 *   a burst: k registrations within `windowMinutes`, where the phone's own hours of the day let r be expected; Poisson tail(k, r) x windows <= `falseAlarms`
 *
 * The false-alarm rate of a burst is how many such bursts chance would give over the phone's whole time. When to use: what happened before a crossing, and
 * which phones work when others sleep. Gotcha: what is not recorded looks like silence; a burst says when to look, not what was said.
 * Phones of protected people are counted and nowhere named. Cost: O(n log n).
 * Paper: J. Naus, J. Am. Stat. Assoc. 77, 1982, doi:10.1080/01621459.1982.10477784 (windows that are looked at everywhere need a correction).
 *
 * @throws RingtraceError `invalid-option`.
 * @example callRhythm([{ line: 'A', at: '2031-01-05T22:30' }]).phones[0].byHour[22] // => 1
 */
export function callRhythm(registrations: readonly Registration[], options: CallRhythmOptions = {}): CallRhythms {
  checkSubject('callRhythm', registrations, 'registrations');
  checkOptions('callRhythm', options, callRhythmRules);
  const { windowMinutes = 60, falseAlarms = 0.05, hoursFromUtc = 0 } = options;
  const { tracks, unnamed, setAsideCount } = openPhones(registrations, options);
  const phones = [...tracks].map(([phone, track]): PhoneRhythm => {
    const starts = track.map(({ start, registration: { at } }) => start + (isZoned(at!) ? hoursFromUtc * HOUR_MS : 0));
    const byHour = Array.from({ length: 24 }, () => 0);
    const byWeekday = Array.from({ length: 7 }, () => 0);
    for (const start of starts) {
      byHour[Math.floor(start / HOUR_MS) % 24]!++;
      // 1 January 1970 was a Thursday.
      byWeekday[(dayOf(start) + 3) % 7]!++;
    }
    return {
      phone,
      registrationCount: track.length,
      firstAt: track[0]!.registration.at!,
      lastAt: track.at(-1)!.registration.at!,
      activeDayCount: new Set(starts.map((start) => dayOf(start))).size,
      byHour,
      byWeekday,
      bursts: findBursts(track, starts, { windowMs: windowMinutes * 60_000, falseAlarms }),
    };
  });
  const found: Omit<CallRhythms, keyof Shown> = { phones, unnamed, setAsideCount, ...keptUnder(options) };
  return shown(found, rhythmSheet(found));
}

function isZoned(at: string): boolean {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(at) && at.length > 16;
}
