/** A person as the case file names them: any non-blank text, compared in Unicode NFC. */
export type PersonId = string;
export type LinkId = string;
export type EventId = string;
export type ReportId = string;
export type InformantId = string;

declare const eligible: unique symbol;

/**
 * A person who may be scored. Only `buildNetwork` makes one, and only of people outside the protected categories,
 * so a signal cannot be handed a migrant or a victim by mistake.
 */
export type EligibleId = PersonId & { readonly [eligible]: true };

/** Orders ids by code unit: the same on every machine, whatever its locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
