// `npm run bench:whole [-- --large] [kind ...] [links ...]`: all that `ringtrace analyze FILE --out FOLDER` does, on four kinds of files of a thousand to a hundred thousand
// links (a million with `--large`), stage by stage, beside what somebody would write with python-igraph or graphology. Each run is a process of its own with one
// thread. Processor seconds, so that a busy machine tells the same; seconds of stages that take less than a hundredth of the whole are left out.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { interpreterWith } from './peers/python.ts';
import { type CaseKind, caseFile, KINDS } from './whole/case-files.ts';

interface Stage {
  readonly stage: string;
  readonly seconds: number;
  readonly stopMs?: number;
}

interface Run {
  readonly stages: readonly Stage[];
  readonly megabytes: number;
  readonly people: number;
  readonly ties: number;
}

/** graphology's betweenness and closeness take minutes beyond. */
const MOST_FOR_GRAPHOLOGY = 10_000;
/** So do igraph's. */
const MOST_FOR_IGRAPH = 100_000;

const words = process.argv.slice(2);
const asked = words.filter((word): word is CaseKind => (KINDS as readonly string[]).includes(word));
const numbers = words.map(Number).filter((size) => size > 0);
const sizes = numbers.length > 0 ? numbers : [1000, 10_000, 100_000, ...(words.includes('--large') ? [1_000_000] : [])];

const fileIn = (name: string): string => fileURLToPath(new URL(`whole/${name}`, import.meta.url));
const runNode = (name: string, ...given: string[]): Run =>
  lastLine(
    execFileSync(process.execPath, ['--max-old-space-size=12000', '--import', 'tsx', fileIn(name), ...given], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );

function runIgraph(path: string): Run | undefined {
  const python = interpreterWith('igraph');
  if (python === undefined) return undefined;
  return lastLine(execFileSync(python, [fileIn('igraph_pipeline.py'), path], { encoding: 'utf8' }));
}

function lastLine(output: string): Run {
  return JSON.parse(output.trim().split('\n').at(-1)!) as Run;
}

const total = ({ stages }: Run): number => stages.reduce((sum, { seconds }) => sum + seconds, 0);
const told = (seconds: number): string => (seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0));

console.log(
  `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]!.model}, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(
  '| file | people | ties | ringtrace, s | growth | memory, MB | longest stop, ms | igraph, s | MB | graphology, s | MB |\n' +
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
);
const details: string[] = [];
for (const kind of asked.length > 0 ? asked : KINDS) {
  let before: { links: number; seconds: number } | undefined;
  for (const links of sizes) {
    const path = caseFile(kind, links);
    const folder = `${path}.out`;
    const ours = runNode('ours.ts', path, folder);
    rmSync(folder, { recursive: true, force: true });
    const igraph = links <= MOST_FOR_IGRAPH ? runIgraph(path) : undefined;
    const graphology = links <= MOST_FOR_GRAPHOLOGY ? runNode('graphology-pipeline.ts', path) : undefined;
    const seconds = total(ours);
    // Seconds grow as links to this power.
    const growth = before ? (Math.log(seconds / before.seconds) / Math.log(links / before.links)).toFixed(2) : '';
    before = { links, seconds };
    const stop = ours.stages.reduce((most, { stopMs = 0 }) => Math.max(most, stopMs), 0);
    const cells = [
      `${kind}, ${links} links`,
      ours.people,
      ours.ties,
      told(seconds),
      growth,
      ours.megabytes,
      Math.round(stop),
      ...[igraph, graphology].flatMap((peer) => (peer ? [told(total(peer)), peer.megabytes] : ['', ''])),
    ];
    console.log(`| ${cells.join(' | ')} |`);
    details.push(`${kind}, ${links} links:`);
    for (const [name, run] of Object.entries({ ringtrace: ours, igraph, graphology })) {
      if (!run) continue;
      const large = run.stages.filter((stage) => stage.seconds >= total(run) / 100);
      const stages = large.map(
        ({ stage, seconds: own, stopMs }) => `${stage} ${told(own)}${stopMs ? ` (stop ${Math.round(stopMs)} ms)` : ''}`,
      );
      details.push(`  ${name}: ${stages.join(', ')}`);
    }
  }
}
console.log(`\n${details.join('\n')}`);
