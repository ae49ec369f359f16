import { isPlaceholder } from '../../model/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that say that a name is not known, in small letters. */
const UNKNOWN = set(
  `fnu lnu unknown unidentified unnamed nameless anonymous unk inconnu inconnue inconnus inconnues unbekannt unbekannte unbekannter unbekanntes unbekannten namenlos namenlose desconocido desconocida
  desconocidos nn sconosciuto sconosciuta ignoto ignota desconhecido desconhecida onbekend onbekende nieznany nieznana nieznane neznámý neznámá neznáma neznan nepoznat nepoznata nepoznati nepoznato necunoscut
  necunoscută necunoscuta ismeretlen panjohur panjohura bilinmeyen meçhul άγνωστος άγνωστη αγνωστος αγνωστη неизвестный неизвестная неизвестное неизвестен неизвестна неустановленный неустановленная неустановленное
  неопознанный неопознанная невідомий невідома невстановлена непознат непозната مجهول مجهولة المجهول نامعلوم ناشناس گمنام نامشخص अज्ञात অজ্ঞাত অজ্ঞাতনামা nenomita magaca`,
);
/** What is not given: `no identificado`. */
const NOT = set('no non not não nao nicht не без sans sin ohne kein keine без غير nuk nie ne bez fără');
const GIVEN = set(
  `identified known named given identificado identificada identifié identifiée identificato identificata identifiziert bekannt name nom nombre nome имени имя установлено установлена установлен معروف معروفة imię ime jméno`,
);
/** Words for whoever it is. */
const SOMEBODY = set(
  `male female man woman person people boy girl child baby infant newborn suspect subject caller user name victim witness migrant adult minor individual party identity passenger driver body mr mrs ms the a of de la el
  mann frau person kind junge mädchen täter täterin männlich männliche weiblich weibliche männlicher homme femme personne enfant garçon fille individu mineur mineure passager hombre mujer persona niño niña menor
  individuo sujeto uomo donna bambino bambina soggetto homem mulher pessoa criança indivíduo мужчина женщина лицо человек ребенок ребёнок мальчик девочка личность личности чоловік жінка особа дитина
  رجل امرأة شخص الهوية طفل ذكر أنثى مرد زن هویت کودک kişi erkek kadın şahıs mężczyzna kobieta osoba dziecko muškarac žena lice dete dijete bărbat femeie persoană copil férfi nő személy пол व्यक्ति पुरुष महिला ব্যক্তি`,
);
/** Those of them that stand for a name by themselves; `Mann` and `Kind` are family names. */
const BARE =
  /^(?:(?:un)?named |adult |minor |the )*(?:male|female|suspect|subject|caller|person|witness|victim|user|migrant|passenger|baby|baby boy|baby girl|newborn|infant|new born)(?: ?[a-z]?\d*)$/;
/** Names that examples and forms bear. */
const EXAMPLES =
  /^(?:j(?:ohn|ane|ohnny) (?:q )?(?:doe|public)|(?:max|erika|moritz|maxi) musterman+n?|musterman+n? (?:max|erika)|fulan[oa](?: de tal)?|(?:meng|zut|pereng)an[oa]|joão ninguém|pinco pallino|test(?: test)?|first ?name last ?name|vorname nachname|(?:mr|mrs|ms|herr|frau|monsieur|madame) x|n ?n)(?: ?\d+)?$/;
/** Written without blanks. */
const TOGETHER =
  /^(?:(?:身元|身分|身份|姓名|氏名)?(?:不明|不详|不詳|未知|未详|未詳)|无名|無名|佚名|名無し)(?:氏|男|女|男子|女子|男性|女性|者|人|屍|尸)?\d*$|^(?:신원|성명|이름)?(?:미상|불상|불명|무명)(?:남|여|남성|여성|남자|여자|인)?\d*$|^ไม่ทราบชื่อ|^မသိ|^không (?:rõ|tên|xác định)/u;
const isNumber = (word: string): boolean => /^[a-z]?\d+[a-z]?$/.test(word);

/**
 * Tells whether what stands as a name names nobody: many people stand behind `Unknown Male`, `homme inconnu` or `John Doe`, and one person they are not.
 *
 * @example isUnnamed('hombre no identificado', ['hombre', 'no', 'identificado']) // => true
 */
export function isUnnamed(text: string, words: readonly string[]): boolean {
  const plain = words.join(' ');
  if (isPlaceholder(text) || BARE.test(plain) || EXAMPLES.test(plain) || TOGETHER.test(plain)) return true;
  if (words.length === 0) return false;
  const isNotGiven = words.some((word, i) => GIVEN.has(word) && NOT.has(words[i - 1] ?? ''));
  if (!isNotGiven && !words.some((word) => UNKNOWN.has(word))) return false;
  return words.every(
    (word) =>
      UNKNOWN.has(word) || SOMEBODY.has(word) || isNumber(word) || (isNotGiven && (GIVEN.has(word) || NOT.has(word))),
  );
}
