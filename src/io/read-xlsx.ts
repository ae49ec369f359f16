import { RingtraceError } from '../model/index.ts';
import { decodeBytes } from './decode.ts';
import type { FileBytesOptions } from './file-bytes.ts';
import { distinctNames, type FileTable, resume } from './file-table.ts';
import { isDateFormat } from './xlsx-dates.ts';
import { SheetReader } from './xlsx-sheet.ts';
import { createXmlFeed, type XmlHandler } from './xml-rows.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

export interface XlsxOptions extends FileBytesOptions {
  /** Name of the sheet to read; default the first. */
  readonly sheet?: string | undefined;
}

/**
 * Streams the rows of one sheet of a workbook: the first row that is not empty is the header, dates become ISO 8601, formulas give the value
 * they last had. Memory holds the table of shared texts and one batch of rows.
 */
export async function readXlsx(path: string, options: XlsxOptions): Promise<FileTable> {
  const zip = await openZip(path, options);
  try {
    const { entry, is1904 } = await findSheet(zip, path, options.sheet);
    const texts = await readSharedTexts(zip, path);
    const dateStyles = await readDateStyles(zip, path);
    const rows = readSheet(zip, path, entry, new SheetReader({ texts, dateStyles, is1904 }), options);
    let first: readonly unknown[] = [];
    while (first.length === 0) {
      const next = await rows.next();
      if (next.done)
        throw new RingtraceError('empty-input', path, 'the sheet is empty', 'name another by the option sheet');
      first = next.value;
    }
    const [header, ...rest] = first;
    const names = distinctNames((header as readonly unknown[]).map((cell) => String(cell ?? '').trim()));
    return { header: names, batches: resume<readonly unknown[]>(rest, rows) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function* readSheet(
  zip: ZipArchive,
  path: string,
  entry: string,
  reader: SheetReader,
  { onBytes }: XlsxOptions,
): AsyncGenerator<readonly unknown[]> {
  try {
    const feed = createXmlFeed(`${path}, ${entry}`, reader);
    let done = 0;
    const total = zip.size(entry);
    const bytes = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of zip.read(entry)) {
        done += chunk.length;
        onBytes?.(Math.min(done, total), total);
        yield chunk;
      }
    };
    for await (const text of decodeBytes(bytes(), path)) {
      feed.write(text);
      yield reader.take();
    }
    feed.end();
    yield reader.take();
  } finally {
    zip.close();
  }
}

async function findSheet(
  zip: ZipArchive,
  path: string,
  wanted: string | undefined,
): Promise<{ entry: string; is1904: boolean }> {
  const sheets: { name: string; relation: string }[] = [];
  let is1904 = false;
  await feedEntry(zip, path, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' });
    if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
  });
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!sheet) {
    const names = sheets.map(({ name }) => `'${name}'`).join(', ');
    throw new RingtraceError('invalid-option', path, `has no sheet '${wanted ?? ''}'`, `name one of: ${names}`);
  }
  let target = '';
  await feedEntry(zip, path, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship' && attributes.Id === sheet.relation) target = attributes.Target ?? '';
  });
  return { entry: target.startsWith('/') ? target.slice(1) : `xl/${target}`, is1904 };
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
      if (name === 'si') texts.push(text);
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
  const feed = createXmlFeed(`${path}, ${entry}`, handler);
  for await (const chunk of decodeBytes(zip.read(entry), path)) feed.write(chunk);
  feed.end();
}
