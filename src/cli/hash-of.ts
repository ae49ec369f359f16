import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { RingtraceError } from '../model/index.ts';

/** SHA-256 of a file of any size. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch (cause) {
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be opened',
      'put the file back, or add it anew from where it is now',
      cause,
    );
  }
  return hash.digest('hex');
}
