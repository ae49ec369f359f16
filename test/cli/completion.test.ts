import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'completion-'));
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

async function script(shell: string): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await createProgram().parseAsync(['node', 'ringtrace', 'completion', shell]);
  return write.mock.calls.map(([part]) => String(part)).join('');
}

describe('completion of every shell', () => {
  it.each(['bash', 'zsh', 'fish'])(
    'of %s knows every command and option of the program, and no other',
    async (shell) => {
      const text = await script(shell);
      const program = createProgram();
      for (const command of program.commands) {
        expect(text).toContain(command.name());
        for (const { long } of command.options)
          expect(text).toContain(shell === 'fish' ? `-l ${long!.slice(2)} ` : long);
      }
      const known = new Set([
        ...program.commands.flatMap(({ options }) => options.map(({ long }) => long)),
        '--help',
        '--version',
      ]);
      for (const [flag] of text.matchAll(/(?<![\w.-])--[a-z][a-z-]+/g))
        if (shell !== 'fish') expect(known).toContain(flag);
    },
  );

  it('refuses a shell it does not know', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(script('tcsh')).rejects.toThrow(/Allowed choices are bash, zsh, fish/);
  });
});

describe.skipIf(!has('bash'))('completion in bash itself (skipped without bash)', () => {
  const path = join(folder, 'ringtrace.bash');
  beforeAll(async () => writeFileSync(path, await script('bash')));

  /** What bash offers for the last of the words. */
  function offered(...words: readonly string[]): string[] {
    const line = ['ringtrace', ...words].map((word) => `'${word}'`).join(' ');
    const code = `source ${path}; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _ringtrace; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', code], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  it('offers commands first, then the options of the command at hand', () => {
    expect(offered('')).toEqual([...createProgram().commands.map((command) => command.name()), 'help']);
    expect(offered('an')).toEqual(['analyze']);
    expect(offered('path', 'P1', 'P2', '--b')).toEqual(['--by']);
    expect(offered('what-if', 'case', '--wi')).toEqual(['--without']);
    expect(offered('report', '--to')).toEqual(['--top']);
    expect(offered('report', '--resolution')).toEqual([]);
  });

  it('offers the words an option or a command takes, and leaves files to bash', () => {
    expect(offered('path', 'P1', 'P2', '--by', '')).toEqual(['steps', 'strength']);
    expect(offered('analyze', 'links.csv', '--policy', 'l')).toEqual(['led']);
    expect(offered('find', 'ha')).toEqual(['hawala-pair', 'hand-over']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('help', 'exp')).toEqual(['export', 'explain']);
    expect(offered('analyze', '--people', '')).toEqual([]);
    const registered = execFileSync('bash', ['-c', `source ${path}; complete -p ringtrace`], { encoding: 'utf8' });
    expect(registered).toBe('complete -o bashdefault -o default -F _ringtrace ringtrace\n');
  });
});

for (const shell of ['zsh', 'fish'])
  describe.skipIf(!has(shell))(`completion in ${shell} itself (skipped without ${shell})`, () => {
    it('is a script that the shell can read', async () => {
      const path = join(folder, `ringtrace.${shell}`);
      writeFileSync(path, await script(shell));
      expect(spawnSync(shell, ['-n', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    });
  });
