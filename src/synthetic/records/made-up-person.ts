import type { Rng } from '../../kernels/index.ts';
import { writeArabic, writeCyrillic } from './letter-tables.ts';
import {
  EASTERN_FAMILY,
  EASTERN_GIVEN,
  NORTHERN_FAMILY,
  NORTHERN_GIVEN,
  SOUTHERN_FAMILY,
  SOUTHERN_GIVEN,
  type StockName,
} from './name-stock.ts';

/** Somebody made up, with what a register could know of them. */
export interface MadeUpPerson {
  readonly given: StockName;
  readonly family: StockName;
  /** Family name and given name in Han characters, where the person has such a name. */
  readonly han?: string;
  /** Syllables of the given name, written apart by some. */
  readonly syllables: readonly string[];
  readonly birthDate: string;
  readonly phone: string;
  readonly document: { readonly kind: string; readonly country: string; readonly number: string };
  readonly address: string;
}

/** What those who live together have in common. */
export interface Household {
  readonly tradition: 'southern' | 'northern' | 'eastern';
  readonly family: StockName;
  readonly familyHan: string;
  readonly address: string;
  readonly phone: string;
}

const STREETS = ['Harbor', 'Mill', 'Church', 'Station', 'Garden', 'Bridge', 'Market', 'Castle', 'River', 'School'];
const TOWNS = ['Northport', 'Eastwick', 'Sundale', 'Westford', 'Oldhaven', 'Redmoor', 'Lakeside', 'Stonegate'];
const COUNTRIES = ['ER', 'SY', 'AF', 'RU', 'UA', 'CN', 'MA', 'TR'];

export function makeHousehold(rng: Rng): Household {
  const tradition = (['southern', 'southern', 'northern', 'eastern'] as const)[rng.below(4)]!;
  const [han, latin] = EASTERN_FAMILY[often(EASTERN_FAMILY.length, rng)]!;
  const named = tradition === 'southern' ? SOUTHERN_FAMILY : NORTHERN_FAMILY;
  // Two in three bear a name of their own making, or namesakes would fill the file.
  const family =
    tradition === 'eastern' ? inLatin(latin) : rng.below(3) === 0 ? pick(named, rng) : inLatin(inventName(rng));
  const address = `${1 + rng.below(180)} ${pick(STREETS, rng)} Street, ${pick(TOWNS, rng)} ${1000 + rng.below(400)}`;
  return { tradition, family, familyHan: han, address, phone: makePhone(rng) };
}

export function makePerson(household: Household, rng: Rng): MadeUpPerson {
  const { tradition, familyHan, family, address } = household;
  const characters = [pick(EASTERN_GIVEN, rng), ...(rng.below(4) === 0 ? [] : [pick(EASTERN_GIVEN, rng)])];
  const syllables = characters.map(([, latin]) => latin);
  const stock = tradition === 'southern' ? SOUTHERN_GIVEN : NORTHERN_GIVEN;
  const joined = syllables.join('').toLowerCase();
  const given =
    tradition === 'eastern'
      ? inLatin(joined.charAt(0).toUpperCase() + joined.slice(1))
      : stock[often(stock.length, rng)]!;
  const day = new Date(Date.UTC(1950, 0, 2 + rng.below(20_000)));
  return {
    given,
    family,
    ...(tradition === 'eastern' && { han: familyHan + characters.map(([han]) => han).join('') }),
    syllables: tradition === 'eastern' ? syllables : [],
    birthDate: day.toISOString().slice(0, 10),
    phone: rng.below(4) === 0 ? household.phone : makePhone(rng),
    document: {
      kind: 'passport',
      country: pick(COUNTRIES, rng),
      number: `${String.fromCharCode(65 + rng.below(26))}${String(1e7 + rng.below(9e7))}`,
    },
    address,
  };
}

export function makePhone(rng: Rng): string {
  return `+38591${1_000_000 + rng.below(9_000_000)}`;
}

export function pick<T>(list: readonly T[], rng: Rng): T {
  return list[rng.below(list.length)]!;
}

/** The first of a list often, the last seldom. */
function often(length: number, rng: Rng): number {
  return Math.floor(length * rng.next() ** 1.7);
}

/** A name of consonants and vowels; early ones come often, as family names do. */
function inventName(rng: Rng): string {
  let number = Math.floor(6_000 * rng.next() ** 2);
  let name = '';
  const heads = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'z', 'sh', 'kh'];
  const vowels = ['a', 'i', 'o', 'e', 'u'];
  for (let syllable = 0; syllable < 3; syllable++) {
    name += heads[(number * 7 + syllable * 4) % heads.length]! + vowels[(number + syllable) % vowels.length]!;
    number = Math.floor(number / 9) + syllable * 3;
  }
  name += ['n', 'r', 'd', 'l', 'v', 's'][number % 6]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function inLatin(latin: string): StockName {
  return { latin, spellings: [], cyrillic: writeCyrillic(latin), arabic: writeArabic(latin), pets: [] };
}
