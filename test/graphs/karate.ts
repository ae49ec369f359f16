import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';

/**
 * The karate club: 34 members, 78 friendships outside the club, numbered from 0.
 * Source: W. W. Zachary, "An information flow model for conflict and fission in small groups", Journal of Anthropological
 * Research 33, 1977, doi:10.1086/jar.33.4.3629752. Best modularity known: 0.41979 in 4 communities (proven optimal by
 * U. Brandes et al., doi:10.1109/TKDE.2007.190689).
 */
const FRIENDS: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  [2, 3, 7, 13, 17, 19, 21, 30],
  [3, 7, 8, 9, 13, 27, 28, 32],
  [7, 12, 13],
  [6, 10],
  [6, 10, 16],
  [16],
  [],
  [30, 32, 33],
  [33],
  [],
  [],
  [],
  [33],
  [32, 33],
  [32, 33],
  [],
  [],
  [32, 33],
  [33],
  [32, 33],
  [],
  [32, 33],
  [25, 27, 29, 32, 33],
  [25, 27, 31],
  [31],
  [29, 33],
  [33],
  [31, 33],
  [32, 33],
  [32, 33],
  [32, 33],
  [33],
];

export const KARATE_EDGES: readonly (readonly [number, number])[] = FRIENDS.flatMap((friends, member) =>
  friends.map((friend) => [member, friend] as const),
);

export const karate: Csr = buildCsr(34, {
  sources: Uint32Array.from(KARATE_EDGES, ([source]) => source),
  targets: Uint32Array.from(KARATE_EDGES, ([, target]) => target),
});
