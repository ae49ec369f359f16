import { checkSubject } from '../rules/index.ts';
/**
 * How well does a ring hold together while people are taken away one by one?
 *
 *   R = (1 / n) sum over k = 1 ... n of S(k)          0 ... (n - 1) / 2 n, below 1/2
 *
 * with S(k) the largest fragment after k removals as a share of all n people there were at the start. A fully tied ring has (n - 1) / 2 n, a star whose
 * hub goes first about 1 / n. `AttackCurve.rIndex` is this number where the curve goes on to the last person.
 * Cost: O(n). Paper: C. Schneider et al., PNAS 108(10), 2011, doi:10.1073/pnas.1009440108.
 *
 * @example rIndex([2 / 3, 1 / 3, 0]) // => 1 / 3
 */
export function rIndex(shares: Iterable<number>): number {
  checkSubject('rIndex', shares, 'list');
  let sum = 0;
  let count = 0;
  for (const share of shares) {
    sum += share;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
