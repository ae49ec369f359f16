import ts from 'typescript';
import { isOwn, placeOf, type Surface } from './surface.ts';

/** Names and members of the doors that no line of a docstring tells: `Owner.member (file)`. */
export function undocumented({ checker, exports }: Surface): string[] {
  const missing = new Set<string>();
  for (const { name, symbol } of exports) {
    if (!isOwn(symbol)) continue;
    if (!isTold(checker, symbol)) missing.add(`${name} (${placeOf(symbol)})`);
    for (const member of membersOf(symbol)) {
      if (!isTold(checker, member)) missing.add(`${name}.${member.name} (${placeOf(symbol)})`);
    }
  }
  return [...missing].sort();
}

/** A former name is told by the word on what to read in its place. */
function isTold(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const deprecated = symbol.getJsDocTags(checker).filter(({ name }) => name === 'deprecated');
  const told = [symbol.getDocumentationComment(checker), ...deprecated.map(({ text }) => text)];
  return told.some((parts) => ts.displayPartsToString(parts).trim() !== '');
}

/**
 * The members that interfaces, classes and types write out, each on a line of its own. A type within a line is told by the member that has it, and
 * a member without a name is a mark for the compiler.
 */
export function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || ts.isExpression(node) || (ts.isTypeLiteralNode(node) && isOneLine(node))) return;
    const isMember = ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isClassElement(node);
    if (isMember && node.name && !isHidden(node)) {
      const member = (node as unknown as { symbol?: ts.Symbol }).symbol;
      if (member) found.push(member);
    }
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) {
    if (!writesMembers(declaration)) continue;
    // One line that is all there is of a type has no member beside it to tell it by.
    ts.forEachChild(declaration, (node) => (ts.isTypeLiteralNode(node) ? ts.forEachChild(node, visit) : visit(node)));
  }
  return found;
}

function writesMembers(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function isOneLine(node: ts.TypeLiteralNode): boolean {
  const file = node.getSourceFile();
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  return lineOf(node.getStart()) === lineOf(node.end);
}

function isHidden(node: ts.PropertySignature | ts.MethodSignature | ts.ClassElement): boolean {
  if (node.name && (ts.isPrivateIdentifier(node.name) || ts.isComputedPropertyName(node.name))) return true;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}
