import { type OnProgress, RingtraceError, throwIfAborted } from '../model/index.ts';
import type { ByteSource } from './byte-source.ts';
import { exportInstead } from './export-instead.ts';
import { FORMATS } from './formats.ts';
import type { NodePart } from './graphs/node-facts.ts';
import { bytesSource, joinBytes } from './source-of.ts';
import type { SourceTable } from './source-table.ts';
import type { FormatSource, TableFormat } from './table-format.ts';
import { textOf } from './text-of.ts';
import { counted, headOfGzip, isGzip, unpackGzip } from './unpack-gzip.ts';

export interface OpenTablesOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with bytes read of bytes in all. */
  readonly onProgress?: OnProgress | undefined;
  /** How many bytes a packed file may unpack to; default 64 MiB, or a hundred times its size where that is more. */
  readonly maxUnpackedBytes?: number | undefined;
  /** What text that is no UTF-8 is written in, by its name of the Encoding Standard; default what its letters tell. */
  readonly encoding?: string | undefined;
  /** What nodes of a type are: `event` for what others are tied through, `none` for what is passed over; default all alike. */
  readonly partOf?: ((type: string) => NodePart) | undefined;
}

/** What a file turned out to hold. */
export interface OpenedTables {
  /** The name of its format. */
  readonly format: string;
  readonly tables: readonly SourceTable[];
}

const HEAD = 4096;
const LATIN_1 = new TextDecoder('latin1');

/**
 * Opens a file as tables whose rows stream; the name says the format, with or without `.gz`, and where it does not, the first bytes do.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input` or `malformed-file` naming file, position and remedy; `aborted`.
 */
export async function openTables(source: ByteSource, options: OpenTablesOptions = {}): Promise<OpenedTables> {
  throwIfAborted(options.signal, source.name);
  if (source.size === 0) throw new RingtraceError('empty-input', source.name, 'has 0 bytes', 'export the file anew');
  let encoding: string | undefined;
  const unpacked = await unpackedSource(source, options, (found) => {
    encoding = found;
  });
  const format = formatOf(extensionOf(source.name), LATIN_1.decode(unpacked.head.subarray(0, HEAD)));
  if (format) {
    const tables = await format.read(unpacked);
    const told = encoding === undefined ? tables : tables.map((table) => ({ encoding: encoding!, ...table }));
    return { format: format.name, tables: told };
  }
  if (isReadableName(source.name)) {
    throw new RingtraceError(
      'malformed-file',
      source.name,
      'does not begin as a file of its name does, nor as any other this reads',
      'export it anew, or give it the ending of what it is (.csv for a table of text)',
    );
  }
  throw new RingtraceError(
    'unreadable-file',
    source.name,
    `'${extensionOf(source.name)}' is no format this reads`,
    exportInstead(extensionOf(source.name)) ??
      `give ${[...new Set(FORMATS.flatMap(({ extensions }) => extensions))].join(', ')}, or one of them packed as .gz`,
  );
}

/** Tells whether a file of this name can be read, from its name alone. */
export function isReadableName(name: string): boolean {
  const extension = extensionOf(name);
  return FORMATS.some(({ extensions }) => extensions.includes(extension));
}

/** The ending of a name in small letters, `.gz` taken off. */
export function extensionOf(name: string): string {
  const base = name.toLowerCase().replace(/^.*[/\\]/, '');
  const plain = base.endsWith('.gz') ? base.slice(0, -3) : base;
  const dot = plain.lastIndexOf('.');
  return dot > 0 ? plain.slice(dot) : '';
}

function formatOf(extension: string, head: string): TableFormat | undefined {
  const named = FORMATS.filter(({ extensions }) => extensions.includes(extension));
  return (
    named.find(({ sniff }) => sniff?.(head)) ??
    named.find(({ sniff }) => sniff === undefined) ??
    FORMATS.find(({ sniff }) => sniff?.(head))
  );
}

async function unpackedSource(
  source: ByteSource,
  options: OpenTablesOptions,
  onEncoding: (encoding: string) => void,
): Promise<FormatSource> {
  const { name, size } = source;
  const { maxUnpackedBytes } = options;
  const onBytes = (done: number, total: number): void => {
    throwIfAborted(options.signal, name);
    options.onProgress?.({ stage: `reading ${name}`, done, total });
  };
  const isPacked = isGzip(await source.slice(0, 2));
  const stream = (): AsyncIterable<Uint8Array> =>
    isPacked
      ? unpackGzip(source, maxUnpackedBytes, (done) => onBytes(done, size))
      : counted(source.stream(), (done) => onBytes(done, size));
  const whole = async (): Promise<Uint8Array> => {
    const pieces: Uint8Array[] = [];
    for await (const piece of stream()) pieces.push(piece);
    return joinBytes(pieces);
  };
  let held: Promise<ByteSource> | undefined;
  const bytes = (): Promise<ByteSource> => {
    held ??= isPacked ? whole().then((unpacked) => bytesSource(name, unpacked)) : Promise.resolve(source);
    return held;
  };
  return {
    name,
    size,
    head: isPacked ? await headOfGzip(source) : await source.slice(0, HEAD),
    stream,
    bytes,
    encoding: options.encoding,
    text: () => textOf(stream(), name, { encoding: options.encoding, onEncoding }),
    whole,
    onBytes,
    maxUnpackedBytes,
    partOf: options.partOf,
  };
}
