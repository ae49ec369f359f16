import { describe, expect, it } from 'vitest';
import { bundledPackages } from './bundled-packages.ts';
import { importsOf } from './doors.ts';
import { listFiles, readText } from './project-files.ts';

describe('what the package depends on', () => {
  const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Readonly<Record<string, string>> };
  const imported = new Set(
    listFiles('src')
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => importsOf(path, readText(path)).map(({ name }) => name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  );

  it('is imported by the sources', () => {
    expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
  });

  it('is told with its reason in docs/dependencies.md, and nothing else is', () => {
    const rows = readText('docs/dependencies.md')
      .split('\n')
      .filter((line) => /^\| `/.test(line));
    const told = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
    expect(told.sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('is told with its license in THIRD-PARTY.md where it is bundled', async () => {
    const told = [...readText('THIRD-PARTY.md').matchAll(/^\| `([^`]+)` *\| (?:MIT|ISC)/gm)].map(([, name]) => name);
    expect(told).toEqual(await bundledPackages());
  });
});
