import type { Report } from '../report.ts';
import { whoIsWho } from '../who-is-who.ts';
import { type HtmlSection, scrollTable } from './parts.ts';

/** Merges, candidates and what was not carried out; null where the case came with people told apart. */
export function htmlIdentities({ findings }: Report): HtmlSection | null {
  const who = whoIsWho(findings);
  if (!who) return null;
  return { id: 'identities', title: 'Who is who', body: `<p>${who.note}</p>${who.tables.map(scrollTable).join('')}` };
}
