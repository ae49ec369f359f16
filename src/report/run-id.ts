import { openHash } from '../kernels/index.ts';
import type { Findings } from '../model/index.ts';
import { jsonPieces } from './to-json.ts';

/** Names a run by what it found: the first 16 hex digits of the SHA-256 of the findings' JSON. Cost: O(size of the findings), little memory. */
export function runId(findings: Findings): string {
  const pieces = namedPieces(findings);
  for (let piece = pieces.next(); ; piece = pieces.next()) if (piece.done) return piece.value;
}

/** The pieces of {@link jsonPieces}, which end with the {@link runId}: whoever writes them need not make them again to name the run. */
export function* namedPieces(findings: Findings): Generator<string, string> {
  const hash = openHash();
  for (const piece of jsonPieces(findings)) {
    hash.update(piece);
    yield piece;
  }
  return hash.digest().slice(0, 16);
}
