import ts from 'typescript';

/**
 * Places that copy a link by its own enumerable fields: `{ ...link }`, `({ id, ...rest }) => rest` and `Object.assign({}, link)`. A link of a
 * store reads its fields from columns and has none of its own, so what copies one asks `ownFields` first.
 */
export function linkSpreads(program: ts.Program, isLooked: (file: string) => boolean, link: ts.Type): string[] {
  const checker = program.getTypeChecker();
  const isLink = (node: ts.Node): boolean => {
    const type = checker.getTypeAtLocation(node);
    if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) !== 0) return false;
    // What a reader is writing itself is an object like any other.
    if (type.aliasSymbol?.name === 'Writable') return false;
    return checker.isTypeAssignableTo(checker.getNonNullableType(type), link);
  };
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    if (!isLooked(file.fileName)) continue;
    const visit = (node: ts.Node): void => {
      if (copied(node).some((part) => !asksFirst(part) && isLink(part))) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file.fileName}:${line + 1} ${node.getText().split('\n')[0]}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** What this place copies field by field. */
function copied(node: ts.Node): readonly ts.Node[] {
  if (ts.isSpreadAssignment(node)) return [node.expression];
  if (ts.isObjectBindingPattern(node) && node.elements.some(({ dotDotDotToken }) => dotDotDotToken)) return [node];
  if (ts.isCallExpression(node) && node.expression.getText() === 'Object.assign') return node.arguments.slice(1);
  return [];
}

function asksFirst(node: ts.Node): boolean {
  if (ts.isObjectBindingPattern(node)) {
    const { parent } = node;
    return ts.isVariableDeclaration(parent) && parent.initializer !== undefined && asksFirst(parent.initializer);
  }
  return ts.isCallExpression(node) && node.expression.getText() === 'ownFields';
}
