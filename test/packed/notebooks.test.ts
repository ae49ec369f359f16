import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectRoot, readText } from '../house/project-files.ts';
import { parseXml } from '../view/parse-xml.ts';
import { type Notebook, type NotebookOutput, scriptToNotebook } from './script-to-notebook.ts';

const TWINS = ['first-case', 'how-sure', 'custom-signal', 'ask-the-case', 'what-would-break', 'call-returns'];
const PYTHON = '/usr/bin/python3';

const deno = findDeno();
const hasJupyter = spawnSync(PYTHON, ['-c', 'import nbclient, nbformat, ipykernel']).status === 0;
const consumer = inject('consumer');

/** The binary of the package `deno`, which lies in a package of its own for each platform. */
function findDeno(): string | undefined {
  const scope = join(projectRoot, 'node_modules/@deno');
  const folders = existsSync(scope) ? readdirSync(scope) : [];
  return folders
    .flatMap((folder) => ['deno', 'deno.exe'].map((file) => join(scope, folder, file)))
    .find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
}

describe.skipIf(deno === undefined || !hasJupyter)(
  'notebooks (skipped without deno, python3-nbclient and python3-ipykernel)',
  () => {
    const jupyter = mkdtempSync(join(tmpdir(), 'jupyter-'));
    afterAll(() => rmSync(jupyter, { recursive: true, force: true }));

    beforeAll(() => {
      const kernel = join(jupyter, 'kernels/deno');
      mkdirSync(kernel, { recursive: true });
      const argv = [deno, 'jupyter', '--kernel', '--conn', '{connection_file}'];
      writeFileSync(
        join(kernel, 'kernel.json'),
        JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }),
      );
      // Warmed up: the first start reads a large program from disk.
      run(scriptToNotebook("// %%\nimport { version } from 'ringtrace';\n"));
    });

    function run(notebook: Notebook): string {
      return execFileSync(PYTHON, [join(projectRoot, 'test/packed/run-notebook.py'), consumer], {
        cwd: consumer,
        encoding: 'utf8',
        input: JSON.stringify(notebook),
        maxBuffer: 1 << 28,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: {
          ...process.env,
          JUPYTER_DATA_DIR: jupyter,
          JUPYTER_RUNTIME_DIR: join(jupyter, 'runtime'),
          IPYTHONDIR: join(jupyter, 'ipython'),
          DENO_DIR: join(jupyter, 'deno'),
          DENO_NO_UPDATE_CHECK: '1',
          NO_COLOR: '1',
        },
      });
    }

    // Run again where the kernel loses a result on a busy machine; outputs that differ differ every time.
    it.each(TWINS)(
      '%s runs on the installed package and gives the outputs that are kept',
      { retry: 2 },
      async (name) => {
        const ran = run(scriptToNotebook(readText(`examples/${name}.ts`)));
        const { cells } = JSON.parse(ran) as Notebook;
        const code = cells.filter(({ cell_type }) => cell_type === 'code');
        expect(code.length).toBeGreaterThan(3);
        const outputs = code.flatMap((cell) => cell.outputs!);
        expect(outputs.length).toBeGreaterThan(2);
        for (const output of outputs) expectShown(output);
        expect(outputs.some(({ data = {} }) => 'image/svg+xml' in data)).toBe(true);
        // Written anew by `npx vitest run --project packed test/packed/notebooks.test.ts -u`.
        await expect(ran).toMatchFileSnapshot(join(projectRoot, `examples/notebooks/${name}.ipynb`));
      },
    );
  },
);

/** Tables are tables, pictures are SVG, and nothing runs. */
function expectShown({ output_type, data = {} }: NotebookOutput): void {
  expect(output_type).toBe('execute_result');
  const text = (mime: string): string => [data[mime] ?? []].flat().join('');
  expect(Object.keys(data)).toEqual(expect.arrayContaining(['text/html', 'text/markdown', 'text/plain']));
  const html = parseXml(text('text/html'));
  const isPicture = 'image/svg+xml' in data;
  expect(html.getElementsByTagName('table').length + html.getElementsByTagName('svg').length).toBeGreaterThan(0);
  expect(html.getElementsByTagName('svg').length).toBe(isPicture ? 1 : 0);
  if (isPicture) expect(parseXml(text('image/svg+xml')).tagName).toBe('svg');
  for (const mime of Object.keys(data)) expect(text(mime)).not.toMatch(/\[object |<script|undefined/);
}

describe('scriptToNotebook', () => {
  it('makes prose of comments, and shows what the script prints', () => {
    const script =
      "// %% [markdown]\n// # Title\n//\n// Text.\n\n// %%\nimport { a } from 'ringtrace/view';\nconsole.log(a(1).toText());\n";
    expect(scriptToNotebook(script).cells.map(({ cell_type, source }) => [cell_type, source])).toEqual([
      ['markdown', '# Title\n\nText.'],
      ['code', "import { a } from 'npm:ringtrace/view';\na(1)"],
    ]);
  });

  it('refuses a script that does not begin with a cell', () => {
    expect(() => scriptToNotebook('const a = 1;')).toThrow('must begin with');
  });
});
