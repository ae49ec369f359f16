import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';

/** What a command prints on both streams; what it fails with is printed too. */
export async function runCommand(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const streams = (['stdout', 'stderr'] as const).map((name) => vi.spyOn(process[name], 'write').mockReturnValue(true));
  const failure = await createProgram()
    .parseAsync(['node', 'ringtrace', ...args])
    .then(
      () => '',
      (error: unknown) => String(error),
    );
  const [stdout, stderr] = streams.map((spy) => spy.mock.calls.map(([text]) => String(text)).join(''));
  vi.restoreAllMocks();
  process.exitCode = 0;
  return { stdout: stdout!, stderr: `${stderr}${failure}` };
}

/** Every file under a folder as text, byte by byte too, its name, and what is packed in it. */
export function textsUnder(place: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(place).flatMap((path) => {
      const bytes = readFileSync(path);
      const name = relative(place, path);
      return [
        [`name of ${name}`, name],
        [name, bytes.toString('utf8')],
        [`${name}, byte by byte`, bytes.toString('latin1')],
        ...packedIn(bytes).map(([inner, text]) => [`${name}, ${inner}`, text]),
      ];
    }),
  );
}

function filesIn(place: string): string[] {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** The files of a ZIP, by its directory. */
export function packedIn(bytes: Buffer): [name: string, text: string][] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK' || end < 0) return [];
  const found: [string, string][] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const text = (method === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    found.push([bytes.subarray(at + 46, at + 46 + nameSize).toString('utf8'), text]);
    at += 46 + nameSize + extra + comment;
  }
  return found;
}
