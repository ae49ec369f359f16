import { type Cell, escapeMarkup } from '../../display/index.ts';
import { formatRank } from '../format-number.ts';
import type { Report } from '../report.ts';
import { type HtmlSection, name, number, numeric, scrollTable } from './parts.ts';

/** The others ranked anew from people whose part is known, and whether that helped. Known people are a number. */
export function htmlKnown({ known, findings }: Report): HtmlSection | null {
  if (known === null) return null;
  const { sentence, others } = known;
  const rankOf = new Map(findings.ranking.map(({ person, rank }) => [person, rank]));
  const rows = others.map(({ person, rank, score }): (Cell | string)[] => [
    number(formatRank(rank)),
    { html: name(person) },
    number(score.toFixed(3)),
    number(formatRank(rankOf.get(person) ?? 0)),
  ]);
  const head = [numeric('rank'), 'person', numeric('score'), numeric('rank by position alone')];
  const caption = 'The others ranked anew. A place by itself is not a lead.';
  return {
    id: 'known',
    title: 'Beside people whose part is known',
    body: `<p>${escapeMarkup(sentence)}</p>${rows.length > 0 ? scrollTable({ caption, head, rows }) : ''}`,
  };
}
