import { type SampledTable, shareOf, textsOf } from './sampled-table.ts';

/** Addresses of Ethereum, Tron and Bitcoin. */
const WALLET =
  /^(?:0x[0-9a-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71})$/i;

/** Both ends are addresses of coins. */
export function isOfWallets(table: SampledTable, ends: readonly (string | undefined)[]): boolean {
  return ends.every(
    (column) => column !== undefined && shareOf(textsOf(table, column), (text) => WALLET.test(text)) >= 0.8,
  );
}
