import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCsr } from '../../src/kernels/graph/csr.ts';
import { leiden } from '../../src/kernels/partitions/leiden.ts';
import { dense } from '../graphs.ts';

/**
 * Leiden beside igraph's and beside graphology's Louvain, each in a process of its own, on one edge list.
 *
 *   node --import tsx bench/rows/leiden.ts [people ...]
 *
 * Processor seconds are of the search alone, and for graphology of building the graph too; memory is the peak above the edge list.
 */
interface Row {
  readonly who: string;
  readonly seconds: readonly number[];
  readonly quality: readonly number[];
  readonly peakMb: number;
}

const IGRAPH = `
import sys, time, json, random, resource
import igraph, numpy
path, n, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
a = numpy.fromfile(path, dtype=numpy.uint32)
m = len(a) // 2
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
g = igraph.Graph(n=n, edges=numpy.stack([a[:m], a[m:]], 1))
seconds, quality = [], []
for seed in range(runs):
    random.seed(seed)
    t = time.process_time()
    c = g.community_leiden(objective_function='modularity', n_iterations=2)
    seconds.append(time.process_time() - t)
    quality.append(g.modularity(c.membership))
print(json.dumps({'who': 'igraph ' + igraph.__version__, 'seconds': seconds, 'quality': quality,
  'peakMb': (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024}))
`;

function readEdges(path: string): { sources: Uint32Array; targets: Uint32Array } {
  const bytes = readFileSync(path);
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return { sources: all.subarray(0, all.length / 2), targets: all.subarray(all.length / 2) };
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const peak = (): number => process.resourceUsage().maxRSS / 1024;

function runOurs(path: string, nodeCount: number, runs: number): Row {
  const edges = readEdges(path);
  const before = peak();
  const csr = buildCsr(nodeCount, edges);
  const seconds: number[] = [];
  const quality: number[] = [];
  for (let seed = 0; seed < runs; seed++) {
    const start = process.cpuUsage();
    quality.push(leiden(csr, { iterations: 2, seed }).quality);
    seconds.push(cpuSince(start));
  }
  return { who: 'leiden', seconds, quality, peakMb: peak() - before };
}

async function runLouvain(path: string, nodeCount: number, runs: number): Promise<Row> {
  const { UndirectedGraph } = await import('graphology');
  const louvain = (await import('graphology-communities-louvain')).default;
  const { sources, targets } = readEdges(path);
  const before = peak();
  const seconds: number[] = [];
  const quality: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    const graph = new UndirectedGraph();
    for (let v = 0; v < nodeCount; v++) graph.addNode(v);
    for (let e = 0; e < sources.length; e++) graph.addEdge(sources[e]!, targets[e]!);
    quality.push(louvain.detailed(graph, { getEdgeWeight: null }).modularity);
    seconds.push(cpuSince(start));
  }
  return { who: 'graphology + Louvain', seconds, quality, peakMb: peak() - before };
}

function main(sizes: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrace-bench-'));
  try {
    for (const people of sizes) {
      const { sources, targets } = dense(people, 1);
      const path = join(folder, `${people}.bin`);
      writeFileSync(path, Buffer.concat([Buffer.from(sources.buffer), Buffer.from(targets.buffer)]));
      const runs = people > 200_000 ? 3 : 15;
      const self = [...process.execArgv, fileURLToPath(import.meta.url)];
      const call = (command: string, args: readonly string[]): Row =>
        JSON.parse(execFileSync(command, [...args, path, String(people), String(runs)], { encoding: 'utf8' }));
      const rows = [call(process.execPath, [...self, 'ours'])];
      if (existsSync('/usr/bin/python3')) rows.push(call('/usr/bin/python3', ['-c', IGRAPH]));
      rows.push(call(process.execPath, ['--max-old-space-size=12000', ...self, 'louvain']));
      process.stdout.write(`${people} people, ${sources.length} ties\n`);
      for (const { who, seconds, quality, peakMb } of rows) {
        const [best, middle] = [Math.min(...seconds), seconds.toSorted((a, b) => a - b)[seconds.length >> 1]!];
        process.stdout.write(
          `  ${who.padEnd(22)} best ${best.toFixed(3)} s, median ${middle.toFixed(3)} s, quality ${Math.max(...quality).toFixed(5)}, peak ${peakMb.toFixed(0)} MB\n`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [mode, path = '', people = '', runs = ''] = process.argv.slice(2);
if (mode === 'ours') process.stdout.write(JSON.stringify(runOurs(path, Number(people), Number(runs))));
else if (mode === 'louvain') process.stdout.write(JSON.stringify(await runLouvain(path, Number(people), Number(runs))));
else main(process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]);
