const ERROR_CELL =
  /^#(?:N\/A|N\/D|NV|REF!?|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|BEZUG!|WERT!|ZAHL!|NOM\?|NOMBRE\?|¡REF!|¡VALOR!|VALEUR!|NOME\?|VALOR!|ССЫЛКА!|ЗНАЧ!|Н\/Д|#+)$/iu;
/** A bare 1E5 may be a name. */
const SCIENTIFIC = /^[+-]?(\d)(?:[.,](\d+)e\+?|e\+)(\d{1,3})$/i;

/**
 * Says what a spreadsheet did to a cell that was to name somebody: an error in place of a value, or digits lost to scientific writing. Undefined for
 * a cell that is whole.
 *
 * @example brokenId('9.1626E+11') // => 'is a number whose last digits a spreadsheet has lost: open the original, not a copy saved by a spreadsheet'
 */
export function brokenId(text: string): string | undefined {
  if (text.charCodeAt(0) === 35 && ERROR_CELL.test(text))
    return 'is an error of a spreadsheet in place of a value: mend the look-up, and save it anew';
  return wholeDigits(text) === null
    ? 'is a number whose last digits a spreadsheet has lost: open the original, not a copy saved by a spreadsheet'
    : undefined;
}

/** A number in scientific writing with all its digits, null where some are lost, undefined for any other text. */
export function wholeDigits(text: string): string | null | undefined {
  const match = SCIENTIFIC.exec(text);
  if (!match) return undefined;
  const [, first, rest = '', power] = match;
  const places = Number(power);
  return rest.length === places ? first! + rest : null;
}
