/**
 * A 64-bit fingerprint of a text given in pieces, the same on every machine and however the text is cut: two lanes of multiply-and-rotate
 * mixing in the manner of MurmurHash3 over UTF-16 code units, written into `lanes` as two whole numbers. For telling contents apart, not
 * for keeping secrets.
 *
 * Cost: linear in the length. Two of a million different texts share a fingerprint with probability 3e-8.
 */
export function fingerprintInto(pieces: readonly string[], lanes: Uint32Array): void {
  let length = 0;
  for (let p = 0; p < pieces.length; p++) length += pieces[p]!.length;
  let high = 0x9e3779b9 ^ length;
  let low = 0x85ebca6b ^ length;
  for (let p = 0; p < pieces.length; p++) {
    const text = pieces[p]!;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 0xcc9e2d51);
      high = (high << 15) | (high >>> 17);
      low = Math.imul(low ^ unit, 0x1b873593);
      low = (low << 13) | (low >>> 19);
    }
  }
  high = finalize(high ^ Math.imul(low, 0x9e3779b1));
  low = finalize(low ^ Math.imul(high, 0x85ebca77));
  lanes[0] = high;
  lanes[1] = low;
}

/**
 * {@link fingerprintInto} of the first `count` pieces, of which every second is a text that was handed in: where one of these holds a quote, a backslash, a control
 * or anything beyond ASCII, writes nothing and says so. Joining the pieces first would cost more than all the rest.
 */
export function fingerprintPlain(pieces: readonly string[], count: number, lanes: Uint32Array): boolean {
  let length = 0;
  for (let p = 0; p < count; p++) length += pieces[p]!.length;
  let high = 0x9e3779b9 ^ length;
  let low = 0x85ebca6b ^ length;
  for (let p = 0; p < count; p++) {
    const text = pieces[p]!;
    // Two loops: most of a piece's time would go into asking what it is.
    if (p % 2 === 0) {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        high = Math.imul(high ^ unit, 0xcc9e2d51);
        high = (high << 15) | (high >>> 17);
        low = Math.imul(low ^ unit, 0x1b873593);
        low = (low << 13) | (low >>> 19);
      }
      continue;
    }
    let isEscaped = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      isEscaped |= ESCAPED[unit]!;
      high = Math.imul(high ^ unit, 0xcc9e2d51);
      high = (high << 15) | (high >>> 17);
      low = Math.imul(low ^ unit, 0x1b873593);
      low = (low << 13) | (low >>> 19);
    }
    if (isEscaped !== 0) return false;
  }
  high = finalize(high ^ Math.imul(low, 0x9e3779b1));
  lanes[0] = high;
  lanes[1] = finalize(low ^ Math.imul(high, 0x85ebca77));
  return true;
}

function finalize(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** 1 for what is not written as it stands: a quote, a backslash, controls, all beyond ASCII. */
const ESCAPED = Uint8Array.from({ length: 1 << 16 }, (_, unit) =>
  unit < 32 || unit === 34 || unit === 92 || unit >= 128 ? 1 : 0,
);
