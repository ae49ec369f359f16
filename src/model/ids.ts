declare const idOf: unique symbol;

/**
 * A text that is the id of something. Any text may be given where one is asked for; an id of one kind where one of another is asked for does
 * not compile.
 */
export type Id<Kind extends string> = string & { readonly [idOf]?: Kind };

/** A person as the case file names them: any non-blank text, compared in Unicode NFC. */
export type PersonId = Id<'person'>;
/** Names one statement of a case. */
export type LinkId = Id<'link'>;
/** Names a shared meeting or voyage. */
export type EventId = Id<'event'>;
/** Names a source document. */
export type ReportId = Id<'report'>;
/** Names who or what a report heard something from. */
export type InformantId = Id<'informant'>;

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
