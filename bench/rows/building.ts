import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BenchGraph, dense } from '../graphs.ts';
import type { BenchRow, Contestant, Outcome } from '../row.ts';

const PEOPLE = [10_000, 100_000, 263_158];
const build = fileURLToPath(new URL('build-once.ts', import.meta.url));
const notes = new Map<string, string>();

/** Each in a process of its own, so that one's memory is not the other's. */
function builder(who: 'ringtrace' | 'graphology'): Contestant {
  const key = (graph: BenchGraph): string => `${who} ${graph.name}`;
  return {
    name: who,
    run(graph) {
      const args = [
        '--expose-gc',
        '--max-old-space-size=12000',
        ...process.execArgv,
        build,
        who,
        String(graph.nodeCount),
      ];
      const outcome = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Outcome & {
        megabytes: number;
      };
      notes.set(key(graph), `${outcome.megabytes.toFixed(0)} MB kept`);
      return outcome;
    },
    note: (graph) => notes.get(key(graph)),
  };
}

/** From links in memory to the graph: `buildNetwork` beside adding the same links to a graphology graph. Values are degrees. */
export const rows: readonly BenchRow[] = [
  {
    name: 'building',
    graphs: PEOPLE.map((people) => () => dense(people, 1)),
    contestants: [builder('ringtrace'), builder('graphology')],
  },
];
