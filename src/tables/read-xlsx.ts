import { RingtraceError } from '../model/index.ts';
import { decodeText } from './decode-text.ts';
import { graphOfNodexl } from './graphs/graph-of-nodexl.ts';
import { graphTables } from './graphs/graph-tables.ts';
import { collectRows, type SourceTable } from './source-table.ts';
import type { FormatSource, TableFormat } from './table-format.ts';
import { isDateFormat } from './xlsx-dates.ts';
import { plainText, SheetReader } from './xlsx-sheet.ts';
import { createXmlFeed, type XmlHandler } from './xml-rows.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/**
 * Workbooks: every sheet is a table. Dates become ISO 8601, formulas give the value they last had. Memory holds the table of shared texts and
 * one batch of rows.
 */
export const xlsx: TableFormat = {
  name: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  async read(source) {
    const { name: path } = source;
    const zip = await openZip(await source.bytes(), source.maxUnpackedBytes);
    const { sheets, is1904 } = await findSheets(zip, path);
    const texts = await readSharedTexts(zip, path);
    const dateStyles = await readDateStyles(zip, path);
    const open = (): SourceTable[] =>
      sheets.map(({ name, entry }) => {
        const reader = new SheetReader({ texts, dateStyles, is1904 });
        return { name, content: 'rows', isGrid: true, batches: readSheet(zip, path, entry, reader, source) };
      });
    return (await nodexlTables(open(), source)) ?? open();
  },
};

/** NodeXL keeps a graph in two sheets, and beside them what it reckoned. */
async function nodexlTables(sheets: readonly SourceTable[], source: FormatSource): Promise<SourceTable[] | undefined> {
  const named = (name: string): SourceTable | undefined => sheets.find((sheet) => sheet.name?.toLowerCase() === name);
  const [edges, vertices] = [named('edges'), named('vertices')];
  if (!edges || !vertices) return undefined;
  const [edgeRows, vertexRows] = [await collectRows(edges), await collectRows(vertices)];
  const metrics = named('overall metrics');
  const metricRows = metrics ? await collectRows(metrics) : [];
  const graph = graphOfNodexl(edgeRows as unknown[][], vertexRows as unknown[][], metricRows as unknown[][]);
  graph?.passedOver.count('sheets of NodeXL beside its edges and vertices', sheets.length - 2);
  return graph && graphTables([graph], source);
}

async function* readSheet(
  zip: ZipArchive,
  path: string,
  entry: string,
  reader: SheetReader,
  { onBytes }: FormatSource,
): AsyncGenerator<readonly unknown[]> {
  const feed = await createXmlFeed(`${path}, ${entry}`, reader);
  let done = 0;
  const total = zip.size(entry);
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of zip.read(entry)) {
      done += chunk.byteLength;
      onBytes(Math.min(done, total), total);
      yield chunk;
    }
  };
  for await (const text of decodeText(bytes(), path)) {
    feed.write(text);
    yield reader.take();
  }
  feed.end();
  yield reader.take();
}

async function findSheets(
  zip: ZipArchive,
  path: string,
): Promise<{ sheets: readonly { readonly name: string; readonly entry: string }[]; is1904: boolean }> {
  const named: { name: string; relation: string }[] = [];
  let is1904 = false;
  await feedEntry(zip, path, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') named.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' });
    if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
  });
  if (named.length === 0) throw new RingtraceError('empty-input', path, 'has no sheet', 'save the workbook anew');
  const targets = new Map<string, string>();
  await feedEntry(zip, path, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
  });
  const entryOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  // A sheet of charts alone has no rows.
  const sheets = named
    .map(({ name, relation }) => ({ name, entry: entryOf(targets.get(relation) ?? '') }))
    .filter(({ entry }) => !entry.includes('chartsheets/'));
  return { sheets, is1904 };
}

async function readSharedTexts(zip: ZipArchive, path: string): Promise<string[]> {
  const texts: string[] = [];
  if (!zip.has('xl/sharedStrings.xml')) return texts;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  await feedEntry(
    zip,
    path,
    'xl/sharedStrings.xml',
    (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    (part) => {
      if (isText) text += part;
    },
    (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(plainText(text));
    },
  );
  return texts;
}

/** For every cell style, whether it shows a date. */
async function readDateStyles(zip: ZipArchive, path: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  if (!zip.has('xl/styles.xml')) return styles;
  let isCellStyles = false;
  await feedEntry(
    zip,
    path,
    'xl/styles.xml',
    (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'xf' && isCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    () => undefined,
    (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  );
  return styles;
}

async function feedEntry(
  zip: ZipArchive,
  path: string,
  entry: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  text: XmlHandler['text'] = () => undefined,
  close: XmlHandler['close'] = () => undefined,
): Promise<void> {
  const handler: XmlHandler = { open: ({ name, attributes }) => open(name, attributes), text, close };
  const feed = await createXmlFeed(`${path}, ${entry}`, handler);
  for await (const chunk of decodeText(zip.read(entry), path)) feed.write(chunk);
  feed.end();
}
