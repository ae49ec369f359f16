import { describe, expect, it } from 'vitest';
import { circlesIn, importsOfRooms, readImports } from './circles.ts';
import { listFiles, readText } from './project-files.ts';

const files = new Map(
  listFiles('src')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readText(path)]),
);
const imports = readImports(files);
const roomOf = (path: string): string => path.split('/')[1]!;

/** A sheet and what tells a sentence know the type of what they show, a table of rules that of the options it is of: for the compiler alone, and back no value leads. */
const KNOWS_ITS_OWNER = /\/(?:[\w-]+-(?:sheet|rules)|tell-[\w-]+)\.ts$/;

describe('imports', () => {
  it('run in no circle among files', () => {
    expect(circlesIn(imports(false))).toEqual([]);
  });

  it('run in no circle among files for types either, but where a sheet or a table of rules knows its owner', () => {
    const ofValues = imports(false);
    const withoutOwners = [...imports()].map(([path, targets]): [string, ReadonlySet<string>] => {
      if (!KNOWS_ITS_OWNER.test(path)) return [path, targets];
      return [path, ofValues.get(path)!];
    });
    expect(circlesIn(new Map(withoutOwners))).toEqual([]);
  });

  it('run in no circle among rooms, not even for types', () => {
    expect(circlesIn(importsOfRooms(imports(), roomOf))).toEqual([]);
  });

  it('that run in a circle are found, of values and of types', () => {
    const planted = new Map([
      ['src/a/x.ts', `import type { Y } from '../b/y.ts';`],
      ['src/b/y.ts', `export { z } from './z.ts';`],
      ['src/b/z.ts', `import { x } from '../a/x.ts';`],
      ['src/b/free.ts', `import { z } from './z.ts';`],
    ]);
    expect(circlesIn(readImports(planted)())).toEqual(['src/a/x.ts -> src/b/y.ts -> src/b/z.ts -> src/a/x.ts']);
    expect(circlesIn(readImports(planted)(false))).toEqual([]);
    expect(circlesIn(importsOfRooms(readImports(planted)(), roomOf))).toEqual(['a -> b -> a']);
  });
});
