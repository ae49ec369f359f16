/** What a text that is no Unicode is most likely written in, and what reads otherwise and is nearly as likely. */
export interface FoundEncoding {
  readonly encoding: string;
  readonly instead?: string;
}

interface Candidate {
  readonly encoding: string;
  /** Its letters stand among those of ASCII, as in `José`; else words are of them alone. */
  readonly isLatin: boolean;
  /** Letters beyond ASCII of each language written in it, the commonest first. */
  readonly languages: readonly string[];
}

const WESTERN = ['éèàêçâîôùûœëïæ', 'äüöß', 'óáíéñúü¿¡ºª', 'ãçáéíóêõâúàô', 'àèòùìé', 'åäöøæé', 'éëïüö'];
const CENTRAL = ['łąęóżśćńź', 'čšžćđ', 'áíéěřčžšýůúťďňó', 'áéőöüóíúű', 'ăâîşţșț', 'áčžíéýšúťľôňäďŕ', 'čšž'];
const CYRILLIC = [
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  'оаиніевтрсклудмпязьбгйчхжїцющєшфґ',
  'аоеиснртјлкудмпвзгбњшчћжцђџфх',
];

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', isLatin: true, languages: WESTERN },
  { encoding: 'windows-1250', isLatin: true, languages: CENTRAL },
  { encoding: 'iso-8859-2', isLatin: true, languages: CENTRAL },
  { encoding: 'windows-1254', isLatin: true, languages: ['ıışüçöğ'] },
  { encoding: 'windows-1257', isLatin: true, languages: ['šėžųįąęčū', 'āīēšūņžļģčķ', 'äõüöšž'] },
  { encoding: 'windows-1251', isLatin: false, languages: CYRILLIC },
  { encoding: 'koi8-r', isLatin: false, languages: CYRILLIC.slice(0, 1) },
  { encoding: 'ibm866', isLatin: false, languages: CYRILLIC.slice(0, 1) },
  {
    encoding: 'windows-1256',
    isLatin: false,
    languages: ['الينمرودتبعةسفكقأحهجشصطخضذزغءثإىئظؤآ', 'ایرندمهتوبسشزگکفلقخحعجپچ'],
  },
  { encoding: 'windows-1253', isLatin: false, languages: ['αοιετσνηυρπκμλςωόίγάέδήθχφύβώξζψ'] },
  { encoding: 'windows-1255', isLatin: false, languages: ['יוהלאתרמבשנעםדחקפכגטצןסזךףץ'] },
];

/** Rarer than others of the same letters. */
const RARER: ReadonlySet<string> = new Set(['iso-8859-2', 'windows-1257', 'koi8-r', 'ibm866']);

/** Marks that stand in any text. */
const MARKS = /^[\s€«»–—’‘“”„…№°§·•ºª´،؛؟]$/u;
const [ODD, RARE, MARK] = [Math.log(1e-5), Math.log(2e-4), Math.log(0.01)];
const [FITS, ALONE, MISFITS] = [Math.log(0.9), Math.log(0.1), Math.log(0.03)];
/** Below, on average a letter, nothing known was read. */
const LEAST = -6.2;
/** Below, two readings are told. */
const CLEAR = 3;
const MOST_BYTES = 1 << 16;

/**
 * Finds the encoding of a text of bytes that are no UTF-8, by which letters it would hold and what they stand beside. Undefined where no encoding gives a text in a language that is
 * known here. Cost: linear, and no more than 64 KiB are looked at.
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding | undefined {
  const head = aroundOthers(bytes);
  const scored = CANDIDATES.map(({ encoding, isLatin, languages }) => {
    const text = new TextDecoder(encoding).decode(head);
    const { score, count } = bestOf(text, isLatin, languages);
    return { encoding, text, count, score: score + (RARER.has(encoding) ? MISFITS : 0) };
  }).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.count === 0 || best.score / best.count < LEAST) return undefined;
  const other = scored.find(({ text, score }) => text !== best.text && best.score - score < CLEAR);
  return { encoding: best.encoding, ...(other && { instead: other.encoding }) };
}

/** The lines that hold bytes beyond ASCII: of a large file most do not. */
function aroundOthers(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let start = 0;
  let isOther = false;
  for (let i = 0; i < bytes.byteLength && kept.length < MOST_BYTES; i++) {
    if (bytes[i]! >= 0x80) isOther = true;
    if (bytes[i] !== 10 && bytes[i] !== 13 && i - start < 4096 && i < bytes.byteLength - 1) continue;
    if (isOther) for (let k = start; k <= i; k++) kept.push(bytes[k]!);
    start = i + 1;
    isOther = false;
  }
  return Uint8Array.from(kept);
}

function bestOf(
  text: string,
  isLatin: boolean,
  languages: readonly string[],
): { readonly score: number; readonly count: number } {
  const letters = [...text];
  let count = 0;
  let around = 0;
  const scores = languages.map(() => 0);
  const ranks = languages.map((language) => new Map([...language].map((letter, i) => [letter, i])));
  letters.forEach((letter, i) => {
    if (letter < '\u0080') return;
    count++;
    const small = letter.toLowerCase();
    const isLetter = /\p{L}/u.test(letter);
    // An apostrophe stands between letters, a quote or a dash hardly.
    const isWithin = /\p{L}/u.test(letters[i - 1] ?? ' ') && /\p{L}/u.test(letters[i + 1] ?? ' ');
    const mark = MARKS.test(letter) && (!isWithin || /[’´·]/.test(letter)) ? MARK : ODD;
    if (isLetter) around += neighbors(letters, i, isLatin);
    for (const [k, rank] of ranks.entries()) {
      const at = rank.get(small);
      scores[k]! += at !== undefined ? Math.log(1 / ((at + 2) * 3.2)) : isLetter ? RARE : mark;
    }
  });
  return { score: around + Math.max(...scores), count };
}

/** How well a letter stands among its neighbors; a capital behind a small letter is one of another alphabet. */
function neighbors(letters: readonly string[], i: number, isLatin: boolean): number {
  const [before = ' ', letter, behind = ' '] = [letters[i - 1], letters[i]!, letters[i + 1]];
  const isAscii = (other: string): boolean => /[A-Za-z]/.test(other);
  const isOther = (other: string): boolean => other >= '\u0080' && /\p{L}/u.test(other);
  const isTurned = /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before);
  const fit =
    isAscii(before) || isAscii(behind)
      ? isLatin
        ? FITS
        : MISFITS
      : isOther(before) || isOther(behind)
        ? isLatin
          ? MISFITS
          : FITS
        : ALONE;
  return fit + (isTurned ? MISFITS : 0);
}
