import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFindings } from '../../src/io/index.ts';
import type { Findings, RestsOn } from '../../src/model/index.ts';
import { toJson } from '../../src/report/index.ts';
import { version } from '../../src/version.ts';
import { smallFindings } from '../report/findings-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-findings-'));
const path = join(folder, 'findings.json');
afterAll(() => rmSync(folder, { recursive: true }));

type Node = Record<string, unknown>;
type Spoil = (findings: Node & { ranking: Node[]; ties: Node[]; leads: Node[] }) => unknown;

const read = async (spoil: Spoil = () => undefined): Promise<unknown> => {
  const value = JSON.parse(toJson(smallFindings()));
  spoil(value);
  writeFileSync(path, JSON.stringify(value));
  return await readFindings(path);
};

describe('readFindings', () => {
  it('gives back what toJson wrote, with members of later versions', async () => {
    expect(await read((findings) => Object.assign(findings, { later: 1 }))).toEqual({
      ...JSON.parse(toJson(smallFindings())),
      later: 1,
    });
  });

  it.each(['leads', 'planners'])('reads findings that call their leads %s alone', async (name) => {
    const other = name === 'leads' ? 'planners' : 'leads';
    const { leads, planners } = (await read((findings) => Reflect.deleteProperty(findings, other))) as Findings;
    expect(leads).toEqual(smallFindings().leads);
    expect(planners).toEqual(leads);
  });

  it('reads findings without a format as of the first, and refuses a format it does not know', async () => {
    expect(await read((findings) => Reflect.deleteProperty(findings, 'format'))).toMatchObject({ format: 1 });
    await expect(read((findings) => Object.assign(findings, { format: 2 }))).rejects.toMatchObject({
      code: 'malformed-file',
      message: expect.stringContaining('format is of a form that this version does not know'),
    });
  });

  it.each<[former: string[] | null, now: RestsOn]>([
    [null, 'not-told'],
    [[], 'none-found'],
    [['R17'], [{ kind: 'report', id: 'R17' }]],
    [
      ['informant:I: 3', 'event:E1'],
      [
        { kind: 'informant', id: 'I: 3' },
        { kind: 'event', id: 'E1' },
      ],
    ],
  ])('reads sources in their former form: %j', async (cutSet, restsOn) => {
    const found = await read(({ ranking, leads }) => {
      for (const entry of [ranking[0]!, leads[0]!]) {
        Reflect.deleteProperty(entry, 'restsOn');
        Object.assign(entry, { cutSet });
      }
    });
    expect(found).toMatchObject({ ranking: { 0: { restsOn } }, leads: { 0: { restsOn } } });
  });

  it.each<[string, Spoil]>([
    ['network is missing', (findings) => Reflect.deleteProperty(findings, 'network')],
    ['ranking.1.score is not a number', ({ ranking }) => Object.assign(ranking[1]!, { score: '0.5' })],
    ['ranking.0.reasons is not a list', ({ ranking }) => Object.assign(ranking[0]!, { reasons: {} })],
    ['ties.0.source is not text', ({ ties }) => Object.assign(ties[0]!, { source: null })],
    [
      'leads.0.wording is none of strong-lead, supported-lead, weak-lead',
      ({ leads }) => Object.assign(leads[0]!, { wording: '<b>' }),
    ],
    ['verdict is none of ranked, insufficient-data', (findings) => Object.assign(findings, { verdict: 1 })],
    ['options is not an object', (findings) => Object.assign(findings, { options: 5 })],
  ])('refuses a file whose %s, and quotes no value', async (told, spoil) => {
    await expect(read(spoil)).rejects.toMatchObject({
      code: 'malformed-file',
      message: `${path}: holds no findings: ${told}; give a findings.json that ringtrace wrote; ringtrace ${version} wrote it: if this is another version, analyze the case anew, or read it with that one`,
    });
  });

  it.each(['5', 'null', '[]', '"x"'])('refuses %s', async (text) => {
    writeFileSync(path, text);
    await expect(readFindings(path)).rejects.toMatchObject({ code: 'malformed-file' });
  });
});
