import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/cli/export-formats.ts';
import { SECRETS, WAYS } from './hidden-ways.ts';
import { runCommand, textsUnder } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'every-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const QUICK = ['--draws', '0', '--runs', '1', '--workers', '1'];
const BY = ['--by', 'A. Analyst'];
const LOOK = ['--why', 'to see'];

describe('no command names who is protected by', () => {
  it.each(WAYS)(
    '%s',
    async (_, who, files) => {
      const place = mkdtempSync(join(folder, 'case-'));
      const [inside, out, made, law] = ['inside', 'out', 'made', 'law'].map((name) => join(place, name)) as [
        string,
        string,
        string,
        string,
      ];
      for (const name of [inside, made]) mkdirSync(name);
      for (const [name, data] of Object.entries(files)) writeFileSync(join(inside, name), data);
      const said: Record<string, string> = {};
      const run = async (...args: string[]): Promise<void> => {
        const { stdout, stderr } = await runCommand(...args);
        said[args.slice(0, 3).join(' ')] = `${said[args.slice(0, 3).join(' ')] ?? ''}${stdout}${stderr}`;
      };
      await run('analyze', inside, ...QUICK, '--all', '--out', out);
      const { ranking, verdict } = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8'));
      expect(verdict).toBe('ranked');
      const [a, b] = ranking.map(({ person }: { person: string }) => person);
      expect(ranking.map(({ person }: { person: string }) => person)).not.toContain(who);
      for (const format of EXPORT_FORMATS) {
        await run('export', out, '--format', format, '--links', inside, '--out', join(made, format));
        await run('export', out, '--format', format, '--out', join(made, `bare-${format}`));
      }
      await run(
        'report',
        out,
        '--html',
        join(made, 'r.html'),
        '--markdown',
        join(made, 'r.md'),
        '--json',
        join(made, 'r.json'),
      );
      await run('report', out);
      for (const person of [a, b]) {
        await run('explain', person, inside, ...QUICK);
        await run('around', person, inside, '--steps', '2', '--json', '-');
        await run('around', person, out);
      }
      await run('path', a, b, inside);
      await run('next', inside, '--draws', '10', '--workers', '1', '--json', '-');
      await run('what-if', inside, '--draws', '0', '--workers', '1', '--without', `informant:${who}`);
      await run('compare', out, out, '--json', '-');
      for (const shape of ['hidden-leader', 'stage-broker', 'hawala-pair', 'hand-over', 'chain-of-command'])
        await run('find', shape, inside, '--json', '-');
      for (const question of ['stages', 'together', 'measures']) {
        await run(question, inside);
        await run(question, inside, '--json', '-');
      }
      await run('phones', inside, '--json', join(made, 'phones.json'));
      await run('phones', inside, '--by', 'imei');
      await run('money', inside, '--json', join(made, 'money.json'), '--svg', join(made, 'money.svg'));
      await run(
        'case',
        'init',
        law,
        ...BY,
        '--case-id',
        'C-1',
        '--unit',
        'U',
        '--legal-basis',
        'order 1',
        '--policy',
        'open',
      );
      // What is added is told by the names of the files: nobody has read them yet.
      await runCommand('case', 'add', law, ...Object.keys(files).map((name) => join(inside, name)), ...BY, ...LOOK);
      await run('case', 'analyze', law, ...BY, ...QUICK);
      await run('case', 'review', law, ...BY, ...LOOK, '--sheet', join(made, 'sheet.csv'));
      await run('case', 'bases', law, ...BY, ...LOOK, ...QUICK);
      await run('case', 'disclose', law, ...BY, '--to', 'Court', ...LOOK, '--sign-rows', '--out', join(made, 'd.zip'));
      const key = join(place, 'key');
      writeFileSync(key, '9f2c81d4e7a06b35c1d8aa31');
      const map = ['--pseudonyms', key, '--map', join(place, 'map.json')];
      await run(
        'case',
        'disclose',
        law,
        ...BY,
        '--to',
        'Court',
        ...LOOK,
        '--sign-rows',
        '--out',
        join(made, 'e.zip'),
        ...map,
      );
      await run('case', 'log', law);
      const texts = {
        ...said,
        ...textsUnder(out),
        ...textsUnder(made),
        ...Object.fromEntries(
          Object.entries(textsUnder(join(law, 'runs'))).map(([name, text]) => [`run ${name}`, text]),
        ),
      };
      expect(Object.keys(texts).length).toBeGreaterThan(60);
      const secrets = [who, ...SECRETS];
      const leaks = Object.entries(texts).flatMap(([name, text]) =>
        secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
      );
      expect(leaks).toEqual([]);
    },
    120_000,
  );
});
