import type { ByteSource } from './byte-source.ts';
import type { NodePart } from './graphs/node-facts.ts';
import type { SourceTable } from './source-table.ts';

/** A file as a format reads it: unpacked where it was gzip. */
export interface FormatSource {
  /** To name in errors. */
  readonly name: string;
  /** Bytes as they are stored. */
  readonly size: number;
  /** The first bytes, at most 4,096. */
  readonly head: Uint8Array;
  stream(): AsyncIterable<Uint8Array>;
  /** What text that is no UTF-8 is written in, where somebody said so. */
  readonly encoding?: string | undefined;
  /** The file as text: UTF-8, UTF-16, or what its letters tell. */
  text(): AsyncGenerator<string>;
  /** All bytes at once. */
  whole(): Promise<Uint8Array>;
  /** For formats that are read from the end. */
  bytes(): Promise<ByteSource>;
  /** To be called with bytes read by those who read through `bytes`. */
  readonly onBytes: (done: number, total: number) => void;
  readonly maxUnpackedBytes: number | undefined;
  /** What nodes of a type are; left out, all are alike. */
  readonly partOf?: ((type: string) => NodePart) | undefined;
}

/**
 * One format of files. Add one by writing it down and putting it into the list of `formats.ts`; nothing else needs to know it.
 *
 * What `read` throws is a RingtraceError `malformed-file` or `empty-input` that names file, position and remedy, and quotes no cell.
 */
export interface TableFormat {
  /** One word: what `files` of a reading call it. */
  readonly name: string;
  /** In small letters, with the dot; `.gz` behind it is taken off before. */
  readonly extensions: readonly string[];
  /**
   * Tells the format by the first 4,096 bytes, as text in Latin-1: asked where several formats share an ending, or none has it. Left out, the
   * ending alone tells.
   */
  readonly sniff?: (head: string) => boolean;
  readonly read: (source: FormatSource) => Promise<readonly SourceTable[]>;
}
