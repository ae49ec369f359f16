import { buildNetwork, MEASURES, measureCentrality } from 'ringtrace';
import type { CaseView, MeasureColumn } from './case-view.ts';

/**
 * Measures the shown people by everything the library knows, on the ties of the findings; each measure is given as soon as it is
 * there, the cheapest first.
 */
export async function* measureView({ findings, people }: CaseView): AsyncGenerator<MeasureColumn> {
  const ties = findings.ties.map(({ source, target, strength }, i) => ({
    id: `tie-${i}`,
    source,
    target,
    strength,
    kind: 'association',
    directed: false,
  }));
  const network = buildNetwork(ties, { people: people.map(({ id }) => ({ id, category: 'uncategorized' })) });
  for (const { name, question, central } of MEASURES) {
    const table = await measureCentrality(network, { measures: [name] });
    const column = table.column(name);
    const rowOf = new Map(table.people.map((person, row) => [person, row]));
    yield { name, question, central, values: people.map(({ id }) => column[rowOf.get(id)!]!) };
  }
}
