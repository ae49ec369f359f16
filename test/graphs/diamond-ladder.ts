/**
 * Diamonds in a row: rungs 0, 3, 6 ... and between each two of them two ways of one node. 2^k shortest paths lead from end to end
 * of k diamonds: more than a double can count from k = 1024 on. Made up here; every value follows by counting.
 */
export function diamondLadder(diamonds: number): [number, number][] {
  return Array.from({ length: diamonds }, (_, i): [number, number][] => [
    [3 * i, 3 * i + 1],
    [3 * i, 3 * i + 2],
    [3 * i + 1, 3 * i + 3],
    [3 * i + 2, 3 * i + 3],
  ]).flat();
}
