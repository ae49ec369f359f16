/**
 * Ten people in the shape of a kite. D. Krackhardt, Administrative Science Quarterly 35(2), 1990, doi:10.2307/2393394.
 * Andre 0, Beverly 1, Carol 2, Diane 3, Ed 4, Fernando 5, Garth 6, Heather 7, Ike 8, Jane 9.
 */
export const kite: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9],
];

/** Betweenness over the 36 pairs of others: .3889 for Heather, .2315 for Fernando and Garth, .2222 for Ike (same paper). */
export const kiteBetweenness: readonly number[] = [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0];
