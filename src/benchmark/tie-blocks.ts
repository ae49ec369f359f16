/** People cut into blocks of equal score, the highest block first. */
export interface TieBlocks {
  readonly count: number;
  /** The block of each person. */
  readonly blockOf: Uint32Array;
}

/** Cuts people into blocks of scores equal to ten significant digits, so that rounding parts nobody; NaN counts as lowest. */
export function tieBlocks(scores: ArrayLike<number>): TieBlocks {
  const keys = Float64Array.from(scores, (score) =>
    Number.isNaN(score) ? Number.NEGATIVE_INFINITY : Number(score.toPrecision(10)),
  );
  const levels = [...new Set(keys)].sort((a, b) => (a === b ? 0 : b - a));
  const blockOfLevel = new Map(levels.map((level, block) => [level, block]));
  return { count: levels.length, blockOf: Uint32Array.from(keys, (key) => blockOfLevel.get(key)!) };
}
