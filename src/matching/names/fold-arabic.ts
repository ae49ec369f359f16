/** Arabic letters that one writes for another, without vowel signs and the article: ى ي, أ إ آ ا, ة ه, ک ك. */
export function foldArabic(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670ـ]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىیئ]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة$/u, 'ه')
    .replace(/^ال(?=..)/u, '');
}
