import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RingtraceError } from '../model/index.ts';

export interface ServedPage {
  /** With a token nobody can guess. */
  readonly address: string;
  /** Settles when the server was stopped, by Ctrl-C or `close`. */
  readonly closed: Promise<void>;
  close(): void;
}

const HOST = '127.0.0.1';

/**
 * Serves one page on the loopback interface under an address with a random token. Every other path, method or host name gets nothing: another
 * user of the machine, or a page in the browser that tries ports, cannot read the case.
 *
 * @throws RingtraceError `invalid-option` for a port that is taken.
 */
export async function servePage(page: string, port: number): Promise<ServedPage> {
  const token = randomBytes(24).toString('base64url');
  const body = Buffer.from(page, 'utf8');
  const server = createServer((request, response) => {
    if (!isAllowed(request, token)) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new RingtraceError(
          'invalid-option',
          'view',
          `port ${port} cannot be used`,
          'leave --port out to take a free one',
          cause,
        ),
      ),
    );
    server.listen(port, HOST, resolve);
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  const closed = new Promise<void>((resolve) => {
    server.once('close', () => {
      process.removeListener('SIGINT', close);
      process.removeListener('SIGTERM', close);
      resolve();
    });
  });
  return { address: `http://${HOST}:${(server.address() as AddressInfo).port}/${token}/`, closed, close };
}

function isAllowed({ method, url = '', headers }: IncomingMessage, token: string): boolean {
  // A name that leads here from elsewhere would let another site read the page.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '')) return false;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const given = Buffer.from(url);
  const wanted = Buffer.from(`/${token}/`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
