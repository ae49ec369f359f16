const MOST_STRETCHES = 8;

/** Numbers of rows in few words: `row 17`; `rows 3–9, 12`. */
export function sayRows(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const stretches: [from: number, to: number][] = [];
  for (const row of sorted) {
    const last = stretches.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const shown = stretches.slice(0, MOST_STRETCHES);
  const told = shown.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
  const rest = stretches.slice(MOST_STRETCHES).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `${sorted.length === 1 ? 'row' : 'rows'} ${told}${rest > 0 ? ` and ${rest} more` : ''}`;
}
