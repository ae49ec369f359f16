import type { LinkReader, LinkTableOptions, TableTally } from '../evidence/index.ts';
import { matrixHead, numberIn, withNames } from './matrix.ts';

export interface MatrixReading {
  readonly rows: number;
  readonly tallies: readonly TableTally[];
  readonly note: string;
}

const EDGES = ['source', 'target', 'weight', 'directed'] as const;
const ATTENDANCE = ['person', 'event'] as const;

/**
 * Reads a matrix: square with the same names above and at the left, it ties people, undirected where it is symmetric or half of it is empty; otherwise who stands at the left
 * attended what stands above.
 */
export function readMatrix(
  reader: LinkReader,
  written: readonly (readonly unknown[])[],
  options: LinkTableOptions,
): MatrixReading {
  const grid = withNames(written, options.place ?? options.file);
  const { names, offset } = matrixHead(grid)!;
  const rows = grid.slice(1).filter((row) => row.some((cell) => textOf(cell) !== ''));
  const labels = rows.map((row) => textOf(row[0]));
  const known = new Set(names);
  const isOneMode = labels.filter((label) => known.has(label)).length >= 0.8 * labels.length;
  const cells = rows.map((row) => names.map((_, i) => numberIn(row[offset + i])));
  return isOneMode
    ? readOneMode(reader, names, labels, cells, options)
    : readTwoMode(reader, names, labels, cells, options);
}

type Cells = readonly (readonly (number | undefined)[])[];

function readOneMode(
  reader: LinkReader,
  names: readonly string[],
  labels: readonly string[],
  cells: Cells,
  options: LinkTableOptions,
): MatrixReading {
  const rowOf = new Map(labels.map((label, i) => [label, i]));
  const columnOf = new Map(names.map((name, i) => [name, i]));
  const at = (from: string, to: string): number | undefined => {
    const row = rowOf.get(from);
    const column = columnOf.get(to);
    return row === undefined || column === undefined ? 0 : cells[row]![column];
  };
  const people = [...new Set([...labels, ...names])];
  let isSymmetric = true;
  let [above, below] = [0, 0];
  people.forEach((from, i) => {
    for (const to of people.slice(i + 1)) {
      const [there, back] = [at(from, to), at(to, from)];
      if (there !== back) isSymmetric = false;
      if (there !== 0) above++;
      if (back !== 0) below++;
    }
  });
  const isHalf = above === 0 || below === 0;
  const isUndirected = isSymmetric || isHalf;
  const edges: unknown[][] = [];
  people.forEach((from, i) => {
    for (const to of people.slice(i + 1)) {
      const [there, back] = [at(from, to), at(to, from)];
      if (isUndirected) {
        const weight = there === 0 ? back : there;
        if (weight !== 0) edges.push([from, to, weight ?? 'unreadable', '0']);
      } else {
        if (there !== 0) edges.push([from, to, there ?? 'unreadable', '1']);
        if (back !== 0) edges.push([to, from, back ?? 'unreadable', '1']);
      }
    }
  });
  const feed = reader.table(new Set(EDGES), EDGES, { ...options, preset: 'table', columns: undefined });
  feed(edges);
  const note = isUndirected ? 'a matrix of people, undirected' : 'a matrix of people, not symmetric: directed';
  return { rows: labels.length, tallies: [feed.tally], note };
}

function readTwoMode(
  reader: LinkReader,
  names: readonly string[],
  labels: readonly string[],
  cells: Cells,
  options: LinkTableOptions,
): MatrixReading {
  const rows = labels.flatMap((label, i) => names.filter((_, j) => cells[i]![j] !== 0).map((event) => [label, event]));
  const kind = options.kind ?? 'association';
  const rules = { ...options, preset: 'meetings' as const, columns: undefined, kind };
  const feed = reader.table(new Set(ATTENDANCE), ATTENDANCE, rules);
  feed(rows);
  const note = 'a matrix of people (rows) and what they share (columns)';
  return { rows: labels.length, tallies: [feed.tally], note };
}

function textOf(cell: unknown): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}
