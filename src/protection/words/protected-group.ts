import { type Category, once } from '../../model/index.ts';
import { readWords } from './read-words.ts';
import { wordsOf } from './word-list.ts';

/** Words by which people call a list of people, whoever they are. */
const wordsForLists = once(
  () =>
    new Set(
      wordsOf(
        `list lists table register data export sheet file csv of the our all and in on to be not by a protected shielded people person persons names name id ids member members known identified
    case cases liste lista listado der die das des von den les la le de los las du personen personnes personas persone noms namen список лиц قائمة 名单 人员`,
      ),
    ),
);
const wordsForShielded = once(
  () => new Set(wordsOf('protected shielded geschützte protégées protégés protegidas protegidos protette protetti')),
);

/**
 * Says who all people are who stand in a list, a sheet, a group or a type of that name: `victims`, `Passenger list`, `migrantes`. Words for people who
 * were carried or hurt say it whatever stands beside them; words for kin, witnesses and helpers only where nothing else does, because a clan may be called
 * a family, and a file of suspects after a witness.
 *
 * @example protectedGroup('list of witnesses') // => 'witness'
 * @example protectedGroup('family B') // => undefined
 */
export function protectedGroup(name: string | undefined): Category | undefined {
  if (name === undefined) return undefined;
  const text = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_\d.-]+/g, ' ');
  const { protectedAs } = readWords(text);
  if (protectedAs === 'victim' || protectedAs === 'migrant') return protectedAs;
  const words = wordsOf(text);
  const others = words.filter((word) => !wordsForLists().has(word) && !wordsForShielded().has(word));
  if (protectedAs !== undefined && others.every((word) => readWords(word).protectedAs !== undefined))
    return protectedAs;
  return others.length === 0 && words.some((word) => wordsForShielded().has(word)) ? 'unclear' : undefined;
}
