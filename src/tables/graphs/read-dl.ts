import { RingtraceError } from '../../model/index.ts';
import { type DlHeader, readDlHeader } from './dl-header.ts';
import { readDlLists } from './dl-lists.ts';
import { type Graph, type GraphNode, PassedOver } from './graph.ts';
import { addMatrixTies } from './matrix-ties.ts';
import { TieList } from './tie-list.ts';
import { wordsOfLine } from './words-of-line.ts';

/**
 * Reads UCINET's DL: full, lower and upper matrices of one mode or two, several relations, edge lists and node lists, labels in front or embedded.
 * Matrices and lists that are symmetric are undirected, others directed, as UCINET takes them.
 *
 * @throws RingtraceError `malformed-file`.
 */
export function readDl(text: string, place: string): Graph[] {
  const header = readDlHeader(text, place);
  const isTwoMode = header.rows !== undefined || header.format.endsWith('2');
  const nodes: GraphNode[] = [];
  const passedOver = new PassedOver();
  const names: Labels = { rows: [...header.rowLabels], columns: [...header.columnLabels] };
  const ties = header.format.includes('list')
    ? readDlLists(header, names, isTwoMode, place)
    : readMatrices(header, names, passedOver, isTwoMode, place);
  addNodes(nodes, 'r', names.rows, isTwoMode, rowCount(header, names, isTwoMode));
  if (isTwoMode) addNodes(nodes, 'c', names.columns, true, Math.max(header.columns ?? 0, names.columns.length));
  return [{ nodes, edges: [], ties, passedOver }];
}

function addNodes(
  nodes: GraphNode[],
  mode: 'r' | 'c',
  labels: readonly string[],
  isTwoMode: boolean,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const id = isTwoMode ? `${mode}${i + 1}` : String(i + 1);
    nodes.push({ id, label: labels[i], cells: {}, ...(mode === 'c' ? { isEvent: true } : {}) });
  }
}

interface Labels {
  rows: string[];
  columns: string[];
}

/** Nodes of the second mode come behind so many. */
function rowCount({ rows, size }: DlHeader, names: Labels, isTwoMode: boolean): number {
  return Math.max((isTwoMode ? rows : size) ?? 0, names.rows.length);
}

function readMatrices(
  header: DlHeader,
  names: Labels,
  passedOver: PassedOver,
  isTwoMode: boolean,
  place: string,
): TieList {
  const ties = new TieList();
  const refuse = (problem: string): never => {
    throw new RingtraceError('malformed-file', place, problem, 'give as many numbers as N, NR and NC say');
  };
  const height = (isTwoMode ? header.rows : header.size) ?? 0;
  const width = (isTwoMode ? header.columns : header.size) ?? 0;
  const shape = header.format === 'lowerhalf' || header.format === 'upperhalf' ? header.format : 'fullmatrix';
  const values = wordsOfLine(header.data.replaceAll(',', ' '));
  let at = 0;
  const take = (): string => values[at++] ?? refuse(`ends after ${values.length} numbers`);
  for (let relation = 0; relation < header.relationCount; relation++) {
    if (header.embedsColumns) {
      const labels = Array.from({ length: width }, take);
      if (relation === 0 && isTwoMode) names.columns = labels;
      else if (relation === 0 && names.rows.length === 0) for (const label of labels) names.rows.push(label);
    }
    const rows = Array.from({ length: height }, () => new Array<number>(width).fill(0));
    for (let i = 0; i < height; i++) {
      if (header.embedsRows) {
        const label = take();
        if (relation === 0) names.rows[i] = label;
      }
      const [first, last] = columnsOfRow(shape, i, width, header.hasDiagonal);
      for (let j = first; j < last; j++) {
        if (!header.hasDiagonal && i === j) continue;
        const word = take();
        const number = word === '.' || word.toLowerCase() === 'na' ? 0 : Number(word);
        if (Number.isNaN(number)) refuse(`'${word.slice(0, 20)}' is no number of a matrix`);
        rows[i]![j] = number;
        if (shape !== 'fullmatrix') rows[j]![i] = number;
      }
    }
    const firstColumn = isTwoMode ? rowCount(header, names, true) : 0;
    addMatrixTies({ ties, passedOver }, rows, {
      firstRow: 0,
      firstColumn,
      isTwoMode,
      kind: header.relations[relation],
    });
  }
  if (at < values.length) refuse(`has ${values.length - at} numbers more than its size says`);
  return ties;
}

/** Where the numbers of a row begin and end; the half of a matrix that is left out is the mirror of the other. */
function columnsOfRow(shape: string, row: number, width: number, hasDiagonal: boolean): [first: number, last: number] {
  if (shape === 'lowerhalf') return [0, hasDiagonal ? row + 1 : row];
  return [shape === 'upperhalf' ? (hasDiagonal ? row : row + 1) : 0, width];
}
