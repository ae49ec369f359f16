/** Words and signs that stand where nothing is known, in the languages of case files; each whole, small letters, blanks single. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  `unknown|unknown caller|unknown number|unknown sender|unknown recipient|unknown person|unknown subscriber|not known|unk|unkn|n/a|n.a.|na|n/k|nk|nil|null|none|nan|undefined|
not available|not applicable|not provided|not stated|not recorded|no data|no number|no caller id|no id|missing|blank|empty|tbd|tba|tbc|to be confirmed|to be determined|
private|private number|private caller|withheld|number withheld|withheld number|restricted|blocked|anonymous|anon|unavailable|unlisted|hidden|redacted|
xx|xxx|xxxx|xxxxx|unbekannt|unbekannter|keine angabe|k.a.|anonym|unterdrückt|inconnu|inconnue|numéro masqué|masqué|anonyme|desconocido|desconocida|
número privado|s/n|sconosciuto|sconosciuta|desconhecido|nepoznat|nepoznato|nepoznata|nepoznati|nieznany|nieznana|brak|neznámý|ismeretlen|necunoscut|onbekend|
ukendt|okänd|tuntematon|άγνωστος|άγνωστο|неизвестно|неизвестен|неизвестный|неизвестная|неизвестный номер|невідомий|невідомо|непознат|нет данных|н/д|скрыт|скрытый номер|
مجهول|غير معروف|غير معلوم|نامشخص|ناشناس|نامعلوم|bilinmiyor|bilinmeyen|belirsiz|不明|未知|无|無|不详|不詳|未详|알수없음|미상|לא ידוע|không rõ`
    .replaceAll('\n', '')
    .split('|'),
);

/**
 * Tells whether a cell says that nothing is known: `unknown`, `N/A`, `-`, `withheld`, `неизвестно`. Whoever shares it shares nothing.
 *
 * Read whole and without regard to capitals, brackets and width of letters; signs without a letter or digit are placeholders too. An empty cell is none. Cost: linear.
 *
 * @example isPlaceholder('(Unknown)') // => true
 * isPlaceholder('Nadia') // => false
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > 40) return false;
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (plain === '') return false;
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  const bare = plain.replace(/^[\s"'([{<*#?-]+|[\s"')\]}>*?!-]+$/gu, '');
  return PLACEHOLDERS.has(plain) || PLACEHOLDERS.has(bare) || PLACEHOLDERS.has(bare.replace(/[_-]/g, ' '));
}
