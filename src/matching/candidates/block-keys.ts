import { PARTS, type PartTable } from './part-table.ts';
import type { PreparedRecord } from './prepared-record.ts';

/** A value that records are compared for sharing. */
export interface BlockKey {
  readonly rule:
    | 'phone'
    | 'document'
    | 'birth date'
    | 'address'
    | 'two parts of a name'
    | 'part of a name and birth year';
  /** Equal for equal values of one rule. */
  readonly value: string | number;
}

const MOST_PARTS = 4;
/** More than there are years. */
const YEARS = 10_000;

/** The values of a record that another record of the same person is likely to share at least one of, slips in one field or two allowed. */
export function blockKeys(record: PreparedRecord, table: PartTable): BlockKey[] {
  const keys: BlockKey[] = [];
  for (const { ending } of record.phones) keys.push({ rule: 'phone', value: ending });
  for (const { number } of record.documents) keys.push({ rule: 'document', value: number });
  for (const { key } of record.addresses) keys.push({ rule: 'address', value: key });
  const { year, monthDay } = record.birthDate ?? {};
  // Day and month in order of size, so that exchanged ones meet.
  if (year !== undefined && monthDay) {
    const [less, more] = [Math.min(...monthDay), Math.max(...monthDay)];
    keys.push({ rule: 'birth date', value: (less * 100 + more) * YEARS + year });
  }
  for (const name of record.names) {
    for (const form of name.forms) {
      const parts = form.slice(0, MOST_PARTS).map((part) => table.formsOf(part));
      parts.forEach((part, i) => {
        if (parts.indexOf(part) < i) return;
        if (year !== undefined) keys.push({ rule: 'part of a name and birth year', value: part * YEARS + year });
        for (const other of parts.slice(i + 1)) {
          if (other === part) continue;
          keys.push({ rule: 'two parts of a name', value: Math.min(part, other) * PARTS + Math.max(part, other) });
        }
      });
    }
  }
  return keys;
}
