import { type CentralityTable, MEASURES, measureCentrality, type RingNetwork } from 'ringtrace';
import type { MeasureColumn, ShownPerson } from './case-view.ts';

/** Values that an analysis measured already. */
export type Measured = CentralityTable;

/**
 * Measures the shown people by everything the library knows, on the very network that was analyzed; each measure is given as soon as it is
 * there, the cheapest first, and what the analysis measured is not measured again.
 */
export async function* measureView(
  people: readonly ShownPerson[],
  network: RingNetwork,
  measured: Measured | null,
  signal: AbortSignal,
): AsyncGenerator<MeasureColumn> {
  for (const { name, question, central } of MEASURES) {
    const held = measured?.measures.includes(name) ? measured : null;
    const table = held ?? (await measureCentrality(network, { measures: [name], signal }));
    const column = table.column(name);
    const rowOf = new Map<string, number>(table.people.map((person, row) => [person, row]));
    yield { name, question, central, values: people.map(({ id }) => column[rowOf.get(id)!]!) };
  }
}
