import { documentText } from './document-text.ts';
import { isDocumentNumber } from './is-document-number.ts';
import type { IdentityRecord } from './record.ts';

/** A rule that merges without a human: records that share one of its keys are one person. Off unless the caller asks for it. */
export interface ExactRule {
  /** What the rule is called; the author of its merges. */
  readonly name: string;
  /** Stands as the reason beside every merge the rule makes. */
  readonly reason: string;
  /** The keys a record has by this rule; records that share one are one person. */
  readonly keysOf: (record: IdentityRecord) => readonly string[];
}

/**
 * Merges records that state the same document: same kind, same issuing country, same number of at least six letters and digits. UNKNOWN is no number.
 * A document without kind or country is no exact identifier, and neither is a phone: phones are shared, lent and sold on.
 *
 * @example sameDocument.keysOf({ id: 'R1', documents: [{ kind: 'passport', country: 'er', number: 'K-0123 456' }] })
 *   // => ['PASSPORT ER K0123456']
 */
export const sameDocument: ExactRule = Object.freeze({
  name: 'same-document',
  reason: 'same kind, issuing country and number of a document',
  keysOf: ({ documents = [] }: IdentityRecord) =>
    documents.flatMap(({ kind, country, number }) => {
      const [kindKey, countryKey, numberKey] = [kind, country, number].map(documentText);
      return kindKey && countryKey && isDocumentNumber(number, 6) ? [`${kindKey} ${countryKey} ${numberKey}`] : [];
    }),
});
