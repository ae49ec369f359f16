import type { PartTable } from './part-table.ts';
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
  readonly value: string;
}

const MOST_PARTS = 4;

/** The values of a record that another record of the same person is likely to share at least one of, slips in one field or two allowed. */
export function blockKeys(record: PreparedRecord, table: PartTable): BlockKey[] {
  const keys: BlockKey[] = [];
  for (const { ending } of record.phones) keys.push({ rule: 'phone', value: ending });
  for (const { number } of record.documents) keys.push({ rule: 'document', value: number });
  for (const { key } of record.addresses) keys.push({ rule: 'address', value: key });
  const { year, monthDay } = record.birthDate ?? {};
  // Day and month in order of size, so that exchanged ones meet.
  if (monthDay) keys.push({ rule: 'birth date', value: [year, ...monthDay.toSorted((a, b) => a - b)].join() });
  for (const name of record.names) {
    for (const form of name.forms) {
      const parts = [...new Set(form.slice(0, MOST_PARTS).map((part) => partKey(part, table)))].sort();
      parts.forEach((part, i) => {
        if (year !== undefined) keys.push({ rule: 'part of a name and birth year', value: `${part} ${year}` });
        for (const other of parts.slice(i + 1)) keys.push({ rule: 'two parts of a name', value: `${part} ${other}` });
      });
    }
  }
  return keys;
}

/** One text for all spellings and forms of a part of a name, as far as rules lead. */
function partKey(number: number, table: PartTable): string {
  const { variants, skeleton, sound } = table.parts[number]!;
  return variants[0] ?? (skeleton.length > 1 ? skeleton : sound);
}
