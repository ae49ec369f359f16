import { biconnectedComponents } from '../../src/kernels/graph/biconnected.ts';
import { connectedComponents } from '../../src/kernels/graph/connected-components.ts';
import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';
import { triangles } from '../../src/kernels/graph/triangles.ts';
import { constraint } from '../../src/kernels/positions/constraint.ts';
import { coreNumbers } from '../../src/kernels/positions/core-numbers.ts';
import { effectiveSize } from '../../src/kernels/positions/effective-size.ts';
import { eigenvector } from '../../src/kernels/positions/eigenvector.ts';
import { pagerank } from '../../src/kernels/positions/pagerank.ts';
import { bothKinds } from '../graphs.ts';
import { pythonPeer } from '../peers/python.ts';
import { type BenchRow, timed } from '../row.ts';

/** Measures that read every tie a few times; a value a person, of the size of 1. */
const MEASURES: Readonly<Record<string, (csr: Csr) => ArrayLike<number>>> = {
  pagerank: (csr) => pagerank(csr).scores.map((score) => score * csr.nodeCount),
  eigenvector: (csr) => eigenvector(csr).scores,
  'core-numbers': coreNumbers,
  triangles,
  constraint: (csr) => constraint(csr, true),
  'effective-size': (csr) => effectiveSize(csr, false),
  components: (csr) => componentSizes(csr),
  'cut-nodes': (csr) => {
    const cuts = new Uint8Array(csr.nodeCount);
    for (const v of biconnectedComponents(csr).cutNodes) cuts[v] = 1;
    return cuts;
  },
};

/** Those igraph has under the same definition. */
const AT_IGRAPH: readonly string[] = ['pagerank', 'core-numbers', 'triangles', 'constraint', 'components', 'cut-nodes'];

function componentSizes(csr: Csr): Uint32Array {
  const { count, label } = connectedComponents(csr);
  const sizes = new Uint32Array(count);
  for (const component of label) sizes[component]!++;
  return label.map((component) => sizes[component]!);
}

export const rows: readonly BenchRow[] = Object.entries(MEASURES).map(([name, measure]) => ({
  name,
  graphs: bothKinds([100_000, 1_000_000]),
  contestants: [
    {
      name: 'ringtrace',
      // Hundreds of rounds where many parts are nearly alike.
      upTo: name === 'eigenvector' ? 100_000 : Infinity,
      run(graph) {
        const csr = buildCsr(graph.nodeCount, graph);
        return timed(() => measure(csr));
      },
    },
    ...(AT_IGRAPH.includes(name) ? [pythonPeer('igraph', name.replace('-', '_'), 100_000)] : []),
  ],
}));
