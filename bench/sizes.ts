// `npm run bench:sizes`: what a page or an app loads, in kilobytes: as it is, and as servers send it.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { firstLoad } from '../site/first-load.ts';

const FILES = ['dist/ringtrace.global.js', 'dist/ringtrace.browser.js', 'dist/viewer/viewer.html'];
/** What an app's bundler keeps of the package for so much use. */
const USES: readonly (readonly [what: string, code: string])[] = [
  [
    'readLinks, buildNetwork, measureCentrality',
    `export { readLinks, buildNetwork, measureCentrality } from './dist/web/index.js'`,
  ],
  ['analyzeCase', `export { analyzeCase } from './dist/web/index.js'`],
  ['analyzeCase, writeReport, toHtml', `export { analyzeCase, writeReport, toHtml } from './dist/web/index.js'`],
  ['findPaths, neighborhood', `export { findPaths, neighborhood } from './dist/web/index.js'`],
];

const row = (what: string, bytes: Uint8Array): string => {
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  return `| ${what.padEnd(44)} | ${sizes.map((size) => String(Math.round(size / 1000)).padStart(6)).join(' | ')} |`;
};

console.log(
  `| ${'kB (1,000 bytes)'.padEnd(44)} | ${['plain', 'gzip', 'brotli'].map((name) => name.padStart(6)).join(' | ')} |`,
);
console.log(`| ${'-'.repeat(44)} | ${'-----: | '.repeat(3).trim()}`);
for (const path of FILES) {
  if (!existsSync(path)) throw new Error(`${path} is not built: npm run build`);
  console.log(row(path.replace('dist/', ''), readFileSync(path)));
}

console.log(`\n| ${'kB with gzip, by Vite'.padEnd(44)} | at first |  in all |`);
console.log(`| ${'-'.repeat(44)} | -------: | ------: |`);
for (const [what, contents] of USES) {
  const { first, all } = await firstLoad(contents, process.cwd());
  const [atFirst, inAll] = [first, all].map((size) => String(Math.round(size / 1000)));
  console.log(`| ${what.padEnd(44)} | ${atFirst!.padStart(8)} | ${inAll!.padStart(7)} |`);
}
