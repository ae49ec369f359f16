import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type BenchGraph, caseShaped, dense } from '../../../bench/graphs.ts';
import { harmonicJob } from '../../../src/kernels/distances/harmonic-job.ts';
import { biconnectedComponents } from '../../../src/kernels/graph/biconnected.ts';
import { connectedComponents } from '../../../src/kernels/graph/connected-components.ts';
import { buildCsr, type Csr } from '../../../src/kernels/graph/csr.ts';
import { triangles } from '../../../src/kernels/graph/triangles.ts';
import { constraint } from '../../../src/kernels/positions/constraint.ts';
import { coreNumbers } from '../../../src/kernels/positions/core-numbers.ts';
import { effectiveSize } from '../../../src/kernels/positions/effective-size.ts';
import { eigenvector } from '../../../src/kernels/positions/eigenvector.ts';
import { katz } from '../../../src/kernels/positions/katz.ts';
import { localClustering } from '../../../src/kernels/positions/local-clustering.ts';
import { pagerank } from '../../../src/kernels/positions/pagerank.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';

const script = fileURLToPath(new URL('../../oracles/networkx-positions.py', import.meta.url));
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import networkx, numpy, scipy']).status === 0,
);

interface Told {
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
  readonly bridges: readonly (readonly number[])[];
  readonly blocks: readonly (readonly number[])[];
}

/** Loses every sixth tie, so that there are components, bridges and people alone. */
function thinned(graph: BenchGraph): BenchGraph {
  const keep = (_: number, e: number): boolean => e % 6 !== 0;
  const { sources, targets, strengths } = graph;
  return { ...graph, sources: sources.filter(keep), targets: targets.filter(keep), strengths: strengths.filter(keep) };
}

function columnsOf(csr: Csr, landing: Float64Array, attenuation: number): Record<string, ArrayLike<number>> {
  const { label } = connectedComponents(csr);
  const sizeOf = (component: number): number => label.filter((other) => other === component).length;
  const cuts = new Set(biconnectedComponents(csr).cutNodes);
  return {
    pagerank: pagerank(csr, { tolerance: 1e-15 }).scores,
    'personalized pagerank': pagerank(csr, { personalization: landing, tolerance: 1e-15 }).scores,
    katz: katz(csr, { attenuation, tolerance: 1e-14 }).scores,
    eigenvector: eigenvector(csr, { tolerance: 1e-13, maxIterations: 100_000 }).scores,
    'core number': coreNumbers(csr),
    triangles: triangles(csr),
    clustering: localClustering(csr),
    constraint: constraint(csr, true),
    'effective size': effectiveSize(csr, false),
    harmonic: runShards(harmonicJob, { csr }),
    'component size': label.map(sizeOf),
    cut: Array.from(label, (_, v) => (cuts.has(v) ? 1 : 0)),
  };
}

/** Nodes of each block, and the bridges, in the order of the oracle. */
function blocksOf(csr: Csr): Pick<Told, 'blocks' | 'bridges'> {
  const { blockCount, blockOffsets, blockNodes, bridges } = biconnectedComponents(csr);
  const byNumbers = (a: readonly number[], b: readonly number[]): number =>
    a.map((v, i) => v - (b[i] ?? -1)).find((difference) => difference !== 0) ?? a.length - b.length;
  const blocks = Array.from({ length: blockCount }, (_, b) =>
    [...blockNodes.subarray(blockOffsets[b], blockOffsets[b + 1])].sort((a, c) => a - c),
  );
  const pairs = Array.from({ length: bridges.length / 2 }, (_, i) => [bridges[2 * i]!, bridges[2 * i + 1]!]);
  return { blocks: blocks.sort(byNumbers), bridges: pairs.sort(byNumbers) };
}

describe('positions', () => {
  it.skipIf(!python)(
    'are those of networkx, bridges and blocks too (skipped where no python has networkx and scipy)',
    () => {
      for (const graph of [caseShaped(400, 5), thinned(dense(300, 5))]) {
        const csr = buildCsr(graph.nodeCount, graph);
        const landing = Float64Array.from({ length: graph.nodeCount }, (_, v) => (v % 7 === 0 ? 1 + v : 0));
        const attenuation = 0.5 / eigenvector(csr).eigenvalue;
        const edges = Array.from(graph.sources, (source, e) => [source, graph.targets[e]!, graph.strengths[e]!]);
        const input = JSON.stringify({ nodes: graph.nodeCount, edges, landing: [...landing], attenuation });
        const told = JSON.parse(execFileSync(python!, [script], { input, encoding: 'utf8' })) as Told;
        const ours = columnsOf(csr, landing, attenuation);
        for (const [name, values] of Object.entries(told.columns)) {
          const far = values.filter((value, v) => !(Math.abs((value ?? 0) - (ours[name]![v]! || 0)) <= 1e-8));
          expect(far, `${name} of ${graph.name}`).toEqual([]);
        }
        expect(blocksOf(csr)).toEqual({ blocks: told.blocks, bridges: told.bridges });
      }
    },
  );
});
