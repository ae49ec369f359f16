import { unzipSync, zipSync } from 'fflate';

/** The first day there is in a ZIP archive. */
const DAY = '1980-01-01T00:00:00Z';

/** An office file as if made on no day: no clock is told in it, so that the same content gives the same bytes. */
export function undatedZip(file: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (name !== 'docProps/core.xml') return [name, bytes] as const;
    const dates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
    return [name, new TextEncoder().encode(new TextDecoder().decode(bytes).replace(dates, `$1${DAY}`))] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
