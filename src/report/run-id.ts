import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Findings } from '../model/index.ts';
import { toJson } from './to-json.ts';

/** Names a run by what it found: the first 16 hex digits of the SHA-256 of the findings' JSON. */
export function runId(findings: Findings): string {
  return bytesToHex(sha256(utf8ToBytes(toJson(findings)))).slice(0, 16);
}
