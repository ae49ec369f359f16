import type { CaseLink } from './link.ts';

/** How a text beside the two people of a link is read and written. */
export interface LinkText {
  /** Columns it is read from, in order of preference; the first is the one it is written to. */
  readonly columns: readonly [string, ...string[]];
  /** It names something, so that a word for nobody (`unknown`, `n/a`) is an empty cell. */
  readonly names: boolean;
}

/** The fields of a link that hold a text as somebody wrote it. */
export type LinkTextField = 'currency' | 'event' | 'report' | 'informant' | 'caseId' | 'handling';

/**
 * The texts of a link beside its two people: column names, schemas, ids, shields and tables of links are made from this list, so that a text more
 * is a line here, its member of {@link CaseLink}, and the reader of a row.
 */
export const LINK_TEXTS: Readonly<Record<LinkTextField, LinkText>> = {
  currency: { columns: ['currency'], names: true },
  event: { columns: ['event'], names: true },
  report: { columns: ['report', 'ref', 'document'], names: true },
  informant: { columns: ['informant'], names: true },
  caseId: { columns: ['case'], names: true },
  handling: { columns: ['handling', 'handling code'], names: false },
} satisfies Partial<Record<keyof CaseLink, LinkText>>;

export const LINK_TEXT_FIELDS: readonly LinkTextField[] = Object.keys(LINK_TEXTS) as LinkTextField[];
