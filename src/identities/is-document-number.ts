import { isPlaceholder } from '../model/index.ts';
import { documentText } from './document-text.ts';

/**
 * Tells whether a text can be the number of a document: at least so many letters and digits, not one sign over and over, and no word
 * for none, such as UNKNOWN.
 *
 * @example isDocumentNumber('K-0123 456', 6) // => true
 * isDocumentNumber('UNKNOWN', 6) // => false
 */
export function isDocumentNumber(text: string | undefined, least: number): boolean {
  const number = documentText(text);
  return number.length >= least && !/^(.)\1*$/.test(number) && !isPlaceholder(text!);
}
