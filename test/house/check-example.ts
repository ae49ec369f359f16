import ts from 'typescript';

/**
 * Turns example code into the body of an async function. Every statement followed by a comment `// => value` becomes a call
 * `await check(run, text, value)`: `run` gives what the statement gives, `value` is the comment read as an expression, and
 * `text` is the comment. `// => throws text` stands for an error whose name, code or message holds the text. Imports are dropped:
 * their names are in scope already.
 */
export function checkedExample(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const lines = file.statements.map((statement, i) => {
    const next = file.statements[i + 1];
    const value = expectedValue(code.slice(statement.end, next ? next.getStart(file) : code.length));
    return checkedStatement(statement, statement.getText(file), value);
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(lines.join('\n'), { compilerOptions: options }).outputText;
}

function checkedStatement(statement: ts.Statement, text: string, value: string | undefined): string {
  if (ts.isImportDeclaration(statement)) return '';
  if (value === undefined) return text;
  const message = JSON.stringify(value);
  const throwing = value.startsWith('throws');
  const expected = throwing ? 'undefined' : `async () => (${asExpression(value)}\n)`;
  if (ts.isExpressionStatement(statement)) {
    return `await check(async () => (${text.replace(/;$/, '')}\n), ${message}, ${expected});`;
  }
  if (throwing) return `await check(async () => { ${text}\n }, ${message}, ${expected});`;
  if (!ts.isVariableStatement(statement)) throw new Error(`no value to compare with in: ${text}`);
  const name = statement.declarationList.declarations.at(-1)!.name.getText();
  return `${text}\nawait check(async () => (${name}), ${message}, ${expected});`;
}

/** Node prints typed arrays as `Float64Array [1, 2]`; examples may say so too. */
function asExpression(value: string): string {
  return value.replaceAll(/\b((?:Uint|Int|Float)\d+Array)(?:\(\d+\))? \[([^\]]*)\]/g, '$1.of($2)');
}

/** The text after the arrow, with the comment lines that follow it. */
function expectedValue(trivia: string): string | undefined {
  const start = trivia.search(/\/\/\s*=>/);
  if (start < 0) return undefined;
  const [first, ...more] = trivia.slice(start).split('\n');
  const rest: string[] = [];
  for (const line of more) {
    const comment = /^\s*\/\/(?!\s*=>)(.*)$/.exec(line);
    if (!comment) break;
    rest.push(comment[1]!.trim());
  }
  return [first!.replace(/^\/\/\s*=>\s*/, ''), ...rest].join('\n').trim();
}
