import type { NodeFacts } from './node-facts.ts';
import type { TieList } from './tie-list.ts';

/** So many rows stand in memory at a time. */
const BATCH = 20_000;
const COLUMNS = ['source', 'target', 'directed', 'weight', 'kind', 'at'] as const;

/** Ties of graphs whose nodes are numbered, as rows of cells that are made when they are asked for. */
export class TieRows {
  readonly #graphs: { readonly ties: TieList; readonly facts: readonly NodeFacts[] }[] = [];

  /** The facts are those of the nodes, in their order. */
  add(ties: TieList, facts: readonly NodeFacts[]): void {
    this.#graphs.push({ ties, facts });
  }

  /** What any tie states. */
  get header(): string[] {
    const stated = new Set(['source', 'target', ...this.#graphs.flatMap(({ ties }) => [...ties.stated])]);
    return COLUMNS.filter((column) => stated.has(column));
  }

  /** Between people alone. */
  async *batches(): AsyncGenerator<readonly unknown[]> {
    const stated = new Set<string>(this.header);
    const [hasDirected, hasWeight, hasKind, hasAt] = COLUMNS.slice(2).map((column) => stated.has(column));
    let batch: unknown[] = [];
    for (const { ties, facts } of this.#graphs) {
      const names = facts.map(({ part, name }) => (part === 'node' ? name : undefined));
      for (let i = 0; i < ties.length; i++) {
        const source = names[ties.source(i)];
        const target = names[ties.target(i)];
        if (source === undefined || target === undefined) continue;
        const { directed, kind, at } = ties.cells(i);
        // Lists that grow cost twice as much as those that do not.
        const row: unknown[] =
          hasDirected && hasWeight
            ? [source, target, directed, ties.weight(i)]
            : [source, target, ...(hasDirected ? [directed] : []), ...(hasWeight ? [ties.weight(i)] : [])];
        if (hasKind) row.push(kind);
        if (hasAt) row.push(at);
        batch.push(row);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }
}
