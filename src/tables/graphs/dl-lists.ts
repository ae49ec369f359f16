import { RingtraceError } from '../../model/index.ts';
import { DlEnds } from './dl-ends.ts';
import type { DlHeader } from './dl-header.ts';
import { LineWords } from './line-words.ts';
import { type TieCells, TieList } from './tie-list.ts';
import { wordsOfLine } from './words-of-line.ts';

interface Labels {
  rows: string[];
  columns: string[];
}

/** Reads the ties of an edge list (`from to weight` a line) or a node list (`from to to to`); a label not met before is a new node. */
export function readDlLists(header: DlHeader, labels: Labels, isTwoMode: boolean, place: string): TieList {
  const isNodeList = header.format.startsWith('nodelist');
  const { data } = header;
  const isEmbedded = header.embedsRows || header.embedsColumns;
  const rows = new DlEnds(labels.rows, data, { size: isTwoMode ? header.rows : header.size, isEmbedded });
  const columns = isTwoMode ? new DlEnds(labels.columns, data, { size: header.columns, isEmbedded }) : rows;
  const read = new TieList();
  let relation = 0;
  const direction = isTwoMode ? {} : { directed: '1' };
  const cellsOf = (kind: string | undefined): TieCells => ({ ...direction, ...(kind !== undefined && { kind }) });
  let cells = cellsOf(header.relations[relation]);
  let line = header.dataLine - 1;
  const refuse = (problem: string): never => {
    throw new RingtraceError(
      'malformed-file',
      `${place}, line ${line}`,
      problem,
      'number nodes from 1 to N, or say labels embedded',
    );
  };
  const refuseRow = (word: string): never =>
    refuse(`'${word.slice(0, 20)}' is no node of 1 to ${header.size ?? header.rows}`);
  const refuseColumn = (word: string): never =>
    refuse(`'${word.slice(0, 20)}' is no node of 1 to ${header.size ?? header.columns}`);
  const add = (from: string, to: string, weight?: string): void => {
    read.add(rows.of(from) ?? refuseRow(from), columns.of(to) ?? refuseColumn(to), weight, cells);
  };
  const addLine = (text: string): void => {
    const words = wordsOfLine(text.replaceAll(',', ' '));
    const [from, to, weight] = words;
    if (from === undefined) return;
    if (from === '!' && words.length === 1) cells = cellsOf(header.relations[++relation]);
    else if (isNodeList) {
      if (header.format === 'nodelist1b') words.splice(1, 1);
      for (const other of words.slice(1)) add(from, other);
    } else if (to === undefined) refuse('a line of an edge list has one end');
    else add(from, to, weight);
  };
  const plain = new LineWords(data);
  for (let at = 0; at <= data.length; ) {
    const end = data.indexOf('\n', at);
    const to = end < 0 ? data.length : end;
    line++;
    const count = isNodeList ? 0 : plain.cut(at, to);
    if (count === 2 || count === 3) {
      const source = rows.at(plain, 0) ?? refuseRow(plain.word(0));
      const target = columns.at(plain, 1) ?? refuseColumn(plain.word(1));
      read.add(source, target, count === 3 ? plain.word(2) : undefined, cells);
    } else addLine(data.slice(at, to));
    if (end < 0) break;
    at = end + 1;
  }
  if (isTwoMode) return shifted(read, Math.max(header.rows ?? 0, labels.rows.length));
  return standsBothWays(read) ? halved(read) : read;
}

/** Nodes of the second mode come behind those of the first. */
function shifted(ties: TieList, columnStart: number): TieList {
  const behind = new TieList();
  for (let i = 0; i < ties.length; i++)
    behind.add(ties.source(i), columnStart + ties.target(i), ties.weight(i), ties.cells(i));
  return behind;
}

/** Each tie once, and undirected. */
function halved(ties: TieList): TieList {
  const half = new TieList();
  for (let i = 0; i < ties.length; i++) {
    if (ties.source(i) > ties.target(i)) continue;
    half.add(ties.source(i), ties.target(i), ties.weight(i), { ...ties.cells(i), directed: '0' });
  }
  return half;
}

/** A list in which every tie stands both ways with one weight is of undirected ones. */
function standsBothWays(ties: TieList): boolean {
  const kindOf = (tie: number): string | undefined => ties.cells(tie).kind;
  const isMirror = (a: number, b: number): boolean =>
    ties.source(a) === ties.target(b) &&
    ties.target(a) === ties.source(b) &&
    kindOf(a) === kindOf(b) &&
    ties.weight(a) === ties.weight(b);
  const isMirrored = (tie: number): boolean => {
    for (let other = 0; other < ties.length; other++) if (isMirror(tie, other)) return true;
    return false;
  };
  // Most lists are not, and the first ties tell.
  for (let tie = 0; tie < Math.min(3, ties.length); tie++) if (!isMirrored(tie)) return false;
  const held = new Map<unknown, Map<number, unknown>>();
  for (let tie = 0; tie < ties.length; tie++) {
    const ofKind = held.get(kindOf(tie)) ?? new Map<number, unknown>();
    held.set(kindOf(tie), ofKind.set(pairKey(ties.source(tie), ties.target(tie)), ties.weight(tie)));
  }
  for (let tie = 0; tie < ties.length; tie++) {
    const ofKind = held.get(kindOf(tie))!;
    const key = pairKey(ties.target(tie), ties.source(tie));
    if (!ofKind.has(key) || ofKind.get(key) !== ties.weight(tie)) return false;
  }
  return true;
}

/** Numbers of nodes have at most seven digits. */
function pairKey(source: number, target: number): number {
  return source * 2 ** 26 + target;
}
