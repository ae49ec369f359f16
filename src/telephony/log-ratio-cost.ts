/**
 * What ratios cost whoever decides by them (Cllr): half the mean of log2(1 + 1 / LR) over pairs of one user, half that of log2(1 + LR) over pairs of two. 0 is
 * perfect, 1 is as good as saying nothing; NaN where one of the two kinds is missing. Paper: N. Brümmer, J. du Preez, Comput. Speech Lang. 20, 2006,
 * doi:10.1016/j.csl.2005.08.001.
 *
 * @example logRatioCost([{ log10: 0, isOneUser: true }, { log10: 0, isOneUser: false }]) // => 1
 */
export function logRatioCost(ratios: readonly { readonly log10: number; readonly isOneUser: boolean }[]): number {
  const meanOf = (isOneUser: boolean): number => {
    const own = ratios.filter((ratio) => ratio.isOneUser === isOneUser);
    return own.reduce((sum, { log10 }) => sum + Math.log2(1 + 10 ** (isOneUser ? -log10 : log10)), 0) / own.length;
  };
  return (meanOf(true) + meanOf(false)) / 2;
}
