// Builds the pages into out/docs, without a connection: `npm run docs`. A link that leads nowhere is an error.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codePages } from './code-pages.ts';
import { commandPage } from './command-page.ts';
import { findingsPage } from './findings-page.ts';
import { findingsSchema } from './findings-schema.ts';
import { galleryPage } from './gallery-page.ts';
import { measurePages } from './measure-pages.ts';
import { reference } from './reference.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, 'out/site');

rmSync(source, { recursive: true, force: true });
cpSync(join(root, 'docs'), source, { recursive: true });
const readme = readFileSync(join(root, 'README.md'), 'utf8');
write('index.md', readme.replaceAll('](docs/', ']('));
write('changelog.md', readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
// What lies beside docs lies among its pages here.
const beside = ['SECURITY.md', 'THIRD-PARTY.md'];
for (const name of beside) write(name, readFileSync(join(root, name), 'utf8').replaceAll('](docs/', ']('));
for (const name of readdirSync(join(root, 'docs')).filter((page) => page.endsWith('.md'))) {
  write(
    name,
    beside.reduce(
      (text, file) => text.replaceAll(`](../${file}`, `](${file}`),
      readFileSync(join(root, 'docs', name), 'utf8'),
    ),
  );
}
for (const [path, text] of [...measurePages(), ...codePages(), ...(await galleryPage())]) write(path, text);
write('reference/command-line.md', commandPage());
write('reference/findings.md', findingsPage());
write('public/findings.schema.json', `${JSON.stringify(findingsSchema(), null, 2)}\n`);
await reference(root, join(source, 'reference'));
for (const name of readdirSync(join(root, 'site/vitepress'))) {
  mkdirSync(join(source, '.vitepress'), { recursive: true });
  cpSync(join(root, 'site/vitepress', name), join(source, '.vitepress', name), { recursive: true });
}
const vitepress = join(root, 'node_modules/vitepress/bin/vitepress.js');
execFileSync(process.execPath, [vitepress, 'build', source, '--outDir', join(root, 'out/docs')], { stdio: 'inherit' });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(source, path)), { recursive: true });
  writeFileSync(join(source, path), text);
}
