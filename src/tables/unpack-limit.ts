import { RingtraceError } from '../model/index.ts';

const ALWAYS_ALLOWED = 64 * 2 ** 20;
const LARGEST_RATIO = 100;

/**
 * How many bytes a packed file may unpack to: 64 MiB, or a hundred times its own size where that is more. Case files pack five- to
 * thirtyfold; what packs a thousandfold is a mistake or an attack.
 */
export function unpackLimit(packedBytes: number): number {
  return Math.max(ALWAYS_ALLOWED, LARGEST_RATIO * packedBytes);
}

/** Counts unpacked bytes and stops at the limit. */
export class UnpackCounter {
  readonly #path: string;
  readonly #limit: number;
  #bytes = 0;

  constructor(path: string, limit: number) {
    this.#path = path;
    this.#limit = limit;
  }

  /** @throws RingtraceError `malformed-file` beyond the limit. */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= this.#limit) return;
    throw new RingtraceError(
      'malformed-file',
      this.#path,
      `unpacks to more than ${this.#limit} bytes`,
      'unpack it yourself if you trust it, or raise maxUnpackedBytes',
    );
  }
}
