/** The bytes of one file, wherever they lie: in memory, in a browser's file, on a disk. */
export interface ByteSource {
  /** What issues and errors call it; its ending says the format. */
  readonly name: string;
  /** How many bytes there are. */
  readonly size: number;
  /** From the first byte on, as often as asked. */
  stream(): AsyncIterable<Uint8Array>;
  /** The bytes from `start` to before `end`. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** What a file may be handed over as. A `ReadableStream` is read once and held whole; a `Blob` is read piece by piece. */
export type TableData = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | string;
