// `graphology-pipeline.ts FILE`: what somebody writes with graphology instead: a CSV of links to communities, positions and a ranking. Prints
// processor seconds of each stage as one line of JSON.
import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import Papa from 'papaparse';

const stages: { stage: string; seconds: number }[] = [];

function stage<T>(name: string, work: () => T): T {
  const began = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(began);
  stages.push({ stage: name, seconds: (user + system) / 1e6 });
  return result;
}

/** Ties with their strength; of shared events every two who attended, at 1 / (attendees - 1) each. */
function readGraph(path: string): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  const events = new Map<string, Set<string>>();
  const add = (a: string, b: string, weight: number): void => {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.updateUndirectedEdge(a, b, ({ weight: held = 0 }) => ({ weight: held + weight }));
  };
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  for (const { event, person, source, target, caller, callee } of data) {
    if (event === undefined) add(source ?? caller!, target ?? callee!, 1);
    else events.set(event, (events.get(event) ?? new Set<string>()).add(person!));
  }
  for (const people of events.values()) {
    const there = [...people];
    for (const [i, a] of there.entries()) for (const b of there.slice(i + 1)) add(a, b, 1 / (there.length - 1));
  }
  return graph;
}

function percentiles(scores: Readonly<Record<string, number>>): Map<string, number> {
  const order = Object.keys(scores).sort((a, b) => scores[a]! - scores[b]!);
  return new Map(order.map((node, rank) => [node, rank / Math.max(1, order.length - 1)]));
}

const graph = stage('reading', () => readGraph(process.argv[2]!));
stage('communities (Louvain, once)', () => louvain(graph, { getEdgeWeight: 'weight' }));
const columns = [
  stage('betweenness', () => betweenness(graph, { getEdgeWeight: null })),
  stage('closeness', () => closeness(graph)),
  stage('PageRank', () => pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 1000 })),
];
stage('ranking', () => {
  const places = columns.map(percentiles);
  const scoreOf = (node: string): number => places.reduce((sum, place) => sum + place.get(node)!, 0);
  return graph.nodes().sort((a, b) => scoreOf(b) - scoreOf(a));
});
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ stages, megabytes, people: graph.order, ties: graph.size }));
