import { relative } from 'node:path/posix';
import ts from 'typescript';
import { projectRoot } from '../house/project-files.ts';

/** The doors of the package, by what a reader imports: as the compiler finds them, and the viewer, which it finds by the package alone. */
export const DOORS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(
      (ts.readConfigFile(`${projectRoot}tsconfig.json`, ts.sys.readFile).config as Config).compilerOptions.paths,
    ).map(([door, [path]]) => [door, path.replace('./', '')]),
  ),
  'ringtrace/viewer': 'src/viewer/index.ts',
};

interface Config {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
}

/** One name that a door hands out. */
export interface Export {
  readonly door: string;
  readonly name: string;
  /** What stands behind the name, past all re-exports. */
  readonly symbol: ts.Symbol;
}

/** All that the doors hand out, as the compiler sees it. */
export interface Surface {
  readonly checker: ts.TypeChecker;
  readonly exports: readonly Export[];
}

export function readSurface(doors: Readonly<Record<string, string>> = DOORS, root: string = projectRoot): Surface {
  const { config } = ts.readConfigFile(`${projectRoot}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, projectRoot);
  const program = ts.createProgram(
    Object.values(doors).map((path) => `${root}${path}`),
    options,
  );
  const checker = program.getTypeChecker();
  const exports = Object.entries(doors).flatMap(([door, path]) => {
    const file = checker.getSymbolAtLocation(program.getSourceFile(`${root}${path}`)!)!;
    return checker
      .getExportsOfModule(file)
      .map((symbol) => ({ door, name: symbol.name, symbol: original(checker, symbol) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
  return { checker, exports };
}

/** Past all re-exports. */
export function original(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether the project itself declares it; not a library, and no parameter of a type. */
export function isOwn(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? [];
  return declaration !== undefined && !declaration.getSourceFile().fileName.includes('/node_modules/');
}

export function placeOf(symbol: ts.Symbol): string {
  return relative(projectRoot, symbol.declarations![0]!.getSourceFile().fileName);
}
