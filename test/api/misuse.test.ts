import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOORS } from '../api/surface.ts';
import { projectRoot } from '../house/project-files.ts';

/** What callers of plain JavaScript may hand in by mistake. */
const WRONG: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 1],
  ['a text', 'x'],
  ['an object', {}],
  ['a list', []],
  ['a list of null', [null]],
  ['a list of texts', ['x']],
  ['a function', () => 0],
  ['a map', new Map()],
];
/** They need a browser, or are errors themselves. */
const APART = ['printPdf', 'mount', 'RingtraceError'];

const doors = await Promise.all(
  Object.entries(DOORS).map(
    async ([door, path]) =>
      [door, (await import(/* @vite-ignore */ `${projectRoot}${path}`)) as Record<string, unknown>] as const,
  ),
);
const verbs = doors.flatMap(([door, names]) =>
  Object.entries(names)
    .filter(([name, value]) => typeof value === 'function' && !APART.includes(name))
    .map(([name, value]) => [`${name} of ${door}`, value as (...values: unknown[]) => unknown] as const),
);

/** Calls, and takes the first of what comes piece by piece. */
async function call(verb: (...values: unknown[]) => unknown, values: readonly unknown[]): Promise<void> {
  const given = await verb(...values);
  if (typeof given !== 'object' || given === null) return;
  if (Symbol.asyncIterator in given) for await (const _ of given as AsyncIterable<unknown>) break;
  else if ('next' in given) (given as Iterator<unknown>).next();
}

describe('a wrong call from plain JavaScript', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'ringtrace-misuse-'));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(verbs)('%s gives a RingtraceError or an answer, and no other error', async (_, verb) => {
    const others: string[] = [];
    for (const [what, value] of WRONG) {
      for (const values of [[value], [value, value], [value, value, value]]) {
        const fault = await call(verb, values).then(
          () => undefined,
          (error: Error) => error,
        );
        if (fault && fault.name !== 'RingtraceError') others.push(`${what} x ${values.length}: ${fault}`);
      }
    }
    expect(others).toEqual([]);
  });
});
