import { REGISTRATION_COLUMNS, type RegistrationField } from './registration.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

/** The columns of a table that say something of a telephone, by what they say. */
export type ColumnsByField = Readonly<Record<RegistrationField, readonly string[]>>;

export function columnsByField(table: SampledTable, isOfCalls: boolean): ColumnsByField {
  const found = Object.fromEntries(
    Object.entries(REGISTRATION_COLUMNS).map(([field, names]) => [field, columnsCalled(table, names)]),
  ) as Record<RegistrationField, string[]>;
  // Of a call record `address` is where somebody lives, and `seconds` may be part of a time.
  return isOfCalls ? { ...found, address: [] } : found;
}
