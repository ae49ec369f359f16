/**
 * How alike two short texts are: letters in common near the same place, a common beginning counting more.
 *
 *   jaro = (m / |a| + m / |b| + (m - t) / m) / 3,   jaro + l (1 - jaro) / 10          0 ... 1
 *
 * m letters match within half the longer length, t of them out of order (halved), l is the common beginning, at most 4.
 * Cost: O(|a| |b|). Paper: W. E. Winkler, Proc. Section on Survey Research, ASA 1990, pp. 354-359.
 *
 * @example jaroWinkler('martha', 'marhta').toFixed(4) // => '0.9611'
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken: boolean[] = [];
  let matched = '';
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken[j] = true;
      matched += a[i]!;
      break;
    }
  }
  const m = matched.length;
  if (m === 0) return 0;
  let misplaced = 0;
  for (let j = 0, k = 0; j < b.length; j++) if (taken[j] && b[j] !== matched[k++]) misplaced++;
  const jaro = (m / a.length + m / b.length + (m - misplaced / 2) / m) / 3;
  let common = 0;
  while (common < 4 && common < a.length && a[common] === b[common]) common++;
  return jaro + (common * (1 - jaro)) / 10;
}
