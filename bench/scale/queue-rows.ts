import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { analyzeCase, type CaseLink } from '../../src/index.ts';
import { openQueue } from '../../src/queue/index.ts';
import { hasRedis, startRedis } from '../../test/queue/redis-server.ts';

const DRAWS = 100;
const SOURCE = [
  '--import',
  'tsx',
  '--import',
  './test/typescript-in-workers.mjs',
  'src/cli/main.ts',
  'worker',
  '--redis',
];

/** Draws on one case in this process and by two workers of a queue: rows of the table of the bench. Equal findings are checked. */
export async function queueRows(casePath: string): Promise<readonly string[]> {
  if (!hasRedis) return ['| two queue workers: left out | | | | there is no redis-server |'];
  const links = JSON.parse(readFileSync(casePath, 'utf8')) as CaseLink[];
  const timed = async (
    name: string,
    run: () => Promise<object>,
    children: readonly ChildProcess[],
  ): Promise<[string, string]> => {
    const before = children.map(cpuOf);
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const found = JSON.stringify(await run());
    const { user, system } = process.cpuUsage(cpu);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const theirs = children.map((child, i) => (cpuOf(child) - before[i]!).toFixed(1));
    return [
      `| ${name} | ${seconds} | ${[((user + system) / 1e6).toFixed(1), ...theirs].join(' + ')} | | ${DRAWS} draws |`,
      found,
    ];
  };
  const [alone, found] = await timed('one process', () => analyzeCase(links, { draws: DRAWS, workers: 1 }), []);
  const redis = await startRedis();
  const workers = [0, 1].map(() =>
    spawn(process.execPath, [...SOURCE, redis.url], { stdio: ['ignore', 'ignore', 'pipe'] }),
  );
  try {
    await Promise.all(workers.map(({ stderr }) => new Promise((resolve) => stderr!.once('data', resolve))));
    const queue = await openQueue({ url: redis.url });
    const [shared, same] = await timed(
      'two queue workers',
      () => analyzeCase(links, { draws: DRAWS, workers: queue }),
      workers,
    );
    await queue.close();
    if (same !== found) throw new Error('the findings of the queue differ');
    return [alone, shared];
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await redis.stop();
  }
}

/** Processor seconds of a process so far, as Linux counts them. */
function cpuOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return (Number(stat[11]) + Number(stat[12])) / ticks;
}
