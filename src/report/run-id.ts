import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { nodeBuiltin } from '../kernels/index.ts';
import type { Findings } from '../model/index.ts';
import { jsonPieces } from './to-json.ts';

/** Names a run by what it found: the first 16 hex digits of the SHA-256 of the findings' JSON. Cost: O(size of the findings), little memory. */
export function runId(findings: Findings): string {
  const pieces = namedPieces(findings);
  for (let piece = pieces.next(); ; piece = pieces.next()) if (piece.done) return piece.value;
}

/** The pieces of {@link jsonPieces}, which end with the {@link runId}: whoever writes them need not make them again to name the run. */
export function* namedPieces(findings: Findings): Generator<string, string> {
  // The platform's own hash where there is one: many times faster.
  const own = nodeBuiltin<typeof import('node:crypto')>('node:crypto')?.createHash('sha256');
  const portable = own ? undefined : sha256.create();
  for (const piece of jsonPieces(findings)) {
    own?.update(piece);
    portable?.update(utf8ToBytes(piece));
    yield piece;
  }
  return (own ? own.digest('hex') : bytesToHex(portable!.digest())).slice(0, 16);
}
