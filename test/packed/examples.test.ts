import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { listFiles, readText } from '../house/project-files.ts';

const folder = join(inject('consumer'), 'examples-run');
const examples = listFiles('examples').filter((path) => /^examples\/[^/]+\.ts$/.test(path));

describe('examples', () => {
  it('are there', () => {
    expect(examples).toContain('examples/first-case.ts');
  });

  it.each(examples)('%s runs on the installed package and prints something', (path) => {
    mkdirSync(folder, { recursive: true });
    const program = join(folder, basename(path).replace(/ts$/, 'mjs'));
    writeFileSync(program, transformSync(readText(path), { loader: 'ts' }).code);
    const printed = execFileSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
    expect(printed.trim().split('\n').length).toBeGreaterThan(2);
  });
});
