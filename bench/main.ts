// `npm run bench [filter]`: every row whose name contains the filter; a table on stdout, all figures in out/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { BenchGraph } from './graphs.ts';
import { type BenchRow, differenceOver, type Outcome } from './row.ts';
import { rows as betweennessRows } from './rows/betweenness.ts';
import { rows as buildingRows } from './rows/building.ts';
import { rows as certaintyRows } from './rows/certainty-draws.ts';
import { rows as edgeBetweennessRows } from './rows/edge-betweenness.ts';
import { rows as linearRows } from './rows/linear.ts';
import { rows as positionRows } from './rows/positions.ts';
import { rows as sampledBetweennessRows } from './rows/sampled-betweenness.ts';

const rows: readonly BenchRow[] = [
  ...betweennessRows,
  ...edgeBetweennessRows,
  ...positionRows,
  ...linearRows,
  ...sampledBetweennessRows,
  ...certaintyRows,
  ...buildingRows,
];

interface Figure {
  readonly row: string;
  readonly graph: string;
  readonly people: number;
  readonly ties: number;
  readonly contestant: string;
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  /** Seconds over ours: above 1 we are faster. */
  readonly ratio: number;
  /** The same in processor time. */
  readonly cpuRatio: number | undefined;
  readonly equal: boolean;
  readonly note: string;
}

const figures: Figure[] = [];
const filter = process.argv[2] ?? '';
const head = ['row', 'graph', 'ties', 'contestant', 'seconds', 'ratio', 'cpu s', 'cpu ratio', 'note'];
const widths = [22, 14, 9, 20, 10, 9, 9, 10, 0];
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, i) => cell.padEnd(widths[i]!))
    .join(' ')
    .trimEnd();

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(line(head));
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, date: new Date().toISOString() };
mkdirSync('out', { recursive: true });
for (const row of rows.filter(({ name }) => name.includes(filter))) {
  for (const make of row.graphs) await race(row, make());
  printGrowth(row.name);
  // After every row: a run that is cut short leaves what it measured.
  writeFileSync('out/bench.json', `${JSON.stringify({ machine, figures }, undefined, 2)}\n`);
}

async function race(row: BenchRow, graph: BenchGraph): Promise<void> {
  let ours: Outcome | undefined;
  for (const { name, upTo = Infinity, run, note } of row.contestants) {
    if (graph.nodeCount > upTo) continue;
    const outcome = await run(graph);
    if (!outcome) {
      console.log(line([row.name, graph.name, String(graph.sources.length), name, 'not installed']));
      continue;
    }
    ours ??= outcome;
    const difference = (row.compare ?? differenceOver(1e-6))(ours.values, outcome.values);
    const figure: Figure = {
      row: row.name,
      graph: graph.name,
      people: graph.nodeCount,
      ties: graph.sources.length,
      contestant: name,
      seconds: outcome.seconds,
      cpuSeconds: outcome.cpuSeconds,
      ratio: outcome.seconds / ours.seconds,
      cpuRatio: outcome.cpuSeconds && ours.cpuSeconds && outcome.cpuSeconds / ours.cpuSeconds,
      equal: difference === undefined,
      note: [difference, note?.(graph)].filter((part) => part !== undefined).join(', '),
    };
    figures.push(figure);
    const times = (value: number | undefined): string =>
      difference || value === undefined ? '-' : `${value.toFixed(2)}x`;
    const cpu = figure.cpuSeconds?.toFixed(3) ?? '-';
    const cells = [figure.seconds.toFixed(3), times(figure.ratio), cpu, times(figure.cpuRatio), figure.note];
    console.log(line([row.name, graph.name, String(figure.ties), name, ...cells]));
  }
}

/** How much longer the next size takes, for each contestant and kind of graph. */
function printGrowth(row: string): void {
  const mine = figures.filter((figure) => figure.row === row);
  for (const larger of mine) {
    const kind = larger.graph.split('-')[0];
    const smaller = mine.findLast(
      (figure) =>
        figure.contestant === larger.contestant && figure.graph.split('-')[0] === kind && figure.people < larger.people,
    );
    if (!smaller) continue;
    const growth = `${(larger.people / smaller.people).toFixed(0)}x people take ${(larger.seconds / smaller.seconds).toFixed(1)}x as long`;
    console.log(line([row, larger.graph, '', larger.contestant, growth]));
  }
}
