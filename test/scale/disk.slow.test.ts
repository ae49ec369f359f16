import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { openStore } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../house/project-files.ts';
import { ownFolder } from './own-folder.ts';

const fileIn = ownFolder();

describe('a store on a disk that fills', () => {
  it('keeps what it has when the disk fills, and goes on when there is room', async () => {
    writeFileSync(
      fileIn('fill.mts'),
      `import { openStore } from '${projectRoot}src/scale/index.ts';
       const store = await openStore({ path: process.argv[2] });
       await store.add([{ source: 'A1', target: 'B1' }], { name: 'first' });
       function* rows() { for (let i = 0; i < 120000; i++) yield { source: 'S' + i * 7919, target: 'T' + i, report: 'R' + Math.sqrt(i) }; }
       const told = await store.add(rows(), { name: 'second' }).then(() => 'added', (error) => error.code + ' ' + error.message);
       console.log(JSON.stringify({ told }));
       process.exit(0);`,
    );
    // What is written beyond this size fails, as on a full disk.
    const limited = `trap '' XFSZ; ulimit -f 4000; exec "${process.execPath}" --import tsx "${fileIn('fill.mts')}" "${fileIn('case.duckdb')}"`;
    const { NODE_OPTIONS: _, ...env } = process.env;
    const out = execFileSync('bash', ['-c', limited], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...env, TSX_TSCONFIG_PATH: `${projectRoot}tsconfig.json` },
    });
    const { told } = JSON.parse(out.trim().split('\n').at(-1)!) as { told: string };
    expect(told).toMatch(/^engine-failed .*the disk is full/);
    const store = await openStore({ path: fileIn('case.duckdb') });
    expect(await store.foldTies()).toEqual({ ties: 1, people: 2, links: 1 });
    expect(await store.add([{ source: 'B1', target: 'C1' }], { name: 'second' })).toMatchObject({ wasThere: false });
    expect(await store.foldTies()).toMatchObject({ ties: 2 });
    await store.close();
  });
});

describe('the optional engines', () => {
  it('are loaded by no door, before a store is opened', () => {
    const code = `
      import { createRequire } from 'node:module';
      const peers = () => [...Object.keys(createRequire(process.cwd() + '/').cache), ...process.report.getReport().sharedObjects]
        .filter((name) => /duckdb|clickhouse|bullmq|ioredis/.test(name)).length;
      for (const door of ['index', 'io/index', 'matching/index', 'case/index', 'scale/index', 'queue/index']) await import(process.argv[1] + door + '.ts');
      const before = peers();
      const { openStore } = await import(process.argv[1] + 'scale/index.ts');
      await (await openStore({ path: ':memory:' })).close();
      process.stdout.write(JSON.stringify([before, peers() > 0]));`;
    const out = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', code, `${projectRoot}src/`],
      { cwd: projectRoot, encoding: 'utf8' },
    );
    expect(JSON.parse(out)).toEqual([0, true]);
  });
});
