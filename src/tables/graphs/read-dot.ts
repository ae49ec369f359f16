import { type ASTNode, parse } from '@ts-graphviz/ast';
import { RingtraceError } from '../../model/index.ts';
import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';

type Statement = { readonly type: string; readonly children: readonly ASTNode[] } & Partial<{
  readonly kind: string;
  readonly id: Literal | null;
}>;
interface Literal {
  readonly value: string;
  readonly quoted: boolean | 'html';
}
type Cells = Readonly<Record<string, string>>;

/** What holds within a graph or subgraph. */
interface Scope {
  readonly node: Record<string, string>;
  readonly edge: Record<string, string>;
  readonly cluster: string | undefined;
}

const LIMITS = { maxInputSize: 1 << 28, maxASTNodes: 2 ** 31 - 1, maxEdgeChainDepth: 10_000 };

/**
 * Reads a Graphviz graph: chains of edges, groups in braces, attributes and their defaults. Ports are left out, HTML labels give their text, and
 * `dir` turns an arrow round. Parsed by `@ts-graphviz/ast`.
 *
 * @throws RingtraceError `malformed-file` naming the line.
 */
export function readDot(text: string, place: string): Graph[] {
  const nodes = new Map<string, { readonly cells: Record<string, string> }>();
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  const root = parsed(text, place);
  const dot = root.children.find(({ type }) => type === 'Graph') as (ASTNode & { directed: boolean }) | undefined;
  if (!dot) throw refusal(place, 'holds no graph');
  const reader = new DotReader(graph, nodes, dot.directed);
  reader.statements(dot.children as readonly ASTNode[], { node: {}, edge: {}, cluster: undefined });
  for (const [id, { cells }] of nodes) {
    const { label, ...others } = cells;
    const isOwn = label === undefined || label === '\\N';
    // igraph numbers its nodes, and gives their names beside.
    graph.nodes.push({ id, label: isOwn ? (wordOf(id) ?? others.name) : label, cells: others } satisfies GraphNode);
  }
  return [graph];
}

/** Graphviz writes the id into a node that has no label; a number is none all the same. */
function wordOf(id: string): string | undefined {
  return /^\d{1,6}$/.test(id) ? undefined : id;
}

function parsed(text: string, place: string): Statement {
  try {
    return parse(text, LIMITS) as unknown as Statement;
  } catch (cause) {
    const line = (cause as { location?: { start?: { line?: number } } }).location?.start?.line;
    throw refusal(line === undefined ? place : `${place}, line ${line}`, 'is not the DOT language of Graphviz', cause);
  }
}

function refusal(place: string, problem: string, cause?: unknown): RingtraceError {
  const remedy = "give one graph, or write it anew with 'dot -Tcanon', or export GraphML or GEXF";
  return new RingtraceError('malformed-file', place, problem, remedy, cause);
}

class DotReader {
  readonly #graph: Graph;
  readonly #nodes: Map<string, { readonly cells: Record<string, string> }>;
  readonly #isDirected: boolean;

  constructor(graph: Graph, nodes: Map<string, { readonly cells: Record<string, string> }>, isDirected: boolean) {
    this.#graph = graph;
    this.#nodes = nodes;
    this.#isDirected = isDirected;
  }

  /** Reads statements in order; gives the nodes they name. */
  statements(children: readonly ASTNode[], scope: Scope): string[] {
    const named: string[] = [];
    for (const child of children) {
      const statement = child as unknown as Statement;
      if (statement.type === 'AttributeList') this.#defaults(statement, scope);
      else if (statement.type === 'Node') named.push(this.#node(statement.id!.value, scope, cellsOf(statement)));
      else if (statement.type === 'Edge') for (const name of this.#edge(statement, scope)) named.push(name);
      else if (statement.type === 'Subgraph') for (const name of this.#subgraph(statement, scope)) named.push(name);
    }
    return named;
  }

  #defaults(statement: Statement, scope: Scope): void {
    const kind = statement.kind?.toLowerCase();
    if (kind === 'node' || kind === 'edge') Object.assign(scope[kind], cellsOf(statement));
  }

  #node(id: string, scope: Scope, own: Cells = {}): string {
    const held = this.#nodes.get(id);
    if (held) Object.assign(held.cells, own);
    else {
      const cluster = scope.cluster === undefined ? {} : { cluster: scope.cluster };
      this.#nodes.set(id, { cells: { ...cluster, ...scope.node, ...own } });
    }
    return id;
  }

  #subgraph(statement: Statement, scope: Scope): string[] {
    const within: Scope = {
      node: { ...scope.node },
      edge: { ...scope.edge },
      cluster: statement.id?.value ?? scope.cluster,
    };
    return [...new Set(this.statements(statement.children, within))];
  }

  #edge(statement: Statement, scope: Scope): string[] {
    const targets = (statement as unknown as { targets: readonly ASTNode[] }).targets;
    const groups = targets.map((target) => this.#endsOf(target as unknown as Statement, scope));
    const { label, weight, dir, ...others } = { ...scope.edge, ...cellsOf(statement) } as Record<string, string>;
    const cells = {
      ...others,
      ...(label === undefined ? {} : others.kind === undefined ? { kind: label } : { label }),
      ...(weight === undefined ? {} : { weight }),
      directed: this.#isDirected && dir !== 'none' && dir !== 'both' ? '1' : '0',
    };
    for (let i = 1; i < groups.length; i++) {
      for (const from of groups[i - 1]!) {
        for (const to of groups[i]!) {
          const [source, target] = dir === 'back' ? [to, from] : [from, to];
          this.#graph.edges.push({ ...cells, source, target } as GraphEdge);
        }
      }
    }
    return groups.flat();
  }

  #endsOf(target: Statement, scope: Scope): string[] {
    if (target.type === 'Subgraph') return this.#subgraph(target, scope);
    if (target.type === 'NodeRefGroup')
      return target.children.flatMap((child) => this.#endsOf(child as unknown as Statement, scope));
    return [this.#node(target.id!.value, scope)];
  }
}

function cellsOf(statement: Statement): Cells {
  const cells: Record<string, string> = {};
  for (const child of statement.children) {
    if (child.type !== 'Attribute') continue;
    const { key, value } = child as unknown as { readonly key: Literal; readonly value: Literal };
    if (DRAWN.test(key.value)) continue;
    const text = value.quoted === 'html' ? value.value.replace(/<[^>]*>/g, ' ').trim() : value.value;
    cells[key.value] = text.replaceAll('\\"', '"').replaceAll('\\n', ' ');
  }
  return cells;
}

/** How a thing is drawn is no statement about it. */
const DRAWN =
  /^(?:shape|style|color|fillcolor|font\w*|pos|width|height|pen\w*|arrow\w*|_\w+|lp|margin|rank\w*|constraint|minlen|len|bb)$/i;
