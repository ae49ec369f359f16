import { nodeBuiltin } from '../kernels/index.ts';
import { checkSubject } from '../rules/index.ts';

/**
 * The SHA-256 of a text (as UTF-8) or of bytes in hexadecimal, by the platform's own hash: at once in Node, as a promise of Web Crypto elsewhere.
 *
 * Cost: linear.
 *
 * @example await sha256Hex('') // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256Hex(content: string | Uint8Array): string | Promise<string> {
  if (!(content instanceof Uint8Array)) checkSubject('sha256Hex', content, 'text');
  const node = nodeBuiltin<typeof import('node:crypto')>('node:crypto');
  if (node) return node.createHash('sha256').update(content).digest('hex');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return crypto.subtle
    .digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
    .then((digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
