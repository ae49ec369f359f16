import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseShaped, dense } from '../../../bench/graphs.ts';
import { createBatchSearch } from '../../../src/kernels/betweenness/betweenness-batch.ts';
import { prepareSearches } from '../../../src/kernels/betweenness/betweenness-graph.ts';
import { createWasmSearch } from '../../../src/kernels/betweenness/betweenness-wasm.ts';
import { batchSearchBase64 } from '../../../src/kernels/betweenness/betweenness-wasm-bytes.ts';
import { compile } from '../../../src/kernels/betweenness/wasm/build.mjs';
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

  it('refuses the same batches for their path counts, and makes room for long roads', () => {
    const { outcomes, scores } = bothSearches(csrOf(3001, diamondLadder(1000), true));
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

  it('is built from the source beside it, to the byte', async () => {
    expect(await compile()).toBe(batchSearchBase64);
    const generated = readFileSync(
      new URL('../../../src/kernels/betweenness/betweenness-wasm-bytes.ts', import.meta.url),
      'utf8',
    );
    expect(generated).toContain('npm run build:wasm');
  });
});
