import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READ_IN } from '../../site/read-in.ts';
import { projectRoot } from './project-files.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licenses that ask for no more than their own text to be kept. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  '(MIT OR Apache-2.0)',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '(BSD-3-Clause OR GPL-2.0)',
  'Zlib',
]);

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where a package that another needs is installed: beside it or above. */
function folderOf(name: string, from: string): string {
  for (let place = from; ; place = join(place, '..')) {
    const found = join(place, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (place === projectRoot || place === '/') throw new Error(`${name} is not installed`);
  }
}

/** Every package that comes with an install of ours, with its license. */
function shipped(folder: string = projectRoot, found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const place = folderOf(name, folder);
    if (found.has(name)) continue;
    found.set(name, manifestOf(place).license ?? 'none');
    shipped(place, found);
  }
  return found;
}

describe('the packages that come with an install', () => {
  const licenses = shipped();

  it('are all those that package.json names, and what they need', () => {
    for (const name of Object.keys(manifestOf(projectRoot).dependencies ?? {}))
      expect([...licenses.keys()]).toContain(name);
  });

  it('have licenses that allow any use', () => {
    expect([...licenses].filter(([, license]) => !PERMISSIVE.has(license))).toEqual([]);
  });

  it('have none that is part of the build, whose licenses go with it', () => {
    expect(READ_IN.length).toBeGreaterThan(0);
    for (const name of READ_IN) {
      const place = folderOf(name, projectRoot);
      expect(licenses.has(name)).toBe(false);
      expect(PERMISSIVE.has(manifestOf(place).license ?? 'none')).toBe(true);
      expect(readdirSync(place).some((file) => /^licen[cs]e/i.test(file))).toBe(true);
    }
  });
});
