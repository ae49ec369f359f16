import type { createRng } from '../../src/kernels/index.ts';

type Rng = ReturnType<typeof createRng>;

/** Pieces that formats give a meaning to, and ends of ranges. */
const PIECES = [
  '"',
  ',',
  '\n',
  '\0',
  '<',
  '>',
  '&',
  '[',
  '{',
  '}',
  ']',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '<![CDATA[',
  '-->',
  '=1+1',
  '1e308',
  '-1',
  '9'.repeat(40),
  '__proto__',
  'constructor',
  '\u202e',
  '\ud800',
  '\ufeff',
  'ÿþ',
  ';',
  '\t',
  '*Edges',
  'NaN',
  'null',
  '0001-01-01',
  'meeting:',
].map((piece) => new TextEncoder().encode(piece));
const MOST_COPIED = 64;

/** The file with one to four faults: bits turned, bytes lost, doubled, exchanged or put in, its end cut off. */
export function mutate(file: Uint8Array, rng: Rng): Uint8Array {
  let bytes = file;
  for (let faults = 1 + rng.below(4); faults > 0; faults--) bytes = withFault(bytes, rng);
  return bytes;
}

function withFault(bytes: Uint8Array, rng: Rng): Uint8Array {
  const at = rng.below(Math.max(1, bytes.length));
  const length = 1 + rng.below(MOST_COPIED);
  switch (rng.below(7)) {
    case 0:
      return replaced(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << rng.below(8))));
    case 1:
      return replaced(bytes, at, length, new Uint8Array());
    case 2:
      return replaced(bytes, at, 0, bytes.subarray(at, at + length));
    case 3:
      return replaced(bytes, at, 0, PIECES[rng.below(PIECES.length)]!);
    case 4:
      return replaced(bytes, at, length, bytes.subarray(rng.below(bytes.length + 1)).subarray(0, length));
    case 5:
      return bytes.slice(0, at);
    default:
      return replaced(bytes, at, 1, Uint8Array.of(rng.below(256)));
  }
}

function replaced(bytes: Uint8Array, at: number, count: number, by: Uint8Array): Uint8Array {
  return Uint8Array.of(...bytes.subarray(0, at), ...by, ...bytes.subarray(at + count));
}
