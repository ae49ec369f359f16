import type { CaseLink } from '../model/index.ts';
import { handlingOf } from './handling-of.ts';

/** One column of a table of links: its name, as `readLinks` knows it, and what a link has in it. */
export type LinkCell =
  | { readonly name: string; readonly type: 'text'; readonly read: (link: CaseLink) => string | null | undefined }
  | { readonly name: string; readonly type: 'number'; readonly read: (link: CaseLink) => number | undefined }
  | { readonly name: string; readonly type: 'flag'; readonly read: (link: CaseLink) => boolean };

/** The columns of every table of links we write, in the order of a CSV table. */
export const LINK_CELLS: readonly LinkCell[] = [
  { name: 'id', type: 'text', read: ({ id }) => id },
  { name: 'source', type: 'text', read: ({ source }) => source },
  { name: 'target', type: 'text', read: ({ target }) => target },
  { name: 'kind', type: 'text', read: ({ kind }) => kind },
  { name: 'directed', type: 'flag', read: ({ directed }) => directed },
  { name: 'at', type: 'text', read: ({ at }) => at },
  { name: 'strength', type: 'number', read: ({ strength }) => strength },
  { name: 'amount', type: 'number', read: ({ amount }) => amount },
  { name: 'currency', type: 'text', read: ({ currency }) => currency },
  { name: 'event', type: 'text', read: ({ event }) => event },
  { name: 'report', type: 'text', read: ({ report }) => report },
  { name: 'informant', type: 'text', read: ({ informant }) => informant },
  { name: 'grade', type: 'text', read: ({ grade }) => grade },
  { name: 'basis', type: 'text', read: ({ basis }) => basis },
  { name: 'benefit', type: 'text', read: ({ benefit }) => benefit },
  { name: 'case', type: 'text', read: ({ caseId }) => caseId },
  { name: 'retain until', type: 'text', read: ({ retainUntil }) => retainUntil },
  { name: 'handling', type: 'text', read: handlingOf },
];
