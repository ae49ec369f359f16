import { openHash } from '../kernels/index.ts';
import { throwIfAborted } from '../model/index.ts';
import type { ByteSource } from '../tables/index.ts';

/** The SHA-256 of a file as it was handed over, in hex. Cost: one pass over its bytes, little memory. */
export async function hashOf(source: ByteSource, signal?: AbortSignal): Promise<string> {
  const hash = openHash();
  for await (const piece of source.stream()) {
    throwIfAborted(signal, source.name);
    hash.update(piece);
  }
  return hash.digest();
}
