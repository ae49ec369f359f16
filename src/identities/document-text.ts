/**
 * Letters and digits of a document's number, kind or country in capitals: what two spellings of it have in common.
 *
 * @example documentText('k-0123 456') // => 'K0123456'
 */
export function documentText(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
