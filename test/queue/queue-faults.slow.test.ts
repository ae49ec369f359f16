import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeCase, readLinks, type ShardQueue, synthesizeCase, toJson } from 'ringtrace';
import { openQueue, type QueueServer, serveQueue } from 'ringtrace/queue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { betweennessJob, runJob } from '../../src/kernels/index.ts';
import { projectRoot } from '../house/project-files.ts';
import { csr } from './made-up-graph.ts';
import { type Certificates, hasRedis, type RedisServer, startRedis } from './redis-server.ts';

const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FROM_SOURCE = ['--import', 'tsx', '--import', `${projectRoot}test/typescript-in-workers.mjs`];
const MAIN = `${projectRoot}src/cli/main.ts`;

/** An authority of one's own, and certificates it signed for the server and for a client. */
function certificates(): { server: Certificates; client: Certificates } {
  const openssl = (...told: string[]): void =>
    void execFileSync('openssl', told, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
    '-subj',
    '/CN=made-up authority',
  );
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1\n');
  const signed = (name: string): Certificates => {
    openssl(
      'req',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
    );
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.crt',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '2',
      '-out',
      `${name}.crt`,
      '-extfile',
      'names',
    );
    return { ca: join(folder, 'ca.crt'), cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  };
  return { server: signed('server'), client: signed('client') };
}

describe.skipIf(!hasRedis || !hasOpenssl)('a queue over TLS (redis-server, openssl)', () => {
  let redis: RedisServer;
  let client: Certificates;
  const acl = '--user worker on >made-up-word ~* &* +@all --user default off'.split(' ');
  beforeAll(async () => {
    const made = certificates();
    client = made.client;
    redis = await startRedis(['--tls-auth-clients', 'yes', ...acl], made.server);
  });
  afterAll(() => redis.stop());
  const named = (): string => redis.url.replace('//', '//worker:made-up-word@');
  const shown = (): { ca: string; cert: string; key: string } => ({
    ca: readFileSync(client.ca, 'utf8'),
    cert: readFileSync(client.cert, 'utf8'),
    key: readFileSync(client.key, 'utf8'),
  });

  it('does the draws of an analysis and covers them with intervals as one process does', async () => {
    const { links } = readLinks(synthesizeCase({ seed: 4 }).links);
    const server = await serveQueue({ url: named(), tls: shown() });
    const queue = await openQueue({ url: named(), tls: shown() });
    // So much that it is not over within the trial in this thread, on any machine.
    const asked = { draws: 3000, seed: 3 } as const;
    const found = await analyzeCase(links, { ...asked, workers: queue });
    expect(toJson(found)).toBe(toJson(await analyzeCase(links, { ...asked, workers: 1 })));
    expect(server.doneCount).toBeGreaterThan(0);
    expect(found.certainty?.draws).toBe(3000);
    await queue.close();
    await server.close();
  });

  it('refuses a certificate nobody trusts, a client without one, and a wrong password, and says none of it aloud', async () => {
    const { ca, cert, key } = shown();
    for (const [url, tls, problem] of [
      [named(), { cert, key }, 'certificate'],
      [named(), { ca }, ''],
      [redis.url.replace('//', '//worker:other-word@'), { ca, cert, key }, 'password'],
      [named().replace('rediss:', 'redis:'), undefined, ''],
    ] as const) {
      const told = await openQueue({ url, ...(tls && { tls }) }).catch((error: unknown) => error);
      expect(told).toMatchObject({ code: 'engine-failed', message: expect.stringContaining(problem) });
      expect((told as Error).message).not.toMatch(/made-up-word|other-word/);
    }
  });

  it('is spoken to by the command line: worker and analyze', async () => {
    const rows = synthesizeCase({ seed: 4 }).links;
    const header = Object.keys(rows[0]!);
    const cells = rows.map((row) => header.map((name) => row[name as keyof typeof row] ?? '').join(','));
    writeFileSync(join(folder, 'links.csv'), `${header.join(',')}\n${cells.join('\n')}\n`);
    const tls = ['--redis', named(), '--ca', client.ca, '--cert', client.cert, '--key', client.key];
    const worker = spawn(process.execPath, [...FROM_SOURCE, MAIN, 'worker', ...tls], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      await new Promise((resolve) => worker.stderr.once('data', resolve));
      const analyze = (...more: string[]): string =>
        execFileSync(
          process.execPath,
          [...FROM_SOURCE, MAIN, 'analyze', join(folder, 'links.csv'), '--draws', '3000', '--json', '-', ...more],
          {
            cwd: projectRoot,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          },
        );
      expect(analyze(...tls)).toBe(analyze('--workers', '1'));
      const done = new Promise<string>((resolve) => worker.stderr.once('data', (text) => resolve(String(text))));
      worker.kill('SIGTERM');
      expect(Number((await done).split(' ')[0])).toBeGreaterThan(0);
    } finally {
      worker.kill('SIGKILL');
    }
  });
});

describe.skipIf(!hasRedis)('a coordinator that is killed outright', () => {
  it('leaves what is done: another one goes on from there and ends with the same bits', async () => {
    const redis = await startRedis();
    let server: QueueServer | undefined;
    try {
      const code = `import { betweennessJob, runJob } from '${projectRoot}src/kernels/index.ts';
        import { openQueue } from '${projectRoot}src/queue/index.ts';
        import { csr } from '${projectRoot}test/queue/made-up-graph.ts';
        const workers = await openQueue({ url: '${redis.url}' });
        process.stdout.write('ready');
        await runJob(betweennessJob, { csr }, { workers, trialMs: 0 });
        process.stdout.write('done');`;
      writeFileSync(join(folder, 'asks.mts'), code);
      const child = spawn(process.execPath, ['--import', 'tsx', join(folder, 'asks.mts')], {
        cwd: projectRoot,
        env: { ...process.env, TSX_TSCONFIG_PATH: `${projectRoot}tsconfig.json` },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let told = '';
      child.stdout.on('data', (text) => {
        told += text;
      });
      const serving = await serveQueue({ url: redis.url });
      server = serving;
      while (serving.doneCount < 3) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(told).toBe('ready');
      const queue = await openQueue({ url: redis.url });
      const shards: number[] = [];
      const counted: ShardQueue = {
        runShards: (work) =>
          queue.runShards({
            ...work,
            accept: (shard, part) => {
              shards.push(shard);
              work.accept(shard, part);
            },
          }),
      };
      const found = await runJob(betweennessJob, { csr }, { workers: counted, trialMs: 0 });
      await queue.close();
      expect(found).toEqual(await runJob(betweennessJob, { csr }, { workers: 1 }));
      expect(new Set(shards).size).toBe(shards.length);
      // Done once each, by whichever of the two they were asked for.
      expect(serving.doneCount).toBe(shards.length);
    } finally {
      await server?.close();
      await redis.stop();
    }
  });
});
