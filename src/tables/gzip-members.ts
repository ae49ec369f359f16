import type { ByteSource } from './byte-source.ts';
import { inflate } from './inflate.ts';

/** One gzip file within a file that was joined of several, as `cat a.gz b.gz` and bgzip write it. */
export interface GzipMember {
  readonly stream: () => AsyncGenerator<Uint8Array>;
}

/** A member begins so by chance once in 128 million bytes; more in a row are no chance. */
const MOST_FALSE_BEGINNINGS = 16;
const PIECE = 1 << 18;

/**
 * Cuts a file into its gzip members: nothing says how long one is, so it ends at the first place where another may begin and its own checksum and size hold. None where
 * the file is no row of whole members.
 */
export async function gzipMembers(source: ByteSource, limit: number): Promise<readonly GzipMember[]> {
  const beginnings = await findBeginnings(source);
  const members: GzipMember[] = [];
  let start = 0;
  let failed = 0;
  for (const end of [...beginnings.filter((place) => place > 0), source.size]) {
    const member = memberFrom(source, start, end);
    if (await isWhole(member, limit)) {
      members.push(member);
      start = end;
      failed = 0;
    } else if (++failed > MOST_FALSE_BEGINNINGS) return [];
  }
  return start === source.size ? members : [];
}

const memberFrom = (source: ByteSource, start: number, end: number): GzipMember => ({
  stream: () => piecesOf(source, start, end),
});

async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE) yield await source.slice(at, Math.min(at + PIECE, end));
}

async function isWhole({ stream }: GzipMember, limit: number): Promise<boolean> {
  let size = 0;
  try {
    for await (const chunk of inflate('gzip', stream(), (cause) => new NotWhole(cause.message))) {
      size += chunk.byteLength;
      if (size > limit) return true;
    }
    return true;
  } catch (error) {
    if (error instanceof NotWhole) return false;
    throw error;
  }
}

class NotWhole extends Error {}

/** Where three bytes stand that a member begins with, and flags that are known. */
async function findBeginnings(source: ByteSource): Promise<readonly number[]> {
  const found: number[] = [];
  let before = 0;
  let last = 0;
  for await (const chunk of source.stream()) {
    for (let i = 0; i < chunk.byteLength; i++) {
      const byte = chunk[i]!;
      if (last === 0x1f8b08 && byte < 0x20) found.push(before + i - 3);
      last = ((last << 8) | byte) & 0xffffff;
    }
    before += chunk.byteLength;
  }
  return found;
}
