const CYRILLIC: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'дж'],
  ['y', 'й'],
  ['k', 'к'],
  ['q', 'к'],
  ['c', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'кс'],
];

const ARABIC: readonly (readonly [string, string])[] = [
  ['sh', 'ش'],
  ['ch', 'تش'],
  ['kh', 'خ'],
  ['zh', 'ج'],
  ['ts', 'تس'],
  ['b', 'ب'],
  ['v', 'ف'],
  ['w', 'و'],
  ['g', 'غ'],
  ['d', 'د'],
  ['z', 'ز'],
  ['j', 'ج'],
  ['y', 'ي'],
  ['k', 'ك'],
  ['q', 'ق'],
  ['c', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['p', 'ب'],
  ['r', 'ر'],
  ['s', 'س'],
  ['t', 'ت'],
  ['f', 'ف'],
  ['h', 'ه'],
  ['x', 'كس'],
  ['a', ''],
  ['e', ''],
  ['i', 'ي'],
  ['o', 'و'],
  ['u', 'و'],
];

/** Writes an invented Latin name in Cyrillic letters, as a clerk would: one letter for one sound. */
export function writeCyrillic(latin: string): string {
  const text = spell(latin.toLowerCase(), CYRILLIC);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes an invented Latin name in Arabic letters: short vowels unwritten, i, o and u by their long letters. */
export function writeArabic(latin: string): string {
  const lower = latin.toLowerCase();
  return (/^[aeiou]/.test(lower) ? 'ا' : '') + spell(/^[ae]/.test(lower) ? lower.slice(1) : lower, ARABIC);
}

function spell(latin: string, table: readonly (readonly [string, string])[]): string {
  let text = '';
  for (let i = 0; i < latin.length; ) {
    const [from, to] = table.find(([letters]) => latin.startsWith(letters, i)) ?? [latin[i]!, ''];
    text += to;
    i += from.length;
  }
  return text;
}
