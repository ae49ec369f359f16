import ts from 'typescript';
import { listFiles, readText } from './project-files.ts';
import { type Block, readBlocks } from './read-blocks.ts';

/** The pages a reader meets: the readme and everything in docs. */
export const PAGES: readonly string[] = ['README.md', ...listFiles('docs').filter((path) => path.endsWith('.md'))];

/** Run as programs; `js` and its like stand for code that has no types. */
export const CODE: readonly string[] = ['ts', 'typescript', 'js', 'javascript', 'mjs'];
/** Commands; those that can be run where the package is installed are. */
export const SHELL: readonly string[] = ['sh', 'bash', 'shell', 'console'];
/** Written to a file where the fence names one. */
export const DATA: readonly string[] = ['csv', 'json', 'ndjson', 'jsonl'];
/** Said, not run. */
export const SAID: readonly string[] = ['text'];

/** The programs of a page. A block goes on with the one above, until it names something anew that stands already: it begins the next program. */
export function pagePrograms(blocks: readonly Block[]): Block[] {
  const programs: Block[] = [];
  let named = new Set<string>();
  for (const block of blocks.filter(({ language }) => CODE.includes(language))) {
    const { declared, imported } = namesOf(block.code);
    const last = programs.at(-1);
    if (last && ![...declared].some((name) => named.has(name))) {
      programs[programs.length - 1] = { ...last, code: last.code + block.code };
    } else {
      programs.push(block);
      named = new Set();
    }
    for (const name of [...declared, ...imported]) named.add(name);
  }
  return programs;
}

function namesOf(code: string): { declared: Set<string>; imported: Set<string> } {
  const declared = new Set<string>();
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) declared.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  const file = ts.createSourceFile('program.ts', code, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) add(name);
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      add(statement.name);
  }
  return { declared, imported: new Set(importsIn(file).map(({ name }) => name)) };
}

interface NamedImport {
  readonly from: string;
  /** What the module calls it; nothing for the module itself. */
  readonly of: string | undefined;
  readonly name: string;
}

function importsIn(file: ts.SourceFile): NamedImport[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const from = (moduleSpecifier as ts.StringLiteral).text;
    const bindings = importClause?.namedBindings;
    const found: NamedImport[] = importClause?.name ? [{ from, of: 'default', name: importClause.name.text }] : [];
    if (bindings && ts.isNamespaceImport(bindings)) found.push({ from, of: undefined, name: bindings.name.text });
    if (!bindings || !ts.isNamedImports(bindings) || importClause?.isTypeOnly) return found;
    const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
    return [
      ...found,
      ...values.map(({ name, propertyName }) => ({ from, of: (propertyName ?? name).text, name: name.text })),
    ];
  });
}

export function blocksOf(page: string): Block[] {
  return readBlocks(readText(page));
}

/** Imports as calls of `loadModule`, each name once, so that a program can stand in a function. */
export function loadedImports(code: string): string {
  const lines = importsIn(ts.createSourceFile('program.ts', code, ts.ScriptTarget.Latest, true)).map(
    ({ from, of, name }) => {
      const loaded = `await loadModule(${JSON.stringify(from)})`;
      return of ? `const { ${of}: ${name} } = ${loaded};` : `const ${name} = ${loaded};`;
    },
  );
  return [...new Set(lines)].join('\n');
}
