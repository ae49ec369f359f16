import type { EventId, InformantId, LinkId, PersonId, ReportId } from './ids.ts';

/** The kinds of link the library knows by name; any other non-empty lower-case word is the user's own kind. */
export const LINK_KINDS = [
  'call',
  'message',
  'meeting',
  'payment',
  'order',
  'recruitment',
  'transport',
  'co-travel',
  'shelter',
  'document',
  'address',
  'account',
  'co-offence',
  'kinship',
  'association',
  'presence',
] as const;

/** In what way two people are linked: one of `LINK_KINDS`, or a word of the case file. */
export type LinkKind = (typeof LINK_KINDS)[number] | (string & {});

/** Kinds in which one person acts and the other receives; a row without a `directed` value of these kinds is directed. */
export const DIRECTED_KINDS: ReadonlySet<string> = new Set([
  'call',
  'message',
  'payment',
  'order',
  'recruitment',
  'transport',
  'document',
  'shelter',
]);

/** Kinds that an analyst concludes from where telephones were: they are part of a network only where it is asked for them by name. */
export const UNASKED_KINDS: ReadonlySet<string> = new Set(['presence']);

/** Whether the report states the link (fact) or an analyst concludes it (assessment). */
export type Basis = 'fact' | 'assessment';

/** One statement in a case file: these two people are linked in this way. */
export interface CaseLink {
  /** Given, or derived from the row's content. */
  readonly id: LinkId;
  /** One end; where the link is directed, who acts. */
  readonly source: PersonId;
  /** The other end. */
  readonly target: PersonId;
  /** In what way they are linked. */
  readonly kind: LinkKind;
  /** Whether it leads from source to target only. */
  readonly directed: boolean;
  /** ISO 8601 instant, day or month, or a whole-number phase, as written in the case file. */
  readonly at?: string;
  /** How strong the link is, above 0; adds up over the links of a tie. */
  readonly strength: number;
  /** How much was paid, in `currency`. */
  readonly amount?: number;
  /** ISO 4217 where known. */
  readonly currency?: string;
  /** A shared meeting or voyage: its links form a person x event table, not a clique. */
  readonly event?: EventId;
  /** The source document the link comes from. */
  readonly report?: ReportId;
  /** Who or what the report heard it from. */
  readonly informant?: InformantId;
  /** Admiralty A1-F6, 5x5x5 or 3x5x2; one scale per case. */
  readonly grade?: string;
  /** Whether it was observed or concluded. */
  readonly basis?: Basis;
  /** The case it was made for. */
  readonly caseId?: string;
  /** The file it was read from, with the sheet where it has several, where that was said: `calls.csv`, `book.xlsx, Feb`. */
  readonly file?: string;
  /** Its row in that file, 1 being the first below the header, as issues count them. */
  readonly row?: number;
  /** ISO 8601 day or instant after which the statement may no longer be kept. */
  readonly retainUntil?: string;
  /** Who may be given the statement, in the words of the force that wrote it. */
  readonly handling?: string;
}
