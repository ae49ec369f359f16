import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../view/parse-xml.ts';

/** What Word shows of a document: paragraphs that stand alone, rows of tables, and what is above and below each page. */
export interface WordText {
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly margins: readonly string[];
}

export function readDocx(file: Uint8Array): WordText {
  const parts = unzipSync(file);
  const page = (name: string): XmlElement => parseXml(strFromU8(parts[name]!));
  const document = page('word/document.xml');
  const rows = all(document, 'w:tr').map((row) => all(row, 'w:tc').map(textOf));
  const margins = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  return { paragraphs: all(document, 'w:p').map(textOf), rows, margins: margins.map((name) => textOf(page(name))) };
}

const textOf = (element: XmlElement): string =>
  all(element, 'w:t')
    .map((run) => run.textContent)
    .join('');

/** Sheets of a workbook by name, read by a program of other people. */
export function readXlsx(file: Uint8Array): ReadonlyMap<string, readonly (readonly (string | number)[])[]> {
  const { SheetNames, Sheets } = read(file, { type: 'array' });
  return new Map(
    SheetNames.map((name) => [name, utils.sheet_to_json(Sheets[name]!, { header: 1, raw: true, defval: '' })]),
  );
}

const all = (root: XmlElement, name: string): XmlElement[] => Array.from(root.getElementsByTagName(name));
