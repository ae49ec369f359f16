/** A set of (row, column) pairs that can be asked, extended and shrunk in constant time. */
export interface EdgeSet {
  has(row: number, column: number): boolean;
  add(row: number, column: number): void;
  delete(row: number, column: number): void;
}

/** An open-addressing table for at most `most` pairs with columns below `columnCount`; symmetric: (a, b) is (b, a). */
export function createEdgeSet(columnCount: number, most: number, isSymmetric: boolean): EdgeSet {
  let capacity = 16;
  while (capacity < 2 * most + 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Float64Array(capacity).fill(-1);
  const keyOf = (row: number, column: number): number =>
    isSymmetric && column < row ? column * columnCount + row : row * columnCount + column;
  const homeOf = (key: number): number => {
    const low = Math.imul(key % 0x100000000, 0x9e3779b1) ^ Math.imul(Math.floor(key / 0x100000000), 0x85ebca6b);
    return (low ^ (low >>> 15)) & mask;
  };
  const slotOf = (key: number): number => {
    let slot = homeOf(key);
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    has: (row, column) => keys[slotOf(keyOf(row, column))] !== -1,
    add(row, column) {
      const key = keyOf(row, column);
      keys[slotOf(key)] = key;
    },
    delete(row, column) {
      let hole = slotOf(keyOf(row, column));
      if (keys[hole] === -1) return;
      // Close the gap: whoever was pushed past the hole moves back, so no search ever stops too early.
      for (let slot = (hole + 1) & mask; keys[slot] !== -1; slot = (slot + 1) & mask) {
        const home = homeOf(keys[slot]!);
        if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
        keys[hole] = keys[slot]!;
        hole = slot;
      }
      keys[hole] = -1;
    },
  };
}
