import { readAmount } from '../evidence/index.ts';
import { type SampledTable, sampleByName } from './sampled-table.ts';

/**
 * Whether the sign of an amount repeats what the columns of payer and payee say, as in the export of one account that writes what it paid below zero: one and the same pays wherever the
 * amount is negative, and is paid wherever it is not.
 */
export function signRepeatsSides(
  table: SampledTable,
  {
    source,
    target,
    amount,
  }: {
    readonly source?: string | undefined;
    readonly target?: string | undefined;
    readonly amount?: string | undefined;
  },
): boolean {
  if (source === undefined || target === undefined || amount === undefined) return false;
  const owners = new Set<unknown>();
  let [paid, got] = [0, 0];
  for (const row of sampleByName(table) as readonly Record<string, unknown>[]) {
    const read = typeof row === 'object' && row !== null ? readAmount(row[amount]) : undefined;
    if (typeof read !== 'object' || read.value === 0) continue;
    owners.add(read.value < 0 ? row[source] : row[target]);
    if (read.value < 0) paid++;
    else got++;
    if (owners.size > 1) return false;
  }
  return owners.size === 1 && paid > 0 && got > 0;
}
