import type { RowRecord } from './row-record.ts';

const TOTALS =
  /^(?:grand\s+|sub\s*-?)?(?:totals?|sums?|summe|gesamt|insgesamt|итого|всего|totale|somme|suma|razem|toplam|ukupno|المجموع|الإجمالي|جمع|合计|总计|closing balance|opening balance|balance (?:brought|carried) forward|end of (?:report|file|statement|records?|data|list))(?![\p{L}\p{N}])/iu;

/** What a program says below its table, in a cell by itself. */
const SAID_BELOW =
  /^(?:\*{2,}|-{3,}|={3,}|#{2,})|\b(?:system|computer)[- ]generated\b|^(?:disclaimer|confidential|note|remarks?|generated (?:by|on|at)|printed (?:by|on)|report generated)\b/i;

/** A row below the rows that adds them up, or says that they are over. */
export function isTotal(record: RowRecord): boolean {
  const cells = Array.isArray(record) ? record : Object.values(record);
  const filled = cells.filter((cell) => cell !== undefined && cell !== null && cell !== '');
  const [first] = filled;
  if (typeof first !== 'string') return false;
  return TOTALS.test(first.trim()) || (filled.length === 1 && SAID_BELOW.test(first.trim()));
}
