import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether Debian's redis-server is installed. */
export const hasRedis: boolean = ((): boolean => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** A server of one's own, on a port of its own. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as a power cut does, and starts it anew on what it wrote. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Certificates that a server shows, and that of whoever signed them. */
export interface Certificates {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export async function startRedis(more: readonly string[] = [], tls?: Certificates): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrace-redis-'));
  const port = await freePort();
  const ports = tls
    ? [
        '--port',
        '0',
        '--tls-port',
        `${port}`,
        '--tls-ca-cert-file',
        tls.ca,
        '--tls-cert-file',
        tls.cert,
        '--tls-key-file',
        tls.key,
      ]
    : ['--port', `${port}`];
  const settings = [...ports, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
  const begin = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', [...settings, '--appendfsync', 'always', ...more], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error('redis-server does not start')));
      child.stdout!.on('data', (text: Buffer) => {
        if (text.includes('Ready to accept connections')) resolve();
      });
    });
    return child;
  };
  const end = async (child: ChildProcess): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  let server = await begin();
  return {
    url: `${tls ? 'rediss' : 'redis'}://127.0.0.1:${port}`,
    port,
    async restart() {
      await end(server);
      server = await begin();
    },
    async stop() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
