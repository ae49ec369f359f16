import { createRng, type Rng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';
import { checkOptions } from '../../rules/index.ts';
import { synthesizePhonesRules } from '../synthetic-rules.ts';
import { writePayments } from './write-payments.ts';

/** What `synthesizePhones` may be told. */
export interface SynthesizePhonesOptions {
  /** Couriers, each with a telephone; default 6. */
  readonly couriers?: number | undefined;
  /** People who are carried and pay; default 24. */
  readonly migrants?: number | undefined;
  /** Days of the case; default 40. */
  readonly days?: number | undefined;
  /** Same seed, same rows; default 7. */
  readonly seed?: number | undefined;
}

/** Call records, cells, payments and people as files of a case would hold them, and the truth that none holds. */
export interface SyntheticPhones {
  /** Call records with IMSI, IMEI and cell. */
  readonly calls: readonly Row[];
  /** Where the masts stand. */
  readonly cells: readonly Row[];
  /** Payments in EUR. */
  readonly payments: readonly Row[];
  /** Who is who: the carried are migrants, and their phones are known. */
  readonly people: readonly Row[];
  /** What really was. */
  readonly truth: {
    /** Line to the person who used it. */
    readonly users: ReadonlyMap<string, string>;
    /** Two lines that one person used side by side. */
    readonly sideBySide: readonly (readonly [string, string])[];
    /** A line that went on as another: in the same handset, or in a new one. */
    readonly handovers: readonly { readonly from: string; readonly to: string; readonly sameHandset: boolean }[];
    /** With whom the money of those who were carried lay until they arrived. */
    readonly restedWith: string;
    /** Who was paid out in the end. */
    readonly paidOut: string;
  };
}

/** One telephone: whose it is, and from which day to which it is used. */
interface Phone {
  readonly user: string;
  readonly line: string;
  readonly imsi: string;
  readonly imei: string;
  readonly from: number;
  readonly until: number;
}

const GRID = 6;
const START = Date.UTC(2031, 1, 3);
const MINUTE = 60_000;
const DAY = 1440;

/**
 * Makes up call records with cells and handsets, and the payments of those who were carried, with the truth known: who used which phone, where the money rested.
 *
 * Two organizers keep two phones each and carry both; half of the couriers change their number in the middle, every second of them in the handset they had. People
 * live in a cell of a grid of six by six and go about in it by day. Those carried pay 2,500 to 3,500 EUR: a third of them ahead, a third to a third party
 * that pays the organizer when they have arrived, a third later.
 * Shape: prices and ways of paying as in P. Campana, European Journal of Criminology 15(4), 2018, doi:10.1177/1477370817749179. The numbers are drawn, the case is
 * invented: what is found here says nothing about real cases.
 *
 * @throws RingtraceError `invalid-option` for fewer than 2 couriers, 6 migrants or 10 days.
 * @example synthesizePhones({ seed: 1 }).truth.sideBySide.length // => 2
 */
export function synthesizePhones(options: SynthesizePhonesOptions = {}): SyntheticPhones {
  checkOptions('synthesizePhones', options, synthesizePhonesRules);
  const { couriers = 6, migrants = 24, days = 40, seed = 7 } = options;
  const rng = createRng(seed, 11);
  const ids = shuffled(couriers + migrants + 4, rng).map((i) => `P${String(i + 1).padStart(3, '0')}`);
  const [organizers, hawala, recruiter] = [ids.slice(0, 2), ids[2]!, ids[3]!];
  const crew = ids.slice(4, 4 + couriers);
  const carried = ids.slice(4 + couriers);
  const numbers = shuffled(900, rng);
  const nextPhone = (user: string, from: number, until: number, imei?: string): Phone => {
    const number = numbers.pop()!;
    return {
      user,
      line: `38591${String(1_000_000 + 7919 * number).slice(-7)}`,
      imsi: `21901${String(1e9 + 104_729 * number).slice(-10)}`,
      imei: imei ?? `35${String(1e12 + 15_485_863 * number).slice(-12)}0`,
      from,
      until,
    };
  };
  const middle = Math.floor(days / 2);
  const phones: Phone[] = [];
  const sideBySide: (readonly [string, string])[] = [];
  const handovers: SyntheticPhones['truth']['handovers'][number][] = [];
  for (const organizer of organizers) {
    const pair = [nextPhone(organizer, 0, days), nextPhone(organizer, 0, days)] as const;
    phones.push(pair[0], pair[1]);
    sideBySide.push([pair[0].line, pair[1].line]);
  }
  for (const one of [hawala, recruiter]) phones.push(nextPhone(one, 0, days));
  crew.forEach((courier, i) => {
    const changes = i < couriers / 2;
    const first = nextPhone(courier, 0, changes ? middle : days);
    phones.push(first);
    if (!changes) return;
    const sameHandset = i % 2 === 0;
    const second = nextPhone(courier, middle, days, sameHandset ? first.imei : undefined);
    phones.push(second);
    handovers.push({ from: first.line, to: second.line, sameHandset });
  });
  for (const migrant of carried) phones.push(nextPhone(migrant, 0, days));
  const cells = Array.from(
    { length: GRID * GRID },
    (_, i): Row => ({
      'Cell ID': `C-${i + 1}`,
      Latitude: (45.8 + 0.01 * Math.floor(i / GRID)).toFixed(4),
      Longitude: (15.9 + 0.015 * (i % GRID)).toFixed(4),
      Azimuth: String((120 * i) % 360),
    }),
  );
  const users = new Map(phones.map(({ line, user }) => [line, user]));
  return {
    calls: writeCalls(phones, { crew, organizers, carried, days }, rng),
    cells,
    payments: writePayments({ carried, recruiter, hawala, organizer: organizers[0]!, crew, start: START, days }, rng),
    people: ids.map((id): Row => {
      const isCarried = carried.includes(id);
      // Whose the phones of the others are, nobody knows.
      const phone = isCarried ? phones.find(({ user }) => user === id)!.line : '';
      return { id, category: isCarried ? 'migrant' : 'suspect', phone };
    }),
    truth: { users, sideBySide, handovers, restedWith: hawala, paidOut: organizers[0]! },
  };
}

function shuffled(count: number, rng: Rng): number[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    [numbers[i], numbers[j]] = [numbers[j]!, numbers[i]!];
  }
  return numbers;
}

