import ts from 'typescript';
import { isOwn, original, placeOf, type Surface } from './surface.ts';

/** Types that a signature of a door names and that no door hands out: `name (file), named by ...`. */
export function unexportedTypes({ checker, exports }: Surface): string[] {
  const known = new Set(exports.map(({ symbol }) => symbol));
  const seen = new Set<ts.Symbol>();
  const missing = new Map<ts.Symbol, string>();
  const visit = (symbol: ts.Symbol, from: string): void => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    if (!known.has(symbol)) missing.set(symbol, from);
    for (const declaration of symbol.declarations ?? []) {
      for (const named of namedTypes(declaration)) {
        const found = checker.getSymbolAtLocation(named);
        const target = found && original(checker, found);
        if (target && isOwn(target) && isType(target)) visit(target, symbol.name);
      }
    }
  };
  for (const { symbol, name } of exports) if (isOwn(symbol)) visit(symbol, name);
  return [...missing].map(([symbol, from]) => `${symbol.name} (${placeOf(symbol)}), named by ${from}`).sort();
}

function isType(symbol: ts.Symbol): boolean {
  const declared = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class | ts.SymbolFlags.Enum;
  return (symbol.flags & declared) !== 0;
}

/** The names of types in the public part of a declaration: no bodies, no private members. */
function namedTypes(declaration: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || isHidden(node)) return;
    if (ts.isTypeReferenceNode(node)) found.push(lastName(node.typeName));
    if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression);
    if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node)) {
      // What a value starts as is no part of its type.
      if (node.type) visit(node.type);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

function isHidden(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  if (node.name && ts.isPrivateIdentifier(node.name)) return true;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}

function lastName(name: ts.EntityName): ts.Identifier {
  return ts.isIdentifier(name) ? name : name.right;
}
