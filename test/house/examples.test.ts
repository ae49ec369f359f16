import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';
import { checkedExample } from './check-example.ts';
import { listFiles, projectRoot, readText } from './project-files.ts';
import { readExamples } from './read-examples.ts';

type Scope = Record<string, unknown>;
type Check = typeof checkClaim;

const load = (path: string): Promise<Scope> => import(/* @vite-ignore */ `${projectRoot}${path}`);
/** Loading these does their work. */
const PROGRAMS = ['src/cli/main.ts', 'src/kernels/ringtrace-worker.ts'];

/** What an example may name: the known graphs, the front door, the room's index, and its own file, the nearest winning. */
async function scopeOf(path: string): Promise<Scope> {
  const room = path.split('/').length > 2 ? listFiles(`src/${path.split('/')[1]}/index.ts`) : [];
  const graphs = listFiles('test/graphs').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const paths = [...graphs, ...listFiles('src/index.ts'), ...room, ...(PROGRAMS.includes(path) ? [] : [path])];
  return Object.assign({}, ...(await Promise.all(paths.map(load))));
}

async function runExample(code: string, scope: Scope, verify: Check = checkClaim): Promise<void> {
  const names = Object.keys(scope).filter((name) => name !== 'default');
  const body = `return (async () => {\n${checkedExample(code)}\n})();`;
  await new Function('check', ...names, body)(verify, ...names.map((name) => scope[name]));
}

describe('examples in docstrings', () => {
  const examples = listFiles('src')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => readExamples(path, readText(path)));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [`${example.path}:${example.line}`, example] as const))(
    '%s gives what it says',
    async (_name, { path, code }) => {
      await runExample(code, await scopeOf(path));
    },
  );
});

describe('the runner of examples', () => {
  const scope: Scope = { add: (a: number, b: number) => a + b, later: async (x: unknown) => x };
  const fail = (): never => {
    throw new RangeError('too far');
  };

  it.each([
    'add(1, 2) // => 3',
    'add(1, 2); // => 3',
    'add(1, 2)\n  // => 3',
    'await later([1, { a: 2 }]) // => [1, { a: 2 }]',
    'later({ a: [1] }) // => {\n//   a: [1],\n// }',
    'const three: number = add(1, 2) // => 3\nadd(three, 1) // => 4',
    "import { add } from 'ringtrace'\nadd(\n  1,\n  2,\n) // => 3",
    "fail() // => throws 'too far'",
    'fail() // => throws RangeError',
    'const x = fail() // => throws RangeError',
    'add(2, 2) // a comment, no claim',
  ])('accepts %j', async (code) => {
    await expect(runExample(code, { ...scope, fail })).resolves.toBe(undefined);
  });

  it.each([
    'add(1, 2) // => 4',
    'later(1) // => 2',
    'add(1, 1) // => throws RangeError',
    'add(1, 1) // => throws',
    'fail() // => 3',
    "fail() // => throws 'too near'",
    'add(1, 2) // => about three',
    'missing() // => 3',
  ])('rejects %j', async (code) => {
    await expect(runExample(code, { ...scope, fail })).rejects.toThrow();
  });

  it('checks every claim of an example once', async () => {
    const seen: string[] = [];
    await runExample('add(1, 2) // => 3\nadd(0, 0)\nadd(1, 1) // => 2', scope, async (_run, text) => {
      seen.push(text);
    });
    expect(seen).toEqual(['3', '2']);
  });

  it('finds the examples of functions, classes and interface members, fenced or not', () => {
    const text = [
      '/**\n * Adds.\n *\n * @throws never\n * @example add(1, 2) // => 3\n *   add({ a: 1 }.a, 1) // => 2\n */',
      'export function add() {}',
      'interface A {\n  /** @example x() // => 1 */\n  x(): number;\n}',
      '/**\n * @example\n * ```ts\n * y()\n * ```\n */\nexport class B {}',
    ].join('\n');
    expect(readExamples('a.ts', text).map((example) => example.code)).toEqual([
      'add(1, 2) // => 3\n  add({ a: 1 }.a, 1) // => 2',
      'x() // => 1',
      'y()',
    ]);
  });
});
