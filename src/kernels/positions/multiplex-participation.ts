import type { Csr } from '../graph/csr.ts';

/**
 * Are a node's edges spread over all layers or all in one?
 *
 *   P(v) = M / (M - 1) * (1 - sum over layers a of (k_a / o)^2),  o = sum of k_a          0 ... 1
 *
 * k_a is the degree of v in layer a, M the number of layers. 1: as many neighbors in every layer; 0: all in one, or no neighbors, or
 * no more than one layer. Layers share their nodes. Strengths do not matter. Cost: O(M n).
 * Paper: F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 032804 (2014), doi:10.1103/PhysRevE.89.032804.
 *
 * @example multiplexParticipation(2, [0, 1].map((v) => buildCsr(3, { sources: Uint32Array.of(v), targets: Uint32Array.of(v + 1) }))) // => Float64Array [0, 1]
 */
export function multiplexParticipation(nodeCount: number, layers: readonly Csr[]): Float64Array {
  const participation = new Float64Array(nodeCount);
  if (layers.length < 2) return participation;
  const factor = layers.length / (layers.length - 1);
  for (let v = 0; v < nodeCount; v++) {
    let sum = 0;
    let squares = 0;
    for (const { offsets } of layers) {
      const degree = offsets[v + 1]! - offsets[v]!;
      sum += degree;
      squares += degree * degree;
    }
    // Written with whole numbers up to the last step, so that an even spread is exactly 1.
    if (sum > 0) participation[v] = (factor * (sum * sum - squares)) / (sum * sum);
  }
  return participation;
}
