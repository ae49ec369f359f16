import type { Cell } from '../../display/index.ts';
import type { Report } from '../report.ts';
import { name, number, numeric, scrollTable } from './parts.ts';

/** How far each kind of link alone gives the ranking of all. */
export function htmlLayers({ findings }: Report): string {
  const layers = findings.certainty?.layers ?? [];
  if (layers.length === 0) return '';
  const rows = layers.map(({ kind, people, correlation }): (Cell | string)[] => [
    { html: name(kind, 40) },
    number(String(people)),
    number(correlation.toFixed(2)),
  ]);
  return scrollTable({
    caption: 'How far one kind of link alone gives the same order: 1 is the same, 0 is unrelated',
    head: ['kind', numeric('people it ties'), numeric('rank correlation')],
    rows,
  });
}
