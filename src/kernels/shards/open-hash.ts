import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { nodeBuiltin } from './node-builtin.ts';

/** A SHA-256 that is fed piece by piece. */
export interface OpenHash {
  /** Takes the next bytes, or a text as UTF-8. */
  update(piece: string | Uint8Array): void;
  /** The hash in hex; nothing is taken after it. */
  digest(): string;
}

/** Begins a SHA-256: the platform's own where there is one, many times faster. */
export function openHash(): OpenHash {
  const own = nodeBuiltin<typeof import('node:crypto')>('node:crypto')?.createHash('sha256');
  if (own) return { update: (piece) => void own.update(piece), digest: () => own.digest('hex') };
  const portable = sha256.create();
  return {
    update: (piece) => void portable.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece),
    digest: () => bytesToHex(portable.digest()),
  };
}
