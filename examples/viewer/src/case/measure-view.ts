import { buildNetwork, type CaseAnalysis, MEASURES, measureCentrality } from 'ringtrace';
import type { CaseView, MeasureColumn } from './case-view.ts';

/**
 * Measures the shown people by everything the library knows, on the very network that was analyzed; each measure is given as soon as it is
 * there, the cheapest first. A findings file holds no network: there the ties of the findings are all there is to measure.
 */
export async function* measureView(view: CaseView, analysis: CaseAnalysis | null): AsyncGenerator<MeasureColumn> {
  const { people } = view;
  const network = analysis?.network ?? networkOfTies(view);
  for (const { name, question, central } of MEASURES) {
    // What the analysis measured is not measured again.
    const measured = analysis?.centrality.measures.includes(name) ? analysis.centrality : null;
    const table = measured ?? (await measureCentrality(network, { measures: [name] }));
    const column = table.column(name);
    const rowOf = new Map(table.people.map((person, row) => [person, row]));
    yield { name, question, central, values: people.map(({ id }) => column[rowOf.get(id)!]!) };
  }
}

function networkOfTies({ findings, people }: CaseView): CaseAnalysis['network'] {
  const ties = findings.ties.map(({ source, target, strength }, i) => ({
    id: `tie-${i}`,
    source,
    target,
    strength,
    kind: 'association',
    directed: false,
  }));
  return buildNetwork(ties, { people: people.map(({ id }) => ({ id, category: 'uncategorized' })) });
}
