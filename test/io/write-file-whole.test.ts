import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { analyzeCase } from '../../src/index.ts';
import { readCaseFolder, writeCaseFolder } from '../../src/io/index.ts';
import { writeFileWhole } from '../../src/io/write-file-whole.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'ringtrace-write-'));

describe('writeFileWhole', () => {
  it('writes for its owner alone, and keeps the mode of what it replaces', async () => {
    const path = join(folder(), 'a.txt');
    await writeFileWhole(path, 'one');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const shared = join(folder(), 'b.txt');
    writeFileSync(shared, 'old', { mode: 0o644 });
    await writeFileWhole(shared, 'new');
    expect([readFileSync(shared, 'utf8'), statSync(shared).mode & 0o777]).toEqual(['new', 0o644]);
  });

  it('clears the parts of runs that are dead, and of no other file', async () => {
    const place = folder();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const names = [
      `a.txt.${dead}.part`,
      `a.txt.${dead}.0a1b2c3d.part`,
      `b.txt.${dead}.part`,
      `a.txt.${process.pid}.0a1b2c3d.part`,
    ];
    for (const name of names) writeFileSync(join(place, name), 'half');
    await writeFileWhole(join(place, 'a.txt'), 'whole');
    expect(readdirSync(place).sort()).toEqual(['a.txt', names[3], names[2]]);
  });

  it('lets one of many writers win, whole', async () => {
    const path = join(folder(), 'a.txt');
    const texts = Array.from({ length: 8 }, (_, i) => String(i).repeat(100_000));
    await Promise.all(texts.map((text) => writeFileWhole(path, text)));
    expect(texts).toContain(readFileSync(path, 'utf8'));
    expect(readdirSync(join(path, '..'))).toEqual(['a.txt']);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe or device and leaves it in its place', async () => {
    const pipe = join(folder(), 'pipe');
    spawnSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    await writeFileWhole(pipe, 'through');
    expect(await read).toBe('through');
    expect(statSync(pipe).isFIFO()).toBe(true);
    await writeFileWhole('/dev/null', 'away');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('writeCaseFolder', () => {
  const { links } = readLinks([
    { source: 'A', target: 'B' },
    { source: 'B', target: 'C' },
  ]);

  it('leaves the files of one call when three write at once', async () => {
    const findings = await analyzeCase(links, { draws: 0 });
    const place = folder();
    await Promise.all(['One', 'Two', 'Three'].map((title) => writeCaseFolder(place, findings, { title })));
    for (const name of ['report.md', 'report.html']) expect(readFileSync(join(place, name), 'utf8')).toContain('Three');
  });

  it('writes into the case itself, which then reads as before', async () => {
    const place = folder();
    writeFileSync(join(place, 'links.csv'), 'source,target\nA,B\nB,C\n');
    const before = await readCaseFolder(place);
    await writeCaseFolder(place, await analyzeCase(before.links, { draws: 0 }));
    expect((await readCaseFolder(place)).links).toEqual(before.links);
  });
});
