import { describe, expect, it } from 'vitest';
import { caseShaped, dense } from '../../../bench/graphs.ts';
import { createBatchSearch } from '../../../src/kernels/betweenness/betweenness-batch.ts';
import { createBucketSearch } from '../../../src/kernels/betweenness/betweenness-bucket-search.ts';
import { prepareSearches } from '../../../src/kernels/betweenness/betweenness-graph.ts';
import { createWasmLengthSearch } from '../../../src/kernels/betweenness/betweenness-length-wasm.ts';
import { createPathCredit } from '../../../src/kernels/betweenness/betweenness-paths.ts';
import { createWasmSearch } from '../../../src/kernels/betweenness/betweenness-wasm.ts';
import { buildCsr, type Csr } from '../../../src/kernels/graph/csr.ts';
import { diamondLadder } from '../../graphs/diamond-ladder.ts';
import { csrOf } from '../../oracles/csr-of.ts';

function bothSearches(csr: Csr): { outcomes: [boolean, boolean][]; scores: [Float64Array, Float64Array] } {
  const { graph, plan, sourceWeight } = prepareSearches({ csr }, true).passes[0]!;
  const [compiled, plain] = [createWasmSearch(graph)!, createBatchSearch(graph)];
  const outcomes: [boolean, boolean][] = [];
  for (let batch = 0; batch + 1 < plan.batchStarts.length; batch++) {
    const sources = plan.sources.subarray(plan.batchStarts[batch]!, plan.batchStarts[batch + 1]!);
    const weights = Float64Array.from(sources, (source) => sourceWeight[source]!);
    outcomes.push([compiled.run(sources, weights), plain.run(sources, weights)]);
  }
  return { outcomes, scores: [compiled.take(), plain.take()] };
}

describe('createWasmSearch', () => {
  it('adds the same bits as the search in TypeScript', () => {
    for (const graph of [dense(700, 3), caseShaped(2000, 3)]) {
      const [compiled, plain] = bothSearches(buildCsr(graph.nodeCount, graph)).scores;
      expect(compiled).toEqual(plain);
      expect(plain.some((score) => score > 0)).toBe(true);
    }
  });

  it('adds the same bits to arcs, where they are asked for', () => {
    for (const { nodeCount, ...edges } of [dense(700, 3), caseShaped(2000, 3)]) {
      const { graph, plan, sourceWeight } = prepareSearches({ csr: buildCsr(nodeCount, edges) }, false).passes[0]!;
      const [compiled, plain] = [createWasmSearch(graph, true)!, createBatchSearch(graph, true)];
      for (let batch = 0; batch + 1 < plan.batchStarts.length; batch++) {
        const sources = plan.sources.subarray(plan.batchStarts[batch]!, plan.batchStarts[batch + 1]!);
        const weights = Float64Array.from(sources, (source) => sourceWeight[source]!);
        expect([compiled.run(sources, weights), plain.run(sources, weights)]).toEqual([true, true]);
      }
      const arcs = plain.takeArcs();
      expect(compiled.takeArcs()).toEqual(arcs);
      expect(arcs.every((score) => score > 0)).toBe(true);
      expect(compiled.take()).toEqual(plain.take());
      expect(createBatchSearch(graph).takeArcs()).toEqual(new Float64Array(0));
    }
  });

  it('refuses the same batches for their path counts, and makes room for long roads', () => {
    const { outcomes, scores } = bothSearches(csrOf(2761, diamondLadder(920), true));
    expect(outcomes.every(([compiled, plain]) => compiled === plain)).toBe(true);
    expect(new Set(outcomes.map(([compiled]) => compiled))).toEqual(new Set([true, false]));
    expect(scores[0]).toEqual(scores[1]);
    const ring = csrOf(
      500,
      Array.from({ length: 500 }, (_, v) => [v, (v + 1) % 500]),
    );
    const long = bothSearches(ring).scores;
    expect(long[0]).toEqual(long[1]);
  });
});

describe('createWasmLengthSearch', () => {
  function bothByLength(csr: Csr): { fits: boolean[]; scores: [Float64Array, Float64Array] } {
    const { graph } = prepareSearches({ csr, length: 'inverse-strength' }, true).passes[0]!;
    const compiled = createWasmLengthSearch(graph)!;
    const search = createBucketSearch(graph)!;
    const credit = createPathCredit(graph);
    const plain = new Float64Array(graph.nodeCount);
    const fits = Array.from({ length: graph.nodeCount }, (_, source) => compiled.run(source, 1 + (source % 3)));
    for (const [source, fit] of fits.entries()) if (fit) credit(search(source), 1 + (source % 3), plain);
    return { fits, scores: [compiled.take(), plain] };
  }

  it('adds the same bits as the search in TypeScript, whether ways are all unlike or many are equal', () => {
    for (const graph of [dense(700, 3), caseShaped(2000, 3)]) {
      for (const strengths of [graph.strengths, graph.strengths.map(Math.round)]) {
        const { fits, scores } = bothByLength(buildCsr(graph.nodeCount, { ...graph, strengths }));
        expect(fits.every((fit) => fit)).toBe(true);
        expect(scores[0]).toEqual(scores[1]);
        expect(scores[0].some((score) => score > 0)).toBe(true);
      }
    }
  });

  it('adds nothing of a source whose path counts pass 2^512, and goes on with the next', () => {
    const { fits, scores } = bothByLength(csrOf(1561, diamondLadder(520), true));
    expect(new Set(fits)).toEqual(new Set([true, false]));
    expect(scores[0]).toEqual(scores[1]);
  });

  it('is left alone where lengths differ too much for buckets, and where twins are folded', () => {
    const graph = dense(300, 3);
    const wide = buildCsr(300, { ...graph, strengths: graph.strengths.map((s, e) => (e === 0 ? 1e9 : s)) });
    expect(
      createWasmLengthSearch(prepareSearches({ csr: wide, length: 'inverse-strength' }, true).passes[0]!.graph),
    ).toBeUndefined();
    expect(createWasmLengthSearch(prepareSearches({ csr: wide }, true).passes[0]!.graph)).toBeUndefined();
  });
});
