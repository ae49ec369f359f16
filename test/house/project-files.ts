import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** Where package.json lies. */
export const projectRoot: string = fileURLToPath(new URL('../../', import.meta.url));

const SKIPPED = ['node_modules', 'dist', 'out', 'coverage', '.git'];

/** Paths under a folder or file of the project, from its root, in order; empty when there is none. */
export function listFiles(start: string): string[] {
  const full = join(projectRoot, start);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [start];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !SKIPPED.includes(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(start, entry.name)) : [join(start, entry.name)]))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
