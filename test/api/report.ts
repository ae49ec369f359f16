import ts from 'typescript';
import { DOORS, type Export, isOwn, type Surface } from './surface.ts';

/** Where the golden file of a door lies. */
export function reportPath(door: string): string {
  return `api/${door.replace('/', '.')}.api.md`;
}

/** What each door hands out, name by name, without docstrings and bodies: the golden files that show any change of the surface. */
export function apiReports(surface: Surface): Map<string, string> {
  return new Map(Object.keys(DOORS).map((door) => [reportPath(door), reportOf(surface, door)]));
}

function reportOf({ checker, exports }: Surface, door: string): string {
  const of = exports.filter((entry) => entry.door === door);
  const blocks = of.map((entry) => told(checker, entry)).join('\n\n');
  return `# ${door}\n\nWritten by \`npm run api\` from the sources; ${of.length} names.\n\n\`\`\`ts\n${blocks}\n\`\`\`\n`;
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
const format = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

function told(checker: ts.TypeChecker, { name, symbol }: Export): string {
  const declarations = symbol.declarations ?? [];
  if (!isOwn(symbol)) return `export { ${name} };`;
  const deprecated = symbol.getJsDocTags(checker).some((tag) => tag.name === 'deprecated')
    ? '/** @deprecated */\n'
    : '';
  // Of overloads the last, with the body, is nobody's to call.
  const callable = declarations.length > 1 ? declarations.filter(isCallable) : declarations;
  return deprecated + callable.map((declaration) => printed(checker, name, symbol, declaration)).join('\n');
}

function isCallable(declaration: ts.Declaration): boolean {
  return !ts.isFunctionDeclaration(declaration) || declaration.body === undefined;
}

function printed(checker: ts.TypeChecker, name: string, symbol: ts.Symbol, declaration: ts.Declaration): string {
  const file = declaration.getSourceFile();
  const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, file);
  if (ts.isFunctionDeclaration(declaration)) {
    return print(withoutBody(declaration)).replace(/^(export )?(async )?function \w+/, `export function ${name}`);
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return print(declaration);
  if (ts.isClassDeclaration(declaration)) return print(signaturesOf(declaration));
  if (ts.isVariableDeclaration(declaration)) {
    const type = declaration.type
      ? print(declaration.type)
      : checker.typeToString(checker.getTypeOfSymbol(symbol), declaration, format);
    return `export const ${name}: ${type};`;
  }
  return `export ${name};`;
}

function withoutBody(node: ts.FunctionDeclaration): ts.FunctionDeclaration {
  const plain = node.parameters.map((parameter) =>
    ts.factory.updateParameterDeclaration(
      parameter,
      undefined,
      parameter.dotDotDotToken,
      ts.isIdentifier(parameter.name) ? parameter.name : 'options',
      parameter.questionToken ??
        (parameter.initializer ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : undefined),
      parameter.type,
      undefined,
    ),
  );
  return ts.factory.updateFunctionDeclaration(
    node,
    node.modifiers,
    undefined,
    node.name,
    node.typeParameters,
    plain,
    node.type,
    undefined,
  );
}

function signaturesOf(node: ts.ClassDeclaration): ts.ClassDeclaration {
  const members = node.members.flatMap((member): ts.ClassElement[] => {
    if (member.name && ts.isPrivateIdentifier(member.name)) return [];
    if (ts.isMethodDeclaration(member)) {
      const { modifiers, name, questionToken, typeParameters, parameters, type } = member;
      return [
        ts.factory.createMethodDeclaration(
          modifiers,
          undefined,
          name,
          questionToken,
          typeParameters,
          parameters,
          type,
          undefined,
        ),
      ];
    }
    if (ts.isConstructorDeclaration(member))
      return [ts.factory.updateConstructorDeclaration(member, member.modifiers, member.parameters, undefined)];
    return [member];
  });
  return ts.factory.updateClassDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}
