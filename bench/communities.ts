import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import {
  buildNetwork,
  compareCommunities,
  detectCommunities,
  type Memberships,
  type RingNetwork,
  readLinks,
} from 'ringtrace';
import { readCaseFile, readPeopleFile } from 'ringtrace/io';
import { dense } from './graphs.ts';

/**
 * Communities against known groups: ours beside graphology's Louvain and igraph's Leiden, on one graph; and the time of a
 * consensus of 100 runs.
 *
 *   node --import tsx --import ./test/typescript-in-workers.mjs bench/communities.ts [folder of the labelled networks]
 */
interface Known {
  readonly name: string;
  readonly edges: string;
  readonly groups: string;
  readonly column: string;
}

const KNOWN: readonly Known[] = [
  { name: 'us_mafia1960', edges: 'us_mafia1960/edges.csv', groups: 'us_mafia1960/communities.csv', column: 'family' },
  { name: 'infinito', edges: 'infinito/edges.csv', groups: 'infinito/subset_lombardia_118.csv', column: 'locale' },
];
const SEEDS = 20;

const IGRAPH = `
import sys, json, random
import igraph
given = json.load(sys.stdin)
g = igraph.Graph(n=given['n'], edges=list(zip(given['sources'], given['targets'])))
found = []
for seed in range(given['seeds']):
    random.seed(seed)
    c = g.community_leiden(objective_function='modularity', weights=given['strengths'], n_iterations=-1)
    found.append({'quality': g.modularity(c.membership, weights=given['strengths']), 'labels': c.membership})
print(json.dumps(found))
`;

interface Found {
  readonly quality: number;
  readonly labels: readonly number[];
}

interface Edges {
  readonly n: number;
  readonly sources: number[];
  readonly targets: number[];
  readonly strengths: number[];
}

function edgesOf(network: RingNetwork): Edges {
  const { csr } = network.eligibleSnapshot;
  const edges: Edges = { n: csr.nodeCount, sources: [], targets: [], strengths: [] };
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      if (csr.targets[arc]! < v) continue;
      edges.sources.push(v);
      edges.targets.push(csr.targets[arc]!);
      edges.strengths.push(csr.strengths[arc]!);
    }
  }
  return edges;
}

async function runOnce(network: RingNetwork): Promise<Found[]> {
  const found: Found[] = [];
  for (let seed = 0; seed < SEEDS; seed++) {
    const one = await detectCommunities(network, { runs: 1, seed });
    found.push({ quality: one.modularity, labels: network.eligible.map(one.of) });
  }
  return found;
}

/** As it comes: a new order of random numbers each time. */
function runLouvain({ n, sources, targets, strengths }: Edges): Found[] {
  const graph = new Graph({ type: 'undirected' });
  for (let v = 0; v < n; v++) graph.addNode(v);
  for (const [e, source] of sources.entries()) graph.addEdge(source, targets[e], { weight: strengths[e] });
  return Array.from({ length: SEEDS }, () => {
    const { modularity, communities } = louvain.detailed(graph);
    return { quality: modularity, labels: Array.from({ length: n }, (_, v) => communities[v]!) };
  });
}

function runIgraph(edges: Edges): Found[] | undefined {
  const input = JSON.stringify({ ...edges, seeds: SEEDS });
  for (const python of ['python3', '/usr/bin/python3']) {
    const done = spawnSync(python, ['-c', IGRAPH], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (done.status === 0) return JSON.parse(done.stdout) as Found[];
  }
  return undefined;
}

async function readGroups({ groups, column }: Known, folder: string): Promise<Memberships> {
  const { people } = await readPeopleFile(`${folder}/${groups}`, { columns: { group: column } });
  return new Map(people.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group] as const])));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const cell = (value: number): string => (Number.isNaN(value) ? '' : value.toFixed(3)).padStart(8);

function printRow(who: string, quality: number, count: number, alike: readonly [ari: number, nmi: number]): void {
  console.log(`  ${who.padEnd(34)}${count.toFixed(1).padStart(8)}${cell(quality)}${cell(alike[0])}${cell(alike[1])}`);
}

async function compareKnown(known: Known, folder: string): Promise<void> {
  const { links } = await readCaseFile(`${folder}/${known.edges}`);
  const network = buildNetwork(links);
  const groups = await readGroups(known, folder);
  const ours = await detectCommunities(network, { runs: 100 });
  const { ari, nmi, comparedCount } = compareCommunities(ours, groups);
  console.log(
    `${known.name}: ${network.eligible.length} people, ${network.tieCount} ties, ${comparedCount} of known group`,
  );
  console.log(`  ${''.padEnd(34)}${['count', 'Q', 'ARI', 'NMI'].map((head) => head.padStart(8)).join('')}`);
  printRow('ours, consensus of 100', ours.modularity, ours.count, [ari, nmi]);
  const firm = ours.toRecords().filter((record) => record.firm);
  const sure = compareCommunities(new Map(firm.map(({ person, community }) => [person, community])), groups);
  const firmCount = new Set(firm.map(({ community }) => community)).size;
  printRow(`  of these the ${firm.length} with a firm place`, Number.NaN, firmCount, [sure.ari, sure.nmi]);
  const edges = edgesOf(network);
  const peers = [
    ['one run of ours, mean of 20', await runOnce(network)],
    ['graphology Louvain, mean of 20', runLouvain(edges)],
    ['igraph Leiden, mean of 20', runIgraph(edges)],
  ] as const;
  for (const [who, found] of peers) {
    if (found === undefined) {
      console.log(`  ${who}: not installed`);
      continue;
    }
    const alike = found.map(({ labels }) =>
      compareCommunities(new Map(network.eligible.map((id, v) => [id, labels[v]!])), groups),
    );
    printRow(who, mean(found.map(({ quality }) => quality)), mean(found.map(({ labels }) => new Set(labels).size)), [
      mean(alike.map((one) => one.ari)),
      mean(alike.map((one) => one.nmi)),
    ]);
  }
  const agreement = `ARI ${ours.agreement.ari.toFixed(3)}, NMI ${ours.agreement.nmi.toFixed(3)}`;
  console.log(
    `  100 runs: ${ours.distinctCount} partitions, ${agreement} between them; ${ours.between().length} people without a firm place`,
  );
}

async function timeConsensus(people: number): Promise<void> {
  const { sources, targets } = dense(people, 1);
  const rows = Array.from(sources, (source, e) => ({ source: `P${source}`, target: `P${targets[e]}` }));
  const network = buildNetwork(readLinks(rows).links);
  for (const workers of [1, 2]) {
    const seconds: number[] = [];
    const cpuSeconds: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      const cpuStart = process.cpuUsage();
      await detectCommunities(network, { runs: 100, workers });
      const { user, system } = process.cpuUsage(cpuStart);
      cpuSeconds.push((user + system) / 1e6);
      seconds.push((performance.now() - start) / 1000);
    }
    const best = `best of 3 ${Math.min(...seconds).toFixed(2)} s, processor ${Math.min(...cpuSeconds).toFixed(2)} s`;
    console.log(`consensus of 100 runs, ${people} people, ${sources.length} ties, workers ${workers}: ${best}`);
  }
}

const folder = process.argv[2] ?? '../shared/data';
for (const known of KNOWN) {
  if (existsSync(`${folder}/${known.edges}`)) await compareKnown(known, folder);
  else console.log(`${known.name}: not in ${folder}`);
}
await timeConsensus(2000);
