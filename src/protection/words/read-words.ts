import { CATEGORIES, type Category, ROLES, type Role } from '../../model/index.ts';
import { MIGRANT, VICTIM } from './carried-and-hurt.ts';
import { FAMILY, HUMANITARIAN, WITNESS } from './kin-witnesses-and-helpers.ts';
import { nearWords } from './near-words.ts';
import { FILLERS, NAMED_AFTER_THE_CARRIED, NEGATIONS, RANKABLE, TRADE } from './trade.ts';
import { type WordList, wordList, wordsOf } from './word-list.ts';

/** What a cell says of a person. */
export interface WordsRead {
  /** A protected category, when any word says one. */
  readonly protectedAs: Category | undefined;
  /** A category that lets the person be ranked; only when every word is understood and nothing takes it back. */
  readonly rankableAs: Category | undefined;
  /** Parts in the trade. */
  readonly roles: readonly Role[];
  /** Whether every word was understood. */
  readonly isUnderstood: boolean;
  /** Whether a word that was not is one slip of the pen off a protected one: `pasenger`, `victm`. */
  readonly isNearProtected: boolean;
}

interface Vocabulary {
  readonly shielded: WordList<Category>;
  readonly rankable: WordList<Category>;
  readonly trade: WordList<Role>;
  readonly fillers: WordList<true>;
  readonly negations: WordList<true>;
  readonly namedAfter: readonly string[];
  readonly isNear: (word: string) => boolean;
}

const SHIELDED: readonly (readonly [Category, string])[] = [
  ...Object.values(VICTIM).map((list) => ['victim', list] as const),
  ...Object.values(MIGRANT).map((list) => ['migrant', list] as const),
  ...Object.values(WITNESS).map((list) => ['witness', list] as const),
  ...Object.values(FAMILY).map((list) => ['family', list] as const),
  ...Object.values(HUMANITARIAN).map((list) => ['humanitarian', list] as const),
];

let made: Vocabulary | undefined;

/** Made when first asked for: most cases say `suspect` and `migrant`, and those words need none of it. */
function vocabulary(): Vocabulary {
  made ??= {
    shielded: wordList<Category>(SHIELDED),
    rankable: wordList<Category>(Object.entries(RANKABLE) as [Category, string][]),
    trade: wordList<Role>(Object.entries(TRADE) as [Role, string][]),
    fillers: wordList([[true, FILLERS]]),
    negations: wordList([[true, NEGATIONS]]),
    namedAfter: NAMED_AFTER_THE_CARRIED.split(',').map((phrase) => wordsOf(phrase).join(' ')),
    isNear: nearWords(SHIELDED.map(([, list]) => list)),
  };
  return made;
}

const NOTHING: WordsRead = {
  protectedAs: undefined,
  rankableAs: undefined,
  roles: [],
  isUnderstood: true,
  isNearProtected: false,
};
const remembered = new Map<string, WordsRead>();
const MOST_REMEMBERED = 10_000;

/**
 * Reads what a cell of categories, roles or remarks says of a person, in thirty languages: may they be ranked?
 *
 * One protected word protects, whatever stands beside it, a word that takes it back included: `not a victim` and `victim's brother` are in doubt,
 * and doubt protects. Only parts in the trade that are named after those they carry (`migrant smuggler`) are no protected words, and not in
 * remarks. Cost: linear in the text; texts are remembered.
 *
 * @example readWords('asylum seeker (minor)').protectedAs // => 'migrant'
 */
export function readWords(text: string, { isRemark = false }: { readonly isRemark?: boolean } = {}): WordsRead {
  const key = `${isRemark ? 'r' : 'c'}${text}`;
  const held = remembered.get(key);
  if (held) return held;
  const read = readAnew(text, isRemark);
  if (remembered.size < MOST_REMEMBERED) remembered.set(key, read);
  return read;
}

function readAnew(text: string, isRemark: boolean): WordsRead {
  const { shielded, rankable, trade, fillers, negations, namedAfter, isNear } = vocabulary();
  const canonical = text.trim().toLowerCase();
  if (canonical === 'unclear') return { ...NOTHING, protectedAs: 'unclear' };
  if ((ROLES as readonly string[]).includes(canonical) && canonical !== 'migrant')
    return { ...NOTHING, roles: [canonical as Role] };
  if (canonical === 'uncategorized') return { ...NOTHING, rankableAs: 'uncategorized' };
  let words = wordsOf(text);
  if (words.length === 0) return NOTHING;
  const roles = new Set<Role>();
  if (!isRemark) {
    const bare = namedAfter.reduce(
      (rest, phrase) => rest.replaceAll(` ${phrase} `, ' \u0000 '),
      ` ${words.join(' ')} `,
    );
    if (bare.includes('\u0000')) roles.add('transporter');
    words = bare.split(' ').filter((word) => word !== '' && word !== '\u0000');
  }
  const protectedAs = firstOf(CATEGORIES, [shielded.ofPhrase(words), ...words.map(shielded.ofWord)]);
  if (protectedAs) return { ...NOTHING, protectedAs, roles: [...roles] };
  const stated = new Set<Category>();
  let isUnderstood = true;
  let isNearProtected = false;
  for (const word of words) {
    const role = trade.ofWord(word);
    const category = rankable.ofWord(word);
    if (role) roles.add(role);
    if (category) stated.add(category);
    if (role || category || fillers.ofWord(word) || /^\d+$/.test(word)) continue;
    isUnderstood = false;
    isNearProtected ||= isNear(word);
  }
  const phraseRole = trade.ofPhrase(words);
  const phraseCategory = rankable.ofPhrase(words);
  if (phraseRole) roles.add(phraseRole);
  if (phraseCategory) stated.add(phraseCategory);
  const isTakenBack = words.some((word) => negations.ofWord(word)) || negations.ofPhrase(words) === true;
  const whole = phraseCategory !== undefined || isUnderstood;
  return {
    protectedAs: undefined,
    rankableAs: whole && !isTakenBack ? firstOf(CATEGORIES, [...stated]) : undefined,
    roles: isTakenBack ? [] : [...roles],
    isUnderstood: isUnderstood || phraseRole !== undefined || phraseCategory !== undefined,
    isNearProtected,
  };
}

/** Of several meanings the one that stands first among all. */
function firstOf<Word extends string>(order: readonly Word[], found: readonly (Word | undefined)[]): Word | undefined {
  return order.find((word) => found.includes(word));
}
