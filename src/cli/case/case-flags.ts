import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { LogKey } from '../../casework/index.ts';
import { RingtraceError } from '../../model/index.ts';

/** What every command on a case folder is told: who does it, and with which key the log is signed. */
export interface CaseworkFlags {
  readonly by: string;
  readonly signingKey?: string;
}

/** The instant by this machine's clock. */
export function now(): string {
  return new Date().toISOString();
}

/**
 * The private key that lines of the log are signed with.
 *
 * @throws RingtraceError `unreadable-file` for what is no Ed25519 key as PEM.
 */
export async function signingKeyOf({
  signingKey,
}: {
  readonly signingKey?: string;
}): Promise<{ readonly signingKey?: LogKey }> {
  return signingKey === undefined ? {} : { signingKey: await readKey(signingKey, 'pkcs8', 'sign') };
}

/** A key of a PEM file: `pkcs8` is private, `spki` public. */
export async function readKey(path: string, form: 'pkcs8' | 'spki', use: 'sign' | 'verify'): Promise<LogKey> {
  try {
    const base64 = (await readFile(path, 'utf8')).replace(/-----[^-]+-----|\s/g, '');
    return (await webcrypto.subtle.importKey(form, Buffer.from(base64, 'base64'), 'Ed25519', false, [use])) as LogKey;
  } catch (cause) {
    const remedy = 'give a PEM file, such as openssl genpkey -algorithm ed25519 writes (public: openssl pkey -pubout)';
    throw new RingtraceError(
      'unreadable-file',
      path,
      `holds no ${form === 'spki' ? 'public' : 'private'} Ed25519 key`,
      remedy,
      cause,
    );
  }
}
