import type { ByteSource } from './byte-source.ts';
import { bytesSource, joinBytes } from './source-of.ts';
import { openZip } from './zip-archive.ts';

/** What systems and office programs leave lying about. */
const NO_FILES = /(?:^|\/)(?:__MACOSX\/.*|\..*|~\$.*|thumbs\.db|desktop\.ini)$/i;

/** Tells whether a file is called an archive of several. */
export function isZipName(name: string): boolean {
  return /\.zip$/i.test(name);
}

/**
 * The files in a ZIP archive, each under the name of the archive and its own: `case.zip/calls.csv`. They are unpacked in memory, within the limit for all of them
 * together; archives within are left packed.
 *
 * @throws RingtraceError `malformed-file` for what is no ZIP archive, is encrypted, or unpacks beyond the limit.
 */
export async function filesOfZip(source: ByteSource, maxUnpackedBytes: number | undefined): Promise<ByteSource[]> {
  const archive = await openZip(source, maxUnpackedBytes);
  const files: ByteSource[] = [];
  for (const name of [...archive.names].sort()) {
    if (name.endsWith('/') || NO_FILES.test(name)) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of archive.read(name)) pieces.push(piece);
    files.push(bytesSource(`${source.name}/${name}`, joinBytes(pieces)));
  }
  return files;
}
