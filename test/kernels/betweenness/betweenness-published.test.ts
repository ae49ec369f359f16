import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/kernels/betweenness/betweenness.ts';
import type { Csr } from '../../../src/kernels/graph/csr.ts';
import { pairBetweenness } from '../../oracles/betweenness.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const cases = ['caviar', 'infinito', 'london_gang', 'november17', 'oversize', 'siren', 'us_mafia1960'];

interface Published {
  readonly ids: string[];
  readonly csr: (directed?: boolean) => Csr;
  readonly values: (measure: string) => number[];
}

function read(name: string): Published {
  const oracle = JSON.parse(readFileSync(new URL(`oracles/${name}.json`, shared), 'utf8')) as Record<
    string,
    Record<string, number>
  >;
  const ids = Object.keys(oracle.degree!).sort();
  const place = new Map(ids.map((id, v) => [id, v]));
  const rows = readFileSync(new URL(`data/${name}/edges.csv`, shared), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .map(([source, target, weight]) => [place.get(source!)!, place.get(target!)!, Number(weight)])
    .filter(([a, b]) => a !== b);
  return {
    ids,
    csr: (directed = false) => csrOf(ids.length, rows, directed),
    values: (measure) => ids.map((id) => oracle[measure]![id]!),
  };
}

describe.each(cases)('betweenness on %s', (name) => {
  const missing = !existsSync(new URL(`oracles/${name}.json`, shared));

  it.skipIf(missing)('equals networkx and igraph [skipped when ../shared/oracles is absent]', () => {
    const { csr, values } = read(name);
    expectClose(betweenness({ csr: csr() }), values('betweenness (raw, each pair once)'));
    // NetworkX takes two ways for equal only when their sums agree to the last bit.
    const exact = betweenness({ csr: csr(), length: 'inverse-strength', equalWithin: 0 });
    expectClose(exact, values('betweenness (raw, length = 1/strength)'));
  });
});

describe('betweenness on london_gang by lengths', () => {
  it.skipIf(!existsSync(new URL('oracles/london_gang.json', shared)))(
    'equals the definition, ways of equal length included [skipped when ../shared/oracles is absent]',
    () => {
      const csr = read('london_gang').csr();
      const { nodes } = pairBetweenness(csr, { lengthOf: (strength) => 1 / strength });
      expectClose(betweenness({ csr, length: 'inverse-strength' }), nodes);
    },
  );
});

describe('betweenness on caviar by direction', () => {
  it.skipIf(!existsSync(new URL('oracles/caviar.json', shared)))(
    'equals networkx and igraph, and the top five of the literature [skipped when ../shared/oracles is absent]',
    () => {
      const { ids, csr, values } = read('caviar');
      expectClose(betweenness({ csr: csr(true) }), values('directed betweenness (raw)'));
      const scores = betweenness({ csr: csr() });
      const top = [...ids.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 5);
      expect(top.map((v) => [ids[v], scores[v]!.toFixed(2)])).toEqual([
        ['N1', '3081.11'],
        ['N12', '1427.88'],
        ['N3', '787.91'],
        ['N76', '778.61'],
        ['N87', '638.92'],
      ]);
    },
  );
});
