import type { PassedOverCount, Row } from '../../model/index.ts';
import type { TieList } from './tie-list.ts';

/** A node as its file holds it. */
export interface GraphNode {
  /** What edges call it: unique in its graph, and known nowhere else. */
  readonly id: string;
  /** What people read beside it. */
  readonly label?: string | undefined;
  /** What kind of thing the file says it is: `Person`, `Van`. */
  readonly type?: string | undefined;
  /** In a graph of two modes: of the second, the one that nodes of the first meet in. */
  readonly isEvent?: boolean;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Cells by name, beside the ends. */
export interface GraphEdge {
  source: string;
  target: string;
  at?: unknown;
  readonly [cell: string]: unknown;
}

/** A graph of a file, its ids still those of the file. */
export interface Graph {
  /** Given where a file holds several graphs. */
  readonly name?: string | undefined;
  /** Ids name nodes outside the file too, as in what this library writes. */
  readonly hasLastingIds?: boolean;
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  /** Given in place of edges where nodes are numbered: their ends are among `nodes`. */
  readonly ties?: TieList;
  /** What edges and nodes have that state nothing else, by owner and cell. */
  readonly usual?: { readonly node: Row; readonly edge: Row } | undefined;
  readonly passedOver: PassedOver;
}

/** What a reader did not take into its rows, counted by reason. */
export class PassedOver {
  readonly #counts = new Map<string, number>();

  /** The reason says what was passed over and why, in the plural. */
  count(reason: string, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  addAll(other: PassedOver): void {
    for (const { reason, count } of other.list()) this.count(reason, count);
  }

  /** In the order in which they were met. */
  list(): PassedOverCount[] {
    return [...this.#counts].map(([reason, count]) => ({ reason, count }));
  }
}
