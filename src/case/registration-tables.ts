import { PRESETS } from '../evidence/index.ts';
import { endsOf } from './ends-of.ts';
import { REGISTRATION_COLUMNS } from './registration.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';
import { settleTimes } from './settle-times.ts';

/** A tower dump or a record of internet sessions: a cell or an address beside a line or a device. */
export function isOfRegistrations(table: SampledTable): boolean {
  const { line, imsi, imei, cell, address } = REGISTRATION_COLUMNS;
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  const isTower = has(cell) && (has(imsi) || has(imei) || has(line.slice(0, 8)));
  return isTower || (has(address) && (has(imsi) || has(imei) || has(line)));
}

/** A telephone, a time and a place of each row: nobody else. */
export function isOfTracks(table: SampledTable): boolean {
  const { imsi, imei, latitude, longitude } = REGISTRATION_COLUMNS;
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  const isPhone = has(imsi) || has(imei) || has(['msisdn', 'device', 'device id', 'phone id']);
  const calls = PRESETS.find(({ name }) => name === 'calls')!;
  const [source, target] = endsOf(table, calls, {});
  if (!isPhone || !has(latitude) || !has(longitude) || (source !== undefined && target !== undefined)) return false;
  return settleTimes(table, calls).at !== undefined;
}
