// `npm run build:wasm`: compiles batch-search.ts with AssemblyScript and inlines it in ../betweenness-wasm-bytes.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = fileURLToPath(new URL('.', import.meta.url));
const flags = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--baseDir', here];

/** The module as base64: the same bytes from the same source and compiler. */
export async function compile() {
  let bytes;
  const { error, stderr } = await asc.main(['batch-search.ts', '--outFile', 'out.wasm', ...flags], {
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm')) bytes = contents;
    },
  });
  if (error) throw new Error(`batch-search.ts does not compile: ${stderr.toString()}`);
  return Buffer.from(bytes).toString('base64');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = (await compile()).match(/.{1,108}/g).map((line) => `  '${line}'`);
  const out = `/** Compiled from wasm/batch-search.ts by \`npm run build:wasm\`; not to be edited. */\nexport const batchSearchBase64: string = [\n${lines.join(',\n')},\n].join('');\n`;
  writeFileSync(new URL('../betweenness-wasm-bytes.ts', import.meta.url), out);
}
