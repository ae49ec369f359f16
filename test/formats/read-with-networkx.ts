import { execFileSync, spawnSync } from 'node:child_process';

/** What networkx sees in a file. */
export interface NetworkxView {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly ties: readonly Readonly<Record<string, unknown>>[];
  readonly mode: string | null;
  readonly first: Readonly<Record<string, unknown>>;
}

const SCRIPT = `
import io, json, sys, networkx
graph = {'gexf': networkx.read_gexf, 'graphml': networkx.read_graphml}[sys.argv[1]](io.BytesIO(sys.stdin.buffer.read()))
nodes = list(graph.nodes)
print(json.dumps({'nodes': nodes, 'edges': [[a, b, d['weight']] for a, b, d in graph.edges(data=True)], 'first': graph.nodes[nodes[0]],
                  'ties': [d for _, _, d in graph.edges(data=True)], 'mode': graph.graph.get('mode')}))
`;

/** The Python that has networkx, or undefined. */
export const NETWORKX_PYTHON: string | undefined = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import networkx']).status === 0,
);

export function readWithNetworkx(format: 'gexf' | 'graphml', text: string): NetworkxView {
  return JSON.parse(
    execFileSync(NETWORKX_PYTHON!, ['-c', SCRIPT, format], { input: text, encoding: 'utf8' }),
  ) as NetworkxView;
}
