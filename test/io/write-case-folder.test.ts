import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCaseFolder, writeFileWhole } from '../../src/io/index.ts';
import { toJson } from '../../src/report/index.ts';
import { smallFindings } from '../report/findings-fixture.ts';

const findings = smallFindings();

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'ringtrace-'));
  folders.push(made);
  return made;
};

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

describe('writeCaseFolder', () => {
  it('leaves findings.json whole, and no part of a file, when a later file cannot be written', async () => {
    const out = folder();
    // A folder where the last file should go stands for a disk that is full by then.
    mkdirSync(join(out, 'network.gexf', 'in the way'), { recursive: true });
    await expect(writeCaseFolder(out, findings)).rejects.toMatchObject({ code: 'unreadable-file' });
    expect(readFileSync(join(out, 'findings.json'), 'utf8')).toBe(toJson(findings));
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes the findings first and says what it is writing', async () => {
    const stages: string[] = [];
    await writeCaseFolder(folder(), findings, { onProgress: ({ stage }) => stages.push(stage) });
    expect(stages[0]).toBe('writing findings.json');
    expect(stages).toHaveLength(6);
  });

  it('stops before the next file when aborted, and keeps those that are written', async () => {
    const out = folder();
    const controller = new AbortController();
    const onProgress = ({ done }: { readonly done: number }): void => {
      if (done === 1) controller.abort();
    };
    await expect(writeCaseFolder(out, findings, { signal: controller.signal, onProgress })).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(readdirSync(out)).toContain('findings.json');
    expect(readdirSync(out)).not.toContain('network.gexf');
  });
});

describe('a folder that another process writes into', () => {
  const lock = '.ringtrace-writing.lock';
  const heldBy = (pid: number): string =>
    JSON.stringify({ pid, host: hostname(), since: '2031-01-01T00:00:00Z', token: 'another' });

  it('is written into when that one is done', async () => {
    const out = folder();
    // Process 1 lives as long as the machine does.
    writeFileSync(join(out, lock), heldBy(1));
    const written = writeCaseFolder(out, findings);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readdirSync(out)).toEqual([lock]);
    rmSync(join(out, lock));
    await written;
    expect(readdirSync(out)).toContain('network.gexf');
    expect(readdirSync(out)).not.toContain(lock);
  });

  it('is not waited for when that one is dead', async () => {
    const out = folder();
    writeFileSync(join(out, lock), heldBy(2147483646));
    await writeCaseFolder(out, findings);
    expect(readFileSync(join(out, 'findings.json'), 'utf8')).toBe(toJson(findings));
    expect(readdirSync(out)).not.toContain(lock);
  });

  it('is given up waiting for at an abort', async () => {
    const out = folder();
    writeFileSync(join(out, lock), heldBy(1));
    const controller = new AbortController();
    const written = writeCaseFolder(out, findings, { signal: controller.signal });
    controller.abort();
    await expect(written).rejects.toMatchObject({ code: 'aborted' });
    expect(readdirSync(out)).toEqual([lock]);
  });
});

describe('writeFileWhole', () => {
  it('writes pieces of any number as one text', async () => {
    const path = join(folder(), 'a.txt');
    await writeFileWhole(
      path,
      (function* () {
        for (let i = 0; i < 3000; i++) yield `${i} ${'x'.repeat(1000)}\n`;
      })(),
    );
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines).toHaveLength(3001);
    expect(lines[2999]!.startsWith('2999 ')).toBe(true);
  });
});
