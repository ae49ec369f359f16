/**
 * `npm run mutate -- ROOM`: the mutation score of what matters most in a room, by Stryker. Every small change of its code has to fail a test; those
 * that do not are listed in `out/mutation/ROOM.json`. Texts are left as they are, and so is what runs as a file is loaded. Stryker is fetched by npm.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import rooms from './rooms.json' with { type: 'json' };

const VERSION = '9.6.1';

const [room = ''] = process.argv.slice(2);
const chosen = Object.entries(rooms).find(([name]) => name === room)?.[1];
if (chosen === undefined) throw new Error(`give one of ${Object.keys(rooms).join(', ')}`);
const root = fileURLToPath(new URL('../../', import.meta.url));
const home = `${root}out/mutation/stryker`;
const run = (command: string, args: readonly string[], env: Record<string, string> = {}): number =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

// Beside the package and not in it: its runner asks for the vitest and the TypeScript that stand above it.
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
const got = run('npm', [
  'install',
  '--prefix',
  home,
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--legacy-peer-deps',
  ...packages,
]);
const installed = `${home}/node_modules/@stryker-mutator`;
process.exitCode =
  got ||
  run(process.execPath, [`${installed}/core/bin/stryker.js`, 'run', 'test/mutation/stryker.config.mjs'], {
    MUTATION_ROOM: room,
    MUTATION_FILES: chosen.files.join(','),
    MUTATION_TESTS: chosen.tests.join(' '),
    MUTATION_PLUGINS: `${installed}/vitest-runner/dist/src/index.js`,
  });
