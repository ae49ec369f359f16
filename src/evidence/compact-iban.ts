const IBAN = /^[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?$/i;

/**
 * An IBAN without the blanks that group it, in capitals; any other text as it stands.
 *
 * @example compactIban('GB29 NWBK 6016 1331 9268 19') // => 'GB29NWBK60161331926819'
 */
export function compactIban(text: string): string {
  return IBAN.test(text) ? text.replace(/[ -]/g, '').toUpperCase() : text;
}
