// Writes the JSON Schema of findings into the build: `node --import tsx site/findings-schema.ts [folder]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type JsonSchema, typeSchema } from './type-schema.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Findings as JSON holds them, member by member. */
export function findingsSchema(): JsonSchema {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const path = `${root}src/model/findings.ts`;
  const program = ts.createProgram([path], options);
  const checker = program.getTypeChecker();
  const file = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  const symbol = checker.getExportsOfModule(file).find(({ name }) => name === 'Findings')!;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Findings of ringtrace',
    ...typeSchema(checker, checker.getDeclaredTypeOfSymbol(symbol), 'Findings'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? join(root, 'dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'findings.schema.json'), `${JSON.stringify(findingsSchema(), null, 2)}\n`);
}
