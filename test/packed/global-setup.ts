import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project in which the packed tarball is installed, as a user would. */
    consumer: string;
    /** Paths inside the tarball. */
    packedFiles: string[];
  }
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const { files } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { files: string[] };
const PACKED = ['package.json', 'README.md', 'LICENSE', ...files.filter((name) => name !== 'dist')];

/** Builds the package outside the project, packs it, and installs the tarball in an empty folder. */
export default function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'ringtrace-'));
  const source = join(root, 'package');
  const consumer = join(root, 'consumer');
  mkdirSync(source);
  mkdirSync(consumer);
  const tsup = join(projectRoot, 'node_modules/tsup/dist/cli-default.js');
  run(process.execPath, [tsup, '--silent', '--out-dir', join(source, 'dist')], projectRoot);
  const web = ['--import', 'tsx', join(projectRoot, 'site/web-modules.ts'), join(source, 'dist')];
  run(process.execPath, web, projectRoot);
  const page = ['--import', 'tsx', join(projectRoot, 'examples/viewer/build-page.ts'), join(source, 'dist/viewer')];
  run(process.execPath, page, projectRoot);
  const schema = ['--import', 'tsx', join(projectRoot, 'site/findings-schema.ts'), join(source, 'dist')];
  run(process.execPath, schema, projectRoot);
  for (const name of PACKED)
    if (existsSync(join(projectRoot, name))) cpSync(join(projectRoot, name), join(source, name), { recursive: true });
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', root], source);
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(root, filename)], consumer);
  project.provide('consumer', consumer);
  project.provide(
    'packedFiles',
    files.map((file) => file.path),
  );
  return () => rmSync(root, { recursive: true, force: true });
}

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