interface Cast {
  readonly crew: readonly string[];
  readonly organizers: readonly string[];
  readonly carried: readonly string[];
  readonly days: number;
}

/** Everybody goes about in a way of their own each day; whichever phone they use is where they are. */
function writeCalls(phones: readonly Phone[], { organizers, carried, days }: Cast, rng: Rng): Row[] {
  const users = [...new Set(phones.map(({ user }) => user))];
  const homes = new Map(users.map((user) => [user, rng.below(GRID * GRID)]));
  const friends = new Map(
    users.map((user) => [
      user,
      users.filter((other) => other !== user && rng.next() < (carried.includes(user) ? 0.06 : 0.35)),
    ]),
  );
  const rows: (Row & { readonly at: number })[] = [];
  for (let day = 0; day < days; day++) {
    for (const user of users) {
      const own = phones.filter((phone) => phone.user === user && phone.from <= day && day < phone.until);
      const ways = Array.from({ length: 4 }, () => rng.below(GRID * GRID));
      const known = friends.get(user)!;
      if (known.length === 0) continue;
      const count = (organizers.includes(user) ? 6 : 2) + rng.below(4);
      for (let k = 0; k < count * own.length; k++) {
        const minute = 360 + rng.below(DAY - 360);
        const cell = minute < 480 || minute > 1260 ? homes.get(user)! : ways[Math.floor((minute - 480) / 200)]!;
        const other = known[rng.below(known.length)]!;
        const others = phones.filter((phone) => phone.user === other && phone.from <= day && day < phone.until);
        const phone = own[k % own.length]!;
        rows.push({
          at: day * DAY + minute,
          'A Number': phone.line,
          'B Number': others[rng.below(others.length)]!.line,
          'Start Time': new Date(START + (day * DAY + minute) * MINUTE + 1000 * rng.below(60))
            .toISOString()
            .slice(0, 19)
            .replace('T', ' '),
          Duration: 5 + rng.below(400),
          IMSI: phone.imsi,
          IMEI: phone.imei,
          'Cell ID': `C-${cell + 1}`,
        });
      }
    }
  }
  return rows.sort((a, b) => a.at - b.at).map(({ at: _, ...row }) => row);
}
