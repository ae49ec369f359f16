import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CASES = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const TESTS = [
  'cases/files.slow.test.ts',
  'cases/bugs.test.ts',
  'cases/attack.slow.test.ts',
  'matching/name-pairs.test.ts',
];
const tested = TESTS.map((name) => new URL(`../${name}`, import.meta.url))
  .filter(existsSync)
  .map((url) => readFileSync(url, 'utf8'))
  .join('\n');

/** What one may name to have a file of the folder read: the file, or a folder above it. */
function namesIn(folder: string, within = ''): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'README.md') return [];
    const path = within === '' ? name : `${within}/${name}`;
    return statSync(`${folder}/${name}`).isDirectory() ? namesIn(`${folder}/${name}`, path) : [path];
  });
}

describe.skipIf(!existsSync(CASES))('every file of ../shared/cases', () => {
  it.each(['files', 'bugs'])('%s has a test that names it', (kind) => {
    const untested = namesIn(`${CASES}${kind}`).filter((path) => {
      const parts = path.split('/');
      const names = parts.map((_, i) => parts.slice(0, i + 1).join('/')).slice(kind === 'files' ? 1 : 0);
      return !names.some((name) => tested.includes(name)) && !isWithParts(parts);
    });
    expect(untested).toEqual([]);
  });
});

/** A test may name a folder and its files apart. */
function isWithParts(parts: readonly string[]): boolean {
  return parts.length > 1 && tested.includes(`${parts[0]}/`) && parts.slice(1).every((part) => tested.includes(part));
}
