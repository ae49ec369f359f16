import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-strict-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

async function exitOf(name: string, text: string): Promise<number | string | null | undefined> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const path = join(folder, name);
  writeFileSync(path, text);
  await createProgram().parseAsync([
    'node',
    'ringtrace',
    'analyze',
    path,
    '--strict',
    '--draws',
    '0',
    '--workers',
    '1',
  ]);
  return process.exitCode;
}

describe('--strict', () => {
  it.each([
    ['a total', 'source,target\nA,B\nTotal,\n'],
    ['a title', 'Links of the case\n\nsource,target\nA,B\n'],
    ['a comment', 'source,target\n# said\nA,B\n'],
    ['nobody', 'source,target\nA,B\nunknown,B\n'],
    ['a day with two readings', 'source,target,date\nA,B,03/04/2031\n'],
    ['a row that ties somebody to nobody else', 'source,target\nA,B\nC,C\n'],
    [
      'a message that nobody wrote',
      'sender,time,text\nA,2031-01-05T10:00,x\nB,2031-01-05T10:01,y\n,2031-01-05T10:02,z\n',
    ],
  ])('ends with 3 for %s', async (_, text) => {
    expect(await exitOf('a.csv', text)).toBe(3);
  });

  it('ends with nothing where all was read', async () => {
    expect(await exitOf('b.csv', 'source,target\nA,B\n')).toBeUndefined();
  });
});
