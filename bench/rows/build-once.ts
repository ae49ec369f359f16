// `build-once.ts WHO PEOPLE`: builds one graph from links and prints seconds, megabytes kept and degrees as JSON.
import Graph from 'graphology';
import type { CaseLink } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { dense } from '../graphs.ts';

const [who, people] = process.argv.slice(2);
const edges = dense(Number(people), 1);
const idOf = (v: number): string => `P${String(v).padStart(7, '0')}`;
const links = Array.from(edges.sources, (source, e): CaseLink => {
  const strength = edges.strengths[e]!;
  return {
    id: `L${e}`,
    source: idOf(source),
    target: idOf(edges.targets[e]!),
    kind: 'call',
    directed: false,
    strength,
  };
});

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
const used = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function viaRingtrace(): () => number[] {
  const { snapshot } = buildNetwork(links);
  return () =>
    Array.from({ length: edges.nodeCount }, (_, v) => {
      const node = snapshot.indexOf(idOf(v));
      return node < 0 ? 0 : snapshot.csr.offsets[node + 1]! - snapshot.csr.offsets[node]!;
    });
}

function viaGraphology(): () => number[] {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { source, target, strength } of links) {
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.mergeEdge(source, target, { strength });
  }
  return () => Array.from({ length: edges.nodeCount }, (_, v) => (graph.hasNode(idOf(v)) ? graph.degree(idOf(v)) : 0));
}

const before = used();
const start = performance.now();
const cpuStart = process.cpuUsage();
const degrees = who === 'ringtrace' ? viaRingtrace() : viaGraphology();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuStart);
const megabytes = used() - before;
process.stdout.write(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, megabytes, values: degrees() }));
