import { dirname, join, normalize } from 'node:path/posix';
import { type Import, importsOf } from './doors.ts';

/** Who imports whom: of files by their paths, of rooms by their names. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the imports of each file once; the function given says which of these files import which others, types included unless told. */
export function readImports(files: ReadonlyMap<string, string>): (withTypes?: boolean) => Imports {
  const read = new Map([...files].map(([path, text]) => [path, importsOf(path, text)]));
  return (withTypes = true) => importsBetween(read, withTypes);
}

function importsBetween(files: ReadonlyMap<string, readonly Import[]>, withTypes: boolean): Imports {
  const found = new Map<string, Set<string>>();
  for (const [path, imports] of files) {
    const targets = imports
      .filter(({ name, isType }) => name.startsWith('.') && (withTypes || !isType))
      .map(({ name }) => normalize(join(dirname(path), name)))
      .filter((target) => files.has(target) && target !== path);
    found.set(path, new Set(targets));
  }
  return found;
}

/** The same, each file standing for its room. */
export function importsOfRooms(imports: Imports, roomOf: (path: string) => string): Imports {
  const found = new Map<string, Set<string>>();
  for (const [path, targets] of imports) {
    const room = roomOf(path);
    const open = found.get(room) ?? new Set();
    for (const target of targets) if (roomOf(target) !== room) open.add(roomOf(target));
    found.set(room, open);
  }
  return found;
}

/** Those that lead back to themselves, each circle as one line; of those that share a part one is told. */
export function circlesIn(imports: Imports): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      circles.push([...way.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of [...(imports.get(path) ?? [])].sort()) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of [...imports.keys()].sort()) visit(path, []);
  return circles;
}
