// Builds the viewer as one file, `dist/viewer/viewer.html` (or in the folder given): style and script inside, a policy that names them by their hashes, workers from blobs, and an
// empty place for a case. It opens from disk and connects to nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import config from './vite.config.ts';

const target = process.argv[2] ?? fileURLToPath(new URL('../../dist/viewer', import.meta.url));

const built = (await build({
  ...config,
  configFile: false,
  logLevel: 'error',
  worker: { ...config.worker, format: 'iife' },
  build: {
    ...config.build,
    write: false,
    cssCodeSplit: false,
    assetsInlineLimit: 1e8,
    rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
  },
})) as Rolldown.RolldownOutput;

const textOf = (ending: string): string => {
  const found = built.output.filter(({ fileName }) => fileName.endsWith(ending) && !fileName.includes('worker'));
  if (found.length !== 1)
    throw new Error(`expected one ${ending}, and ${found.map(({ fileName }) => fileName).join(', ')} came`);
  const [file] = found;
  return file!.type === 'chunk' ? file!.code : String(file!.source);
};

const style = textOf('.css').trim();
// A text in the script may not end the element it stands in.
const script = textOf('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "style-src-attr 'unsafe-inline'",
  'img-src data: blob:',
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const page = textOf('.html')
  .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  .replace(/<link rel="stylesheet"[^>]*>/g, '')
  .replace(/<script [^>]*src=[^>]*><\/script>/g, '')
  .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
  .replace('</head>', () => `<style>${style}</style>\n  </head>`)
  .replace('</body>', () => `<script>${script}</script>\n  </body>`);

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'viewer.html'), page);
