import { beginsWithFamily } from './is-pinyin.ts';
import { isUnnamed } from './is-unnamed.ts';
import { type NameMarks, nameMarks } from './name-marks.ts';
import type { NamePart } from './name-part.ts';
import { namePartsOf } from './name-parts.ts';
import { scriptOf } from './script-of.ts';

/** What a name tells beside its parts. */
export interface ParsedName {
  readonly parts: readonly NamePart[];
  readonly script: string;
  readonly marks: NameMarks;
  /** Son of: the parts stand in the order of descent. */
  readonly isChain: boolean;
  /** Senior 1, junior 2, III 3. */
  readonly generation: number | undefined;
  /** By title, by son or daughter of, by patronymic. */
  readonly sex: 'female' | 'male' | undefined;
  /** The places of the family name, where the way of writing tells them. */
  readonly family: ReadonlySet<number> | undefined;
  /** The place of the name after the father: Petrovich. */
  readonly patronymic: number | undefined;
}

const CHAIN = /^(?:bin|ibn|bn|ben|bint|binti|binte|بن|ابن|بنت|ould|walad|oglu|oğlu|ogly|uly|kyzy|qizi|gizi|kızı)$/u;
const FEMALE = /^(?:mrs|ms|miss|mme|mlle|madame|frau|sra|señora|gospođa|bint|binti|binte|بنت|kyzy|qizi|gizi|kızı)$/u;
const MALE = /^(?:mr|herr|monsieur|señor|gospodin|bin|ibn|bn|بن|ابن|oglu|oğlu|ogly|uly)$/u;
const GENERATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    sr: 1,
    senior: 1,
    père: 1,
    jr: 2,
    junior: 2,
    jun: 2,
    fils: 2,
    ii: 2,
    '2nd': 2,
    iii: 3,
    '3rd': 3,
    iv: 4,
    '4th': 4,
  }),
);
const PATRONYMIC =
  /(?:ov|ev|iev|yev|jev)(?:ich|ych|yc|icz)$|(?:ov|ev|iv|yiv|jev)na$|(?:n|k|m)ich?na$|^(?:il|luk|kuzm|fom|nikit)ich$/;
const OPEN_WORD = /[^\p{L}\p{M}\p{N}'`ʼʻʹʺ’‘]+/u;

/** Takes a name apart and notes what speaks for order, generation and sex. A name that names nobody has no parts. */
export function parseName(name: string): ParsedName {
  const text = name.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const all = text
    .toLowerCase()
    .split(OPEN_WORD)
    .filter((word) => word !== '');
  if (isUnnamed(text, all)) return { ...EMPTY };
  const last = all.length > 2 ? GENERATIONS.get(all.at(-1)!) : undefined;
  const inside =
    all.length > 3 ? GENERATIONS.get(all.find((word, i) => i > 0 && /^(?:jr|sr|ii|iii)$/.test(word)) ?? '') : undefined;
  const generation = last ?? inside;
  const kept =
    generation === undefined
      ? text
      : text.replace(/(?<=[\s,])(?:sr|senior|père|jr|junior|jun|fils|ii|2nd|iii|3rd|iv|4th)\.?(?=[\s,]|$)/iu, '');
  const { parts, family } = namePartsOf(kept);
  const at = parts.length < 2 ? -1 : parts.findIndex(({ latin }) => PATRONYMIC.test(latin));
  const patronymic = parts.length >= 3 && at >= 0 ? at : undefined;
  const script = scriptOf(kept);
  const marks = nameMarks(kept);
  const isEastern = (script === 'Han' || script === 'Hangul' || script === 'Khmer') && parts.length > 1;
  const isFamilyFirst =
    isEastern || marks === 'tones' || (script === 'Latin' && beginsWithFamily(parts.map(({ latin }) => latin)));
  return {
    parts,
    script,
    marks,
    isChain: all.some((word, i) => i > 0 && CHAIN.test(word)),
    generation,
    sex: sexOf(all, patronymic === undefined ? undefined : parts[patronymic]!.latin),
    family: family ?? (isFamilyFirst ? new Set([0]) : undefined),
    patronymic,
  };
}

const EMPTY: ParsedName = Object.freeze({
  parts: [],
  script: 'other',
  marks: 'none',
  isChain: false,
  generation: undefined,
  sex: undefined,
  family: undefined,
  patronymic: undefined,
});

function sexOf(words: readonly string[], patronymic: string | undefined): ParsedName['sex'] {
  if (patronymic !== undefined) return patronymic.endsWith('na') ? 'female' : 'male';
  // Of a chain the first son of or daughter of tells of the person, the others of the fathers.
  const told = words.find((word, i) => (i === 1 || !CHAIN.test(word)) && (FEMALE.test(word) || MALE.test(word)));
  if (told === undefined) return undefined;
  return FEMALE.test(told) ? 'female' : 'male';
}
