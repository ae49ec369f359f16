import { PRESETS } from '../evidence/index.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

/** The layout of which most is there, and what it lacks. */
export function nearestLayout(table: SampledTable): string {
  const [best] = PRESETS.filter(({ shape }) => shape !== 'entities')
    .map(({ name, recognizedBy }) => ({
      name,
      has: recognizedBy.filter((group) => columnsCalled(table, group).length > 0).length,
      missing: recognizedBy.find((group) => columnsCalled(table, group).length === 0),
    }))
    .sort((a, b) => b.has - a.has);
  const near =
    best && best.has > 0 && best.missing
      ? `nearest is ${best.name}, which lacks a column such as ${best.missing.slice(0, 3).join(', ')}`
      : 'no layout knows its columns';
  return `${near}; name the ends by --columns source="...",target="..." (columns)`;
}
