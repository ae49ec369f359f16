import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biconnectedComponents } from '../../../src/kernels/graph/biconnected.ts';
import { arbitraryGraph } from '../../laws/arbitrary-graph.ts';
import { componentCount } from '../../oracles/components.ts';
import { csrOf } from '../../oracles/csr-of.ts';

describe('biconnectedComponents', () => {
  it('finds two triangles that share a node, and the bridge to a leaf', () => {
    const rows = [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 2],
      [4, 5],
    ];
    const { blockCount, blockOffsets, blockNodes, cutNodes, bridges } = biconnectedComponents(csrOf(7, rows));
    const blocks = Array.from({ length: blockCount }, (_, b) =>
      [...blockNodes.subarray(blockOffsets[b]!, blockOffsets[b + 1]!)].sort(),
    );
    expect(blocks.sort()).toEqual([
      [0, 1, 2],
      [2, 3, 4],
      [4, 5],
    ]);
    expect([...cutNodes]).toEqual([2, 4]);
    expect([...bridges]).toEqual([4, 5]);
  });

  it('names exactly the nodes and edges whose removal leaves more components', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (csr) => {
        const whole = componentCount(csr);
        const { cutNodes, bridges } = biconnectedComponents(csr);
        const nodes = [...Array(csr.nodeCount).keys()];
        const isolated = (v: number): boolean => csr.offsets[v] === csr.offsets[v + 1];
        expect([...cutNodes]).toEqual(nodes.filter((node) => !isolated(node) && componentCount(csr, { node }) > whole));
        const edges = nodes.flatMap((v) =>
          [...csr.targets.subarray(csr.offsets[v]!, csr.offsets[v + 1]!)]
            .filter((u) => v < u)
            .map((u): [number, number] => [v, u]),
        );
        expect([...bridges]).toEqual(edges.filter((edge) => componentCount(csr, { edge }) > whole).flat());
      }),
      { numRuns: 400 },
    );
  });

  it('puts every edge in the block of its later end, children before parents', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (csr) => {
        const { blockCount, blockOffsets, blockNodes, nodeBlock, discovery } = biconnectedComponents(csr);
        for (let v = 0; v < csr.nodeCount; v++) {
          for (const u of csr.targets.subarray(csr.offsets[v]!, csr.offsets[v + 1]!)) {
            const b = nodeBlock[discovery[v]! > discovery[u]! ? v : u]!;
            expect(b).toBeLessThan(blockCount);
            expect([...blockNodes.subarray(blockOffsets[b]!, blockOffsets[b + 1]!)]).toEqual(
              expect.arrayContaining([v, u]),
            );
          }
        }
        for (let b = 0; b < blockCount; b++) expect(nodeBlock[blockNodes[blockOffsets[b]!]!]).toBeGreaterThan(b);
      }),
      { numRuns: 200 },
    );
  });

  it('walks a path of a million nodes without running out of stack', () => {
    const rows = Array.from({ length: 999_999 }, (_, i) => [i, i + 1]);
    const { blockCount, cutNodes, bridges } = biconnectedComponents(csrOf(1_000_000, rows));
    expect([blockCount, cutNodes.length, bridges.length]).toEqual([999_999, 999_998, 1_999_998]);
  });
});
