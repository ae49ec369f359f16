import { type Csr, findArc } from '../../src/kernels/graph/csr.ts';

/** Quality of a partition by its definition, pair by pair: the sum over ordered pairs in one community of A_ij - chance. */
export function plainQuality(
  csr: Csr,
  membership: ArrayLike<number>,
  quality: 'modularity' | 'cpm' = 'modularity',
  resolution = 1,
): number {
  const n = csr.nodeCount;
  const tie = (i: number, j: number): number => {
    const arc = findArc(csr, i, j);
    return arc < 0 ? 0 : csr.strengths[arc]!;
  };
  const out = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => tie(i, j)).reduce((a, b) => a + b, 0),
  );
  const into = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => tie(j, i)).reduce((a, b) => a + b, 0),
  );
  const total = out.reduce((a, b) => a + b, 0);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (membership[i] !== membership[j]) continue;
      if (quality === 'cpm') sum += i === j ? 0 : tie(i, j) - resolution;
      else if (total > 0) sum += tie(i, j) - (resolution * out[i]! * into[j]!) / total;
    }
  }
  if (quality === 'modularity') return total > 0 ? sum / total : 0;
  return csr.directed ? sum : sum / 2;
}
