import { existsSync, readFileSync } from 'node:fs';
import type { Registration } from '../../src/model/index.ts';

const tracks = '../shared/data/telcell/tracks_20_phones.csv';
export const hasTracks: boolean = existsSync(tracks);

/** Made-up tracks of the Netherlands Forensic Institute: ten owners with two phones each. */
export function telcellTracks(): ReadonlyMap<string, readonly Registration[]> {
  const [header, ...lines] = readFileSync(tracks, 'utf8').trim().split('\n');
  const columns = header!.split(',');
  const phones = new Map<string, Registration[]>();
  for (const line of lines) {
    const row = Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])) as Record<string, string>;
    const { device, time, lon, lat, cell } = row as Record<'device' | 'time' | 'lon' | 'lat' | 'cell', string>;
    const own = phones.get(device) ?? [];
    phones.set(device, own);
    own.push({ line: device, at: time, longitude: Number(lon), latitude: Number(lat), cell });
  }
  return phones;
}

export const ownerOf = (phone: string): string => phone.slice(0, 3);

/** Every two phones, and whether one owner has both. */
export function pairsOf(phones: ReadonlyMap<string, unknown>): { a: string; b: string; isOneUser: boolean }[] {
  const names = [...phones.keys()];
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => ({ a, b, isOneUser: ownerOf(a) === ownerOf(b) })));
}
