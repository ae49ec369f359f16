// `npm run build:wasm`: compiles each search here with AssemblyScript and inlines it beside its twin in TypeScript.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = fileURLToPath(new URL('.', import.meta.url));
const flags = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--baseDir', here];
const searches = { 'batch-search': 'betweenness-wasm-bytes', 'length-search': 'betweenness-length-wasm-bytes' };

/** A search's module as base64: the same bytes from the same source and compiler. */
export async function compile(search) {
  let bytes;
  const { error, stderr } = await asc.main([`${search}.ts`, '--outFile', 'out.wasm', ...flags], {
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm')) bytes = contents;
    },
  });
  if (error) throw new Error(`${search}.ts does not compile: ${stderr.toString()}`);
  return Buffer.from(bytes).toString('base64');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [search, file] of Object.entries(searches)) {
    const name = `${search.replace(/-./g, ([, letter]) => letter.toUpperCase())}Base64`;
    const lines = (await compile(search)).match(/.{1,108}/g).map((line) => `  '${line}'`);
    const note = `/** Compiled from wasm/${search}.ts by \`npm run build:wasm\`; not to be edited. */`;
    const out = `${note}\nexport const ${name}: string = [\n${lines.join(',\n')},\n].join('');\n`;
    writeFileSync(new URL(`../${file}.ts`, import.meta.url), out);
  }
}
