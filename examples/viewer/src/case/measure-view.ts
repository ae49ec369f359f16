import { buildNetwork, MEASURES, measureCentrality } from 'ringtrace';
import type { CaseView, MeasureColumn } from './case-view.ts';

/** Measures the shown people by everything the library knows, on the ties of the findings. */
export async function measureView({ findings, people }: CaseView): Promise<MeasureColumn[]> {
  const ties = findings.ties.map(({ source, target, strength }, i) => ({
    id: `tie-${i}`,
    source,
    target,
    strength,
    kind: 'association',
    directed: false,
  }));
  const network = buildNetwork(ties, { people: people.map(({ id }) => ({ id, category: 'uncategorized' })) });
  const table = await measureCentrality(network);
  const rowOf = new Map(table.people.map((person, row) => [person, row]));
  return MEASURES.map(({ name, question, central }) => {
    const column = table.column(name);
    return { name, question, central, values: people.map(({ id }) => column[rowOf.get(id)!]!) };
  });
}
