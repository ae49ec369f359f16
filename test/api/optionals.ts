import ts from 'typescript';

/** What somebody hands in, by its name: there `undefined` says the same as nothing, so that options can be passed on. */
const GIVEN = /(?:Options|Choices|Inputs?)$/;
/** What findings tell of the options they were made with: told, not given. */
const TOLD: readonly string[] = ['FindingsOptions'];

/**
 * Optional members that speak the wrong dialect, over the reports of all doors: `| undefined` is for what is given, and what only comes back
 * leaves a member out.
 */
export function wrongOptionals(reports: Iterable<string>): string[] {
  const types = new Map<string, ts.Node>();
  const [taken, back] = [new Set<string>(), new Set<string>()];
  for (const report of reports) {
    for (const node of statementsOf(report)) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) types.set(node.name.text, node);
      if (!ts.isFunctionDeclaration(node)) continue;
      for (const parameter of node.parameters) namedIn(parameter, taken);
      if (node.type) namedIn(node.type, back);
    }
  }
  for (const set of [taken, back]) for (const name of set) namedIn(types.get(name), set);
  return [...types].flatMap(([name, node]) => {
    if (GIVEN.test(name) && !TOLD.includes(name))
      return optionalsOf(node, false).map((member) => `${name}.${member} refuses undefined`);
    if (!back.has(name) || taken.has(name)) return [];
    return optionalsOf(node, true).map((member) => `${name}.${member} comes back as undefined`);
  });
}

function statementsOf(report: string): readonly ts.Statement[] {
  const code = /```ts\n([\s\S]*)\n```/.exec(report)?.[1] ?? '';
  return ts.createSourceFile('report.ts', code, ts.ScriptTarget.ESNext, true).statements;
}

/** Adds the names of all types in it; whoever walks the set meets those too. */
function namedIn(node: ts.Node | undefined, names: Set<string>): void {
  if (node === undefined) return;
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.add(node.typeName.text);
  if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text);
  ts.forEachChild(node, (child) => namedIn(child, names));
}

/** Optional members of an object type, one within another too, that admit undefined or do not. */
function optionalsOf(node: ts.Node, admits: boolean): string[] {
  const own =
    ts.isPropertySignature(node) && node.questionToken && node.type && admitsUndefined(node.type) === admits
      ? [node.name.getText()]
      : [];
  const within: string[] = [];
  ts.forEachChild(node, (child) => {
    within.push(...optionalsOf(child, admits));
  });
  return [...own, ...within];
}

function admitsUndefined(type: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(type)) return type.types.some(admitsUndefined);
  return type.kind === ts.SyntaxKind.UndefinedKeyword;
}
