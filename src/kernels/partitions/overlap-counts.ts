/** Counts of (row, column) pairs, almost all of them 0: nodes that community `row` shares with labeled group `column`. */
export interface OverlapCounts {
  get(row: number, column: number): number;
  add(row: number, column: number, change: number): void;
}

/** An open-addressing table that grows with the number of pairs ever counted; `columnCount` tells columns of two rows apart. */
export function createOverlapCounts(columnCount: number, expectedPairs: number): OverlapCounts {
  let capacity = 1024;
  while (capacity < 2 * expectedPairs) capacity *= 2;
  let keys = new Float64Array(capacity).fill(-1);
  let counts = new Int32Array(capacity);
  let used = 0;
  const slotOf = (row: number, column: number): number => {
    const key = row * columnCount + column;
    const mask = capacity - 1;
    let slot = (Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b)) & mask;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const oldKeys = keys;
    const oldCounts = counts;
    capacity *= 2;
    keys = new Float64Array(capacity).fill(-1);
    counts = new Int32Array(capacity);
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i]!;
      if (key === -1) continue;
      const row = Math.floor(key / columnCount);
      const slot = slotOf(row, key - row * columnCount);
      keys[slot] = key;
      counts[slot] = oldCounts[i]!;
    }
  };
  return {
    get(row, column) {
      return counts[slotOf(row, column)]!;
    },
    add(row, column, change) {
      const slot = slotOf(row, column);
      counts[slot]! += change;
      if (keys[slot] !== -1) return;
      keys[slot] = row * columnCount + column;
      used++;
      if (2 * used > capacity) grow();
    },
  };
}
