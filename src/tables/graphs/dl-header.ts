import { RingtraceError } from '../../model/index.ts';
import { wordsOfLine } from './words-of-line.ts';

/** What a DL file says before its data. */
export interface DlHeader {
  readonly size: number | undefined;
  /** Of two modes. */
  readonly rows: number | undefined;
  readonly columns: number | undefined;
  readonly relationCount: number;
  readonly format: string;
  readonly hasDiagonal: boolean;
  readonly embedsRows: boolean;
  readonly embedsColumns: boolean;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** What the matrices are called. */
  readonly relations: readonly string[];
  readonly data: string;
  /** The line the data begin in. */
  readonly dataLine: number;
}

const FORMATS = [
  'fullmatrix',
  'lowerhalf',
  'upperhalf',
  'edgelist1',
  'edgelist2',
  'nodelist1',
  'nodelist2',
  'nodelist1b',
];

/** @throws RingtraceError `malformed-file` for what is no DL, has no data, or a format this does not read. */
export function readDlHeader(text: string, place: string): DlHeader {
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('malformed-file', place, problem, remedy);
  };
  if (!/^\s*dl\b/i.test(text)) refuse("does not begin with 'dl'", 'export it from UCINET as DL');
  const begin = /(?:^|\s)data\s*:[^\S\n]*\n?/i.exec(text);
  if (!begin) refuse("has no 'data:'", 'export it from UCINET as DL');
  const head = text.slice(0, begin!.index);
  const number = (name: string): number | undefined => {
    const found = new RegExp(`(?:^|[\\s,;])${name}\\s*=?\\s*(\\d{1,7})\\b`, 'i').exec(head);
    return found ? Number(found[1]) : undefined;
  };
  const format = (/format\s*=?\s*(\w+)/i.exec(head)?.[1] ?? 'fullmatrix').toLowerCase();
  const isKnown = FORMATS.includes(format);
  if (!isKnown)
    refuse(`format '${format.slice(0, 20)}' is none this reads`, `export it as one of ${FORMATS.join(', ')}`);
  const sections = labelSections(head);
  const embeds = (which: string): boolean =>
    new RegExp(`(?:^|[\\s,])${which}labels?\\s*:?\\s*embedded`, 'i').test(head);
  const both = embeds('');
  const header: DlHeader = {
    size: number('n'),
    rows: number('nr'),
    columns: number('nc'),
    relationCount: Math.max(1, number('nm') ?? 1),
    format,
    hasDiagonal: !/diagonal\s*=?\s*absent/i.test(head),
    embedsRows: both || embeds('row\\s+'),
    embedsColumns: both || embeds('col(?:umn)?\\s+'),
    rowLabels: sections.row,
    columnLabels: sections.column,
    relations: sections.matrix,
    data: text.slice(begin!.index + begin![0].length),
    dataLine: text.slice(0, begin!.index + begin![0].length).split('\n').length,
  };
  if (header.size === undefined && header.rows === undefined && !format.includes('list'))
    refuse('says no N, NR or NC', 'write N = and the number of nodes');
  return header;
}

interface LabelSections {
  readonly row: string[];
  readonly column: string[];
  readonly matrix: string[];
}

/** `labels:`, `row labels:`, `column labels:` and `matrix labels:` with what follows each, up to the next. */
function labelSections(head: string): LabelSections {
  const sections: LabelSections = { row: [], column: [], matrix: [] };
  const heads = [...head.matchAll(/(?:^|[\s,])(row|col|column|matrix|level)?[ \t]*labels?[ \t]*:/gi)];
  heads.forEach((match, i) => {
    const body = head.slice(match.index + match[0].length, heads[i + 1]?.index ?? head.length);
    const words = wordsOfLine(body.replaceAll(',', ' '));
    if (words.length === 1 && words[0]!.toLowerCase() === 'embedded') return;
    const which = (match[1] ?? 'row').toLowerCase();
    if (which === 'matrix' || which === 'level') for (const word of words) sections.matrix.push(word);
    else if (which.startsWith('col')) for (const word of words) sections.column.push(word);
    else for (const word of words) sections.row.push(word);
  });
  return sections;
}
