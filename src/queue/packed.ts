import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** Numbers, texts and typed arrays as bytes; never code. */
export function pack(value: unknown): Buffer {
  return serialize(owned(value));
}

/** What {@link pack} packed. */
export function unpack(bytes: Uint8Array): unknown {
  return deserialize(bytes);
}

/** The name of an input: what it holds, and for which job. Equal work has one name, whoever asks for it. */
export function contentHash(name: string, bytes: Uint8Array): string {
  return createHash('sha256').update(name).update('\0').update(bytes).digest('hex');
}

/** Memory that threads share cannot be packed, and a view would bring the whole of its buffer along: both are copied. */
function owned(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return (value as Uint8Array).slice();
  if (Array.isArray(value)) return value.map(owned);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, owned(item)]));
}
