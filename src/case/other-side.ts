import { PRESETS, plainName } from '../evidence/index.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';
import { STATEMENT_COLUMNS } from './statement.ts';

const payments = PRESETS.find(({ name }) => name === 'payments')!.columns;
const SIDES = [payments.source ?? [], payments.target ?? []].map((names) => new Set(names.map(plainName)));

/** The column of the other side of a statement: one that is called so, or by a word for either side, as `Auftraggeber / Begünstigter`. */
export function otherSide(table: SampledTable): string | undefined {
  return (
    columnsCalled(table, STATEMENT_COLUMNS.other)[0] ??
    [...table.columns].find((column) => {
      const words = column.split(/\/|\bor\b|\boder\b|\bou\b|\bo\b|\bили\b|&/iu).map(plainName);
      return SIDES.every((names) => words.some((word) => names.has(word)));
    })
  );
}
