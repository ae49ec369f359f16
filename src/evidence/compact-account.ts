const IBAN = /^[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?$/i;
/** An address of a chain of blocks in hexadecimal digits: capitals in it are a checksum and tell no two apart. */
const HEX_ADDRESS = /^0x[0-9a-f]{40}$/i;

/**
 * An IBAN without the blanks that group it, in capitals; an address such as 0xAB... in small letters; any other text as it stands.
 *
 * @example compactAccount('GB29 NWBK 6016 1331 9268 19') // => 'GB29NWBK60161331926819'
 */
export function compactAccount(text: string): string {
  if (HEX_ADDRESS.test(text)) return text.toLowerCase();
  return IBAN.test(text) ? text.replace(/[ -]/g, '').toUpperCase() : text;
}
