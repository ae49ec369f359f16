import { RingtraceError } from '../model/index.ts';
import type { ByteSource, TableData } from './byte-source.ts';

const PIECE = 1 << 18;

/**
 * Gives bytes, text, a Blob or a stream the form that the readers take.
 *
 * @throws RingtraceError `invalid-option` for data of another kind.
 */
export async function sourceOf(name: string, data: TableData | ByteSource): Promise<ByteSource> {
  if (typeof data === 'object' && data !== null && 'stream' in data && 'size' in data && !isBlob(data))
    return { ...(data as ByteSource), name };
  return isBlob(data)
    ? blobSource(name, data)
    : bytesSource(name, await bytesOf(name, data as Exclude<TableData, Blob>));
}

function isBlob(data: unknown): data is Blob {
  return typeof Blob !== 'undefined' && data instanceof Blob;
}

/** Bytes in memory as a source. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.byteLength,
    async *stream() {
      for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
    slice: async (start, end) => bytes.subarray(start, Math.min(end, bytes.byteLength)),
  };
}

function blobSource(name: string, blob: Blob): ByteSource {
  const slice = async (start: number, end: number): Promise<Uint8Array> =>
    new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return {
    name,
    size: blob.size,
    async *stream() {
      for (let at = 0; at < blob.size; at += PIECE) yield await slice(at, at + PIECE);
    },
    slice,
  };
}

async function bytesOf(name: string, data: Exclude<TableData, Blob>): Promise<Uint8Array> {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (typeof (data as ReadableStream | undefined)?.getReader === 'function') return await drain(data);
  const remedy = 'give a Uint8Array, an ArrayBuffer, a Blob, a ReadableStream of bytes, or text';
  throw new RingtraceError('invalid-option', name, 'its data is of no kind that can be read', remedy);
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return joinBytes(pieces);
}

/** Pieces in one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}
