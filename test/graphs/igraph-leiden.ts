import type { Csr } from '../../src/kernels/graph/csr.ts';
import type { LeidenOptions } from '../../src/kernels/partitions/leiden.ts';
import { binaryTree, circulant, grid, ringOfCliques, strongKarate } from './community-fleet.ts';
import { karate } from './karate.ts';

/**
 * The best of 50 runs of another implementation, python-igraph 0.10.2, on the graphs of the fleet:
 *
 *   for seed in range(50):
 *     random.seed(seed)
 *     c = g.community_leiden(objective_function=q, resolution_parameter=r, weights=w, n_iterations=-1)
 *     best = max(best, GraphBase.modularity(g, c.membership, weights=w, resolution=r))
 *
 * and for CPM, instead of modularity, the strength inside communities minus r * sum of n (n - 1) / 2.
 */
const BEST: readonly (readonly [name: string, csr: Csr, modularity: number, fine: number, cpm: number])[] = [
  ['the karate club', karate, 0.41978961209730437, 0.0906065088757397, 54.4],
  ['the karate club with strengths', strongKarate(), 0.4586620644312952, 0.15172309883848342, 205.95],
  ['thirty cliques of five in a ring', ringOfCliques(30, 5), 0.8870707070707068, 0.8257575757575755, 285],
  ['a grid of ten by ten', grid(10), 0.6623302469135801, 0.4989583333333334, 111.75],
  ['a binary tree of 127', binaryTree(127), 0.8231292517006803, 0.724694507432602, 88.55],
  ['a circle of 60', circulant(60, 2), 0.6811111111111111, 0.4930555555555556, 88.45],
];

export const IGRAPH_BEST: readonly (readonly [name: string, csr: Csr, options: LeidenOptions, quality: number])[] =
  BEST.flatMap(([name, csr, modularity, fine, cpm]) => [
    [`${name}, modularity`, csr, {}, modularity] as const,
    [`${name}, modularity at resolution 2.5`, csr, { resolution: 2.5 }, fine] as const,
    [`${name}, CPM at resolution 0.05`, csr, { quality: 'cpm', resolution: 0.05 }, cpm] as const,
  ]);
