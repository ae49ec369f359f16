/**
 * Words that registers, exports and forms write where nobody is named, in small letters without marks. One list for every column: ends of links,
 * attendees, events, reports, informants, documents, names of registers.
 */
const NOBODY: ReadonlySet<string> = new Set(
  `unknown|unknown caller|unknown number|unknown person|unknown male|unknown female|unknown subject|unknown party|unknown user|unknown subscriber
|unk|uu|not known|not stated|not available|not applicable|not recorded|not given|not provided|not identified|unidentified|unspecified|undisclosed
|unnamed|nameless|no name|no number|no caller id|no id|no data|no value|no info|none|null|nil|nan|undefined|missing|blank|empty|n/a|na|n.a.|n.a|n/k|n.k.
|#n/a|withheld|number withheld|withheld number|private|private number|private caller|restricted|restricted number|anonymous|anonym|anonymus|blocked
|hidden|hidden number|unavailable|suppressed|barred|caller id blocked|clir|tbd|tba|tbc|to be determined|to be confirmed|fnu lnu|fnu|lnu|john doe|jane doe
|unbekannt|unbekannter teilnehmer|anonymer anruf|anonymer anrufer|nicht bekannt|keine angabe|k.a.|unterdrückt|desconocido|desconocida|número desconocido|no identificado|no consta|s/d
|sin datos|privado|número privado|oculto|anónimo|ninguno|inconnu|inconnue|non identifié|non communiqué|numéro masqué|masqué|privé|anonyme|néant|aucun
|sconosciuto|sconosciuta|ignoto|privato|anonimo|nessuno|non disponibile|non noto|onbekend|anoniem|afgeschermd|geen|nieznany|brak|brak danych|zastrzeżony|anonimowy
|necunoscut|neznámy|neznámý|nepoznat|nepoznato|neznan|ismeretlen|panjohur|i panjohur|bilinmeyen|bilinmiyor|gizli numara|gizli|yok|άγνωστος|άγνωστο|απόκρυψη
|неизвестно|неизвестный|неизвестен|неизвестная|неизвестный номер|скрыт|скрытый номер|нет данных|нет|б/н|аноним|невідомо|невідомий|невідомий номер|прихований
|غير معروف|مجهول|غير معلوم|لا يوجد|رقم خاص|رقم مجهول|محجوب|نامعلوم|ناشناس|ندارد|شماره خصوصی|نامعلوم نمبر|अज्ञात|नामालूम|অজানা|অজ্ঞাত|未知|不明|不详|匿名|无|無|保密|非通知|未知号码
|không rõ|không xác định|không có|desconhecido|desconhecida|número privado|não identificado|não informado|sem informação|anônimo|không|ma'lum emas|haijulikani|aan la garanayn|ba a sani ba`
    .split(/[|\n]+/)
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== ''),
);

/**
 * Tells whether a cell names nobody: `unknown`, `withheld`, `n/a`, `-`, in many languages. Many people stand behind such a word, and one person they
 * are not.
 *
 * @example namesNobody('Unknown') // => true
 */
export function namesNobody(text: string): boolean {
  if (text.length > 40 || HAS_NUMBER.test(text)) return false;
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/^[<([{"'*]+|[>)\]}"'*.!?]+$/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  // Nothing but marks: -, --, ?, ..., *
  return (plain === '' ? MARKS.test(text) : MARKS.test(plain)) || NOBODY.has(plain);
}

/** Letters and digits of ASCII, a digit among them, as most ids are: no such word names nobody. */
const HAS_NUMBER = /^[A-Za-z]*\d[A-Za-z\d]*$/;
const MARKS = /^[\p{P}\p{Sm}\p{Sk}\p{Cf}\s]*$/u;
