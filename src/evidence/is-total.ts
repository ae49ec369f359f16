import type { RowRecord } from './row-record.ts';

const TOTALS =
  /^(?:grand\s+|sub\s*-?)?(?:totals?|sums?|summe|gesamt|insgesamt|итого|всего|totale|somme|suma|razem|toplam|ukupno|المجموع|الإجمالي|جمع|合计|总计|closing balance|opening balance|balance (?:brought|carried) forward|end of (?:report|file|statement))(?![\p{L}\p{N}])/iu;

/** A row below the rows that adds them up. */
export function isTotal(record: RowRecord): boolean {
  const cells = Array.isArray(record) ? record : Object.values(record);
  const first = cells.find((cell) => cell !== undefined && cell !== null && cell !== '');
  return typeof first === 'string' && TOTALS.test(first.trim());
}
