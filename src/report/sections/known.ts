import { formatRank } from '../format-number.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';

/** The others ranked anew from people whose part is known, and whether that helped. Known people are a number. */
export function knownSection({ known, findings }: ReportFacts): ReportSection | null {
  if (known === null) return null;
  const { sentence, others } = known;
  const rankOf = new Map(findings.ranking.map(({ person, rank }) => [person, rank]));
  const table: ReportPart = {
    kind: 'table',
    caption: 'The others ranked anew. A place by itself is not a lead.',
    columns: [numeric('rank'), { label: 'person' }, numeric('score'), numeric('rank by position alone')],
    rows: others.map(({ person, rank, score }) => [
      numberCell(formatRank(rank)),
      textCell(person),
      numberCell(score.toFixed(3)),
      numberCell(formatRank(rankOf.get(person) ?? 0)),
    ]),
  };
  return {
    id: 'known',
    title: 'Beside people whose part is known',
    parts: [{ kind: 'sentence', text: sentence }, ...(others.length > 0 ? [table] : [])],
  };
}
