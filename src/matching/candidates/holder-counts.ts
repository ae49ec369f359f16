import type { PreparedRecord } from './prepared-record.ts';

/** How many records state each phone and each address. */
export interface HolderCounts {
  readonly phones: ReadonlyMap<string, number>;
  readonly addresses: ReadonlyMap<string, number>;
}

export function countHolders(records: readonly PreparedRecord[]): HolderCounts {
  const phones = new Map<string, number>();
  const addresses = new Map<string, number>();
  for (const record of records) {
    for (const ending of new Set(record.phones.map((phone) => phone.ending))) {
      phones.set(ending, (phones.get(ending) ?? 0) + 1);
    }
    for (const key of new Set(record.addresses.map((address) => address.key))) {
      addresses.set(key, (addresses.get(key) ?? 0) + 1);
    }
  }
  return { phones, addresses };
}
