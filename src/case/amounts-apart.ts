import type { SampledTable } from './sampled-table.ts';
import { type MadeColumn, withColumns } from './with-columns.ts';

/** `Value_IN(ETH)` and `Value_OUT(ETH)`, as explorers of chains write the ledger of an address: one of them is 0. */
const VALUE = /^value[\s_]*(in|out)\s*(?:\(\s*([A-Za-z0-9]{2,10})\s*\))?$/i;

/** A table whose amounts stand in two columns, by the way they went, with one of the amount and one of its coin. */
export function withAmountsTogether(table: SampledTable): SampledTable {
  const found = [...table.columns].flatMap((column) => {
    const [, way, coin] = VALUE.exec(column) ?? [];
    return way === undefined ? [] : [{ column, way: way.toLowerCase(), coin }];
  });
  const has = (pattern: RegExp): boolean => [...table.columns].some((column) => pattern.test(column));
  if (found.length !== 2 || found[0]!.way === found[1]!.way || has(/^(?:amount|value)$/i)) return table;
  const coin = found[0]!.coin;
  const made: MadeColumn[] = [{ name: 'amount', from: found.map(({ column }) => column), make: other }];
  if (coin !== undefined && coin === found[1]!.coin && !has(/^(?:currency|coin|token|token ?symbol|asset)$/i))
    made.push({ name: 'currency', from: [], make: () => coin });
  return withColumns(table, made);
}

/** The cell that is not 0 and not empty. */
function other(cells: readonly unknown[]): string {
  const texts = cells.map((cell) => String(cell ?? '').trim());
  return texts.find((text) => text !== '' && Number(text) !== 0) ?? texts.find((text) => text !== '') ?? '';
}
