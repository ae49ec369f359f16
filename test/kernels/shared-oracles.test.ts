import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harmonicJob } from '../../src/kernels/distances/harmonic-job.ts';
import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';
import { constraint } from '../../src/kernels/positions/constraint.ts';
import { coreNumbers } from '../../src/kernels/positions/core-numbers.ts';
import { effectiveSize } from '../../src/kernels/positions/effective-size.ts';
import { pagerank } from '../../src/kernels/positions/pagerank.ts';
import { runShards } from '../../src/kernels/shards/shard-job.ts';

const shared = new URL('../../../shared/', import.meta.url);
const cases = ['caviar', 'infinito', 'london_gang', 'november17', 'oversize', 'siren', 'us_mafia1960'];
const measures: readonly (readonly [string, (csr: Csr) => ArrayLike<number>])[] = [
  ['harmonic (sum of 1/d)', (csr) => runShards(harmonicJob, { csr })],
  ['pagerank (damping .85, strength)', (csr) => pagerank(csr).scores],
  ['constraint (strength)', (csr) => constraint(csr, true)],
  ['constraint (unweighted)', (csr) => constraint(csr, false)],
  ['effective size (unweighted)', (csr) => effectiveSize(csr, false)],
  ['core number', coreNumbers],
];

/** Folded as the oracles say: sum of weight, self-links dropped, undirected, time collapsed. */
function readCase(folder: string): { readonly ids: readonly string[]; readonly csr: Csr } {
  const [header, ...lines] = readFileSync(new URL(`data/${folder}/edges.csv`, shared), 'utf8')
    .trim()
    .split(/\r?\n/);
  const at = (name: string): number => header!.split(',').indexOf(name);
  const rows = lines.map((line) => line.split(',')).filter((row) => row[at('source')] !== row[at('target')]);
  const ids = [...new Set(rows.flatMap((row) => [row[at('source')]!, row[at('target')]!]))].sort();
  const number = new Map(ids.map((id, v) => [id, v]));
  const column = (name: string): Uint32Array => Uint32Array.from(rows, (row) => number.get(row[at(name)]!)!);
  const strengths = Float64Array.from(rows, (row) => Number(row[at('weight')]));
  return { ids, csr: buildCsr(ids.length, { sources: column('source'), targets: column('target'), strengths }) };
}

describe('positions in real networks', () => {
  for (const folder of cases) {
    const oracle = new URL(`oracles/${folder}.json`, shared);
    it.skipIf(!existsSync(oracle))(
      `agree with networkx and igraph on ${folder} (skipped without shared/oracles)`,
      () => {
        const expected: Record<string, Record<string, number>> = JSON.parse(readFileSync(oracle, 'utf8'));
        const { ids, csr } = readCase(folder);
        for (const [key, measure] of measures) {
          const actual = measure(csr);
          const far = ids.filter((id, v) => !(Math.abs(actual[v]! - expected[key]![id]!) <= 1e-9));
          expect(far, key).toEqual([]);
        }
        expect(ids.length).toBe(Object.keys(expected.degree!).length);
      },
    );
  }
});
