import { zipSync } from 'fflate';
import { RingtraceError } from '../model/index.ts';

/** A ZIP archive of texts by their names: the same texts give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  if (!(files instanceof Map)) {
    throw new RingtraceError('invalid-option', 'zipFiles', 'files is no Map of texts', 'give texts by their names');
  }
  const entries = [...files].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  // The first day there is in a ZIP archive: when it was made is told inside.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
