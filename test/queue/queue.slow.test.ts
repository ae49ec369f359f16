import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  analyzeCase,
  buildNetwork,
  measureCentrality,
  readLinks,
  type ShardQueue,
  type ShardWork,
  synthesizeCase,
} from 'ringtrace';
import { openQueue, type QueueServer, serveQueue, type WorkerQueue } from 'ringtrace/queue';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { betweennessJob, runJob } from '../../src/kernels/index.ts';
import { projectRoot } from '../house/project-files.ts';
import { csr } from './made-up-graph.ts';
import { hasRedis, type RedisServer, startRedis } from './redis-server.ts';

describe.skipIf(!hasRedis)('a queue on redis-server', () => {
  let redis: RedisServer;
  let queue: WorkerQueue;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  const open = async (name: string): Promise<WorkerQueue> => {
    queue = await openQueue({ url: redis.url, name });
    closing.push(() => queue.close());
    return queue;
  };
  const serve = async (name: string): Promise<QueueServer> => {
    const server = await serveQueue({ url: redis.url, name });
    closing.push(() => server.close());
    return server;
  };
  /** A worker in a process of its own, which can be killed. */
  const spawnWorkerProcess = async (name: string): Promise<ChildProcess> => {
    const code = `import { serveQueue } from '${projectRoot}src/queue/index.ts';
      const server = await serveQueue({ url: '${redis.url}', name: '${name}' });
      process.stdout.write('ready');
      setInterval(() => process.stdout.write(' ' + server.doneCount), 20);`;
    const folder = mkdtempSync(join(tmpdir(), 'ringtrace-'));
    const file = join(folder, 'worker.mts');
    writeFileSync(file, code);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', `${projectRoot}test/typescript-in-workers.mjs`, file],
      { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    closing.push(async () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    });
    await new Promise((resolve) => child.stdout!.once('data', resolve));
    return child;
  };
  /** Runs all shards of betweenness by the queue, none in this thread. */
  const byQueue = (workers: ShardQueue, signal?: AbortSignal, onShard?: (done: number) => void) =>
    runJob(betweennessJob, { csr }, { workers, signal, onShard, trialMs: 0 });
  const here = runJob(betweennessJob, { csr }, { workers: 1 });
  /** The same queue, counting what is handed on. */
  const counted = (inner: ShardQueue, shards: number[]): ShardQueue => ({
    runShards: (work: ShardWork) =>
      inner.runShards({
        ...work,
        accept: (shard, part) => {
          shards.push(shard);
          work.accept(shard, part);
        },
      }),
  });

  it('gives the bits of one process, with two workers, and each shard once', async () => {
    await open('two');
    const servers = [await serve('two'), await serve('two')];
    const shards: number[] = [];
    expect(await byQueue(counted(queue, shards))).toEqual(await here);
    expect(shards.length).toBeGreaterThan(4);
    expect(new Set(shards).size).toBe(shards.length);
    expect(servers[0]!.doneCount + servers[1]!.doneCount).toBe(shards.length);
  });

  it('gives a whole analysis, draws and betweenness, the same findings', async () => {
    const { links } = readLinks(synthesizeCase({ seed: 3 }).links);
    await open('analysis');
    await serve('analysis');
    const told = (findings: object): string => JSON.stringify(findings);
    const options = { draws: 60, seed: 7 } as const;
    const stages = new Set<string>();
    const onProgress = ({ stage }: { stage: string }): void => void stages.add(stage);
    const found = await analyzeCase(links, { ...options, workers: queue, onProgress });
    expect(told(found)).toBe(told(await analyzeCase(links, { ...options, workers: 1 })));
    expect(stages.size).toBeGreaterThan(1);
    const network = buildNetwork(links);
    const one = await measureCentrality(network, { measures: ['betweenness'], workers: 1 });
    const other = await measureCentrality(network, { measures: ['betweenness'], workers: queue });
    expect(other.top('betweenness', 20)).toEqual(one.top('betweenness', 20));
  });

  it('loses nothing and counts nothing twice when a worker is killed at work', async () => {
    await open('killed');
    const child = await spawnWorkerProcess('killed');
    const shards: number[] = [];
    let isKilled = false;
    const found = byQueue(counted(queue, shards), undefined, (done) => {
      if (done < 2 || isKilled) return;
      isKilled = true;
      child.kill('SIGKILL');
      void serve('killed');
    });
    expect(await found).toEqual(await here);
    expect(isKilled).toBe(true);
    expect(new Set(shards).size).toBe(shards.length);
  });

  it('goes on from the parts that are done when whoever asked went away and asks again', async () => {
    await open('again');
    const server = await serve('again');
    const failing: ShardQueue = {
      runShards: (work) =>
        queue.runShards({
          ...work,
          accept: (shard, part) => {
            work.accept(shard, part);
            if (shard >= 3) throw new Error('the caller is gone');
          },
        }),
    };
    await expect(byQueue(failing)).rejects.toThrow('the caller is gone');
    const before = server.doneCount;
    const shards: number[] = [];
    expect(await byQueue(counted(queue, shards))).toEqual(await here);
    expect(before).toBeGreaterThan(3);
    // One shard may have been under way when the caller left.
    expect(server.doneCount).toBeLessThanOrEqual(shards.length + 1);
  });

  it('waits for a server of Redis that starts anew, and ends with the same bits', async () => {
    await open('restart');
    await serve('restart');
    let restarted: Promise<void> | undefined;
    const found = await byQueue(queue, undefined, (done) => {
      if (done === 2) restarted = redis.restart();
    });
    await restarted;
    expect(restarted).toBeDefined();
    expect(found).toEqual(await here);
  });

  it('stops when the caller aborts, and takes back what nobody waits for', async () => {
    await open('abort');
    const stop = new AbortController();
    const waiting = byQueue(queue, stop.signal);
    setTimeout(() => stop.abort(new Error('enough')), 300);
    await expect(waiting).rejects.toThrow('enough');
    const server = await serve('abort');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(server.doneCount).toBe(0);
  });

  it('refuses jobs that the library does not know', async () => {
    await open('unknown');
    await serve('unknown');
    const work = { name: 'rm -rf', input: { csr }, first: 0, count: 1, accept: () => undefined };
    await expect(queue.runShards(work)).rejects.toMatchObject({ code: 'worker-failed' });
  });

  it('asks for a password where the server wants one, and never tells it', async () => {
    const locked = await startRedis(['--requirepass', 'made-up-word']);
    const told = await openQueue({ url: locked.url }).catch((error: unknown) => error);
    expect(told).toMatchObject({ code: 'engine-failed', message: expect.stringContaining('password') });
    const wrong = await openQueue({ url: locked.url.replace('//', '//:not-it@') }).catch((error: Error) => error);
    expect((wrong as Error).message).not.toContain('not-it');
    const opened = await openQueue({ url: locked.url.replace('//', '//:made-up-word@') });
    await opened.close();
    await locked.stop();
  });
});

describe('a queue that is not there', () => {
  it('says so at once', async () => {
    await expect(openQueue({ url: 'redis://127.0.0.1:1' })).rejects.toMatchObject({ code: 'engine-failed' });
    await expect(serveQueue({ url: 'redis://127.0.0.1:1' })).rejects.toMatchObject({ code: 'engine-failed' });
    await expect(openQueue({ url: 'http://example.org' })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(openQueue({ port: 3 } as never)).rejects.toMatchObject({ code: 'invalid-option' });
  });
});
