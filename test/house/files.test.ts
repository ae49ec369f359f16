import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './project-files.ts';

/** Written by a build step from a source beside it. */
const GENERATED: readonly string[] = [];
const NAMELESS = /^(utils?|helpers?|common|misc|types)$/;
/** Tests of types, said in one word. */
const TYPE_TESTS = 'test/types/';
const MACHINE_PATH = /(?<![\w.~/-])\/(?:work|tmp|home|root|Users)\/|\b[A-Z]:\\+Users\\/;
const OWN = ['src', 'test', 'bench', 'site', 'examples', '.ci'];
const TEXT = /\.([cm]?[jt]sx?|json|md|css|html|csv|ya?ml|py|sh|ipynb)$|\/run$|^[A-Z]+$/;
const TOP_LEVEL = [
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
  'vitest.config.ts',
  'biome.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
];

const lineCount = (text: string): number => text.trimEnd().split('\n').length;

function overlong(paths: readonly string[], read: (path: string) => string): string[] {
  return paths
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !GENERATED.includes(path))
    .map((path) => ({ path, count: lineCount(read(path)) }))
    .filter(({ count }) => count > 250)
    .map(({ path, count }) => `${path}: ${count} lines`);
}

function nameless(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .replace(TYPE_TESTS, '')
      .split('/')
      .slice(0, -1)
      .some((folder) => NAMELESS.test(folder)),
  );
}

function machinePaths(paths: readonly string[], read: (path: string) => string): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (MACHINE_PATH.test(line) ? [`${path}:${i + 1}`] : [])),
  );
}

describe('files', () => {
  const own = OWN.flatMap(listFiles);

  it('of src are at most 250 lines long', () => {
    expect(overlong(listFiles('src'), readText)).toEqual([]);
    expect(overlong(['src/a.ts'], () => 'x\n'.repeat(251))).toEqual(['src/a.ts: 251 lines']);
    expect(overlong(['src/a.ts'], () => 'x\n'.repeat(250))).toEqual([]);
  });

  it('of src are mostly short: the median has at most 60 lines', () => {
    const counts = listFiles('src')
      .filter((path) => path.endsWith('.ts') && !GENERATED.includes(path))
      .map((path) => lineCount(readText(path)))
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('live in folders that say what is in them', () => {
    expect(nameless(own)).toEqual([]);
    expect(nameless(['src/network/utils/fold.ts', 'src/types/a.ts'])).toHaveLength(2);
  });

  it('name no place on the machine they were written on', () => {
    expect(
      machinePaths(
        [...own, ...TOP_LEVEL.flatMap(listFiles)].filter((path) => TEXT.test(path)),
        readText,
      ),
    ).toEqual([]);
    const planted = `see ${['', 'home', 'someone', 'case.csv'].join('/')}`;
    expect(machinePaths(['a.md'], () => `x\n${planted}`)).toEqual(['a.md:2']);
    expect(machinePaths(['a.md'], () => 'https://example.org/home/a and ../work/b')).toEqual([]);
  });

  it('have no second name for the same thing: kebab-case everywhere in src', () => {
    const odd = listFiles('src').filter(
      (path) => !path.split('/').every((part) => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)),
    );
    expect(odd).toEqual([]);
  });

  it('open optional packages in words that Vite, webpack and Turbopack leave alone', () => {
    const open = listFiles('src').filter((path) => path.endsWith('.ts') && /[^.]import\((?!['"])/.test(readText(path)));
    const calls = open.flatMap((path) =>
      [...readText(path).matchAll(/[^.]import\((?!['"])[^)]*\)/g)].map(([call]) => call),
    );
    expect(calls.length).toBeGreaterThan(1);
    for (const call of calls)
      for (const words of ['@vite-ignore', 'webpackIgnore: true', 'turbopackIgnore: true'])
        expect(call).toContain(words);
  });
});
