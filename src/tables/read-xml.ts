import { RingtraceError } from '../model/index.ts';
import { AnxReader } from './graphs/anx-reader.ts';
import { GexfReader } from './graphs/gexf-reader.ts';
import { graphTables } from './graphs/graph-tables.ts';
import type { GraphXmlReader } from './graphs/graph-xml-reader.ts';
import { GraphmlReader } from './graphs/graphml-reader.ts';
import { SheetmlReader } from './sheetml-reader.ts';
import type { SourceTable } from './source-table.ts';
import { CamtReader } from './statements/camt-reader.ts';
import type { FormatSource, TableFormat } from './table-format.ts';
import { createXmlFeed, type XmlElement, type XmlHandler } from './xml-rows.ts';

/** GEXF, GraphML, i2 charts and bank statements of ISO 20022: the first element tells which. */
export const xml: TableFormat = {
  name: 'xml',
  extensions: ['.gexf', '.graphml', '.anx'],
  async read(source) {
    const root = new RootReader(source.name);
    const feed = await createXmlFeed(source.name, root);
    for await (const chunk of xmlText(source)) feed.write(chunk);
    feed.end();
    return root.reader?.tables(source) ?? [];
  },
};

/** The same under the ending that any markup has: read where the first element is one of ours. */
export const anyXml: TableFormat = {
  ...xml,
  extensions: ['.xml', '.camt', '.053', '.052', '.054'],
  sniff: (head) => /<(?:\w+:)?(?:gexf|graphml|Chart|Document|Workbook)[\s>]/.test(head),
};

/** Takes the elements of a document, and gives its tables. */
interface XmlTablesReader extends XmlHandler {
  tables(source: FormatSource): SourceTable[];
}

const READERS: Readonly<Record<string, () => XmlTablesReader>> = {
  gexf: () => asTables(new GexfReader()),
  graphml: () => asTables(new GraphmlReader()),
  Chart: () => asTables(new AnxReader()),
  Document: () => new CamtReader(),
  Workbook: () => new SheetmlReader(),
};

function asTables(reader: GraphXmlReader): XmlTablesReader {
  return {
    open: (element) => reader.open(element),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    tables: (source) => graphTables(reader.finish(), source),
  };
}

/** Hands all elements to the reader of the first. */
class RootReader {
  readonly #place: string;
  reader: XmlTablesReader | undefined;

  constructor(place: string) {
    this.#place = place;
  }

  open(element: XmlElement): void {
    this.reader ??= this.#readerOf(element.name);
    this.reader.open(element);
  }

  text(text: string): void {
    this.reader?.text(text);
  }

  close(name: string): void {
    this.reader?.close(name);
  }

  #readerOf(root: string): XmlTablesReader {
    if (Object.hasOwn(READERS, root)) return READERS[root]!();
    const problem = `is <${root.slice(0, 40)}>, not <gexf>, <graphml>, <Chart> or an ISO 20022 <Document>`;
    throw new RingtraceError('malformed-file', this.#place, problem, 'export it as GEXF, GraphML, ANX or CAMT.053');
  }
}

/** The text of a document in the encoding that its first line names. */
async function* xmlText(source: FormatSource): AsyncGenerator<string> {
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(source.head),
  )?.[1];
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) {
    yield* source.text();
    return;
  }
  const decoder = decoderOf(declared, source.name);
  for await (const chunk of source.stream()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function decoderOf(encoding: string, place: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    const problem = `says that it is in the encoding ${encoding.slice(0, 20)}`;
    throw new RingtraceError('malformed-file', place, problem, 'save it in UTF-8', cause);
  }
}
