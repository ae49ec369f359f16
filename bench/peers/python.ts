import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchGraph } from '../graphs.ts';
import type { Contestant, Outcome } from '../row.ts';

const script = fileURLToPath(new URL('peers.py', import.meta.url));
const interpreters = new Map<string, string | undefined>();

/** A measure of peers.py by a Python library, timed inside Python; undefined where no interpreter has the library. */
export function pythonPeer(library: string, measure: string, upTo: number): Contestant {
  return { name: library, upTo, run: (graph) => runPython(library, measure, graph) };
}

function runPython(library: string, measure: string, graph: BenchGraph): Outcome | undefined {
  const interpreter = interpreterWith(library);
  if (!interpreter) return undefined;
  const lines = [`${library} ${measure} ${graph.nodeCount} ${graph.sources.length}`];
  graph.sources.forEach((source, e) => {
    lines.push(`${source} ${graph.targets[e]} ${graph.strengths[e]}`);
  });
  const done = spawnSync(interpreter, [script], { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (done.status !== 0) throw new Error(`${library} ${measure} failed: ${done.stderr}`);
  return JSON.parse(done.stdout) as Outcome;
}

export function interpreterWith(library: string): string | undefined {
  if (!interpreters.has(library)) {
    const found = ['python3', '/usr/bin/python3'].find(
      (python) => spawnSync(python, ['-c', `import ${library}`]).status === 0,
    );
    interpreters.set(library, found);
  }
  return interpreters.get(library);
}
