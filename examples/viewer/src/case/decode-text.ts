/** Reads a file's bytes as UTF-8, or as UTF-16 when it says so in its first two bytes; anything else is refused. */
export function decodeText(bytes: ArrayBuffer, name: string): string {
  const [first, second] = new Uint8Array(bytes);
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${name}: is not ${encoding.toUpperCase()} text; save it as UTF-8`, { cause });
  }
}
