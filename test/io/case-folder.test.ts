import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { beginCase, type CaseState } from '../../src/casework/index.ts';
import {
  changeCase,
  createCaseFolder,
  type FolderChange,
  readCaseState,
  verifyCaseFolder,
} from '../../src/io/index.ts';

const place = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let made = 0;
const at = '2031-01-01T08:00:00Z';
const begun = (caseId = 'C1', digit = 'a') =>
  beginCase({ caseId, unit: 'U', legalBasis: 'B', by: 'A', at, key: digit.repeat(64) });
const newCase = async (caseId?: string, digit?: string): Promise<string> => {
  const folder = join(place, `case-${++made}`);
  await createCaseFolder(folder, begun(caseId, digit));
  return folder;
};
const count = (state: CaseState): FolderChange => ({
  state: { ...state, file: { ...state.file, erasedCount: state.file.erasedCount + 1 } },
  facts: [{ at, who: 'A', verb: 'erasure', what: 'a row', why: null }],
});

describe('a case folder', () => {
  it('holds what it was begun with, readable by its owner alone, and is not begun twice', async () => {
    const folder = await newCase();
    const state = await readCaseState(folder);
    expect(state).toMatchObject({ ...begun().state, log: { count: 1, at } });
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    await expect(createCaseFolder(folder, begun())).rejects.toThrow('holds a case already');
    expect(await readCaseState(folder)).toEqual(state);
  });

  it('takes changes of many callers one after the other and loses none', async () => {
    const folder = await newCase();
    await Promise.all(Array.from({ length: 12 }, () => changeCase(folder, count)));
    expect(await readCaseState(folder)).toMatchObject({ file: { erasedCount: 12 }, log: { count: 13 } });
    expect(await verifyCaseFolder(folder)).toMatchObject({ isWhole: true, lineCount: 13, isFinished: false });
  });

  it('stays as it was when a change throws, or the disk is full', async () => {
    const folder = await newCase();
    const before = await readCaseState(folder);
    const refuse = (): never => {
      throw new Error('no');
    };
    await expect(changeCase(folder, refuse)).rejects.toThrow('no');
    const pending = join(folder, 'case.pending.json');
    const fill = (state: CaseState): FolderChange => {
      // Writing to this device fails as writing to a full disk does.
      symlinkSync('/dev/full', pending);
      return count(state);
    };
    await expect(changeCase(folder, fill)).rejects.toThrow(
      'cannot be written; check the folder, its permissions and free space',
    );
    rmSync(pending);
    expect(await readCaseState(folder)).toEqual(before);
  });

  it('finishes a change that could not be carried out when it is opened next', async () => {
    const folder = await newCase();
    const log = join(folder, 'log.ndjson');
    renameSync(log, `${log}.away`);
    mkdirSync(log);
    const from = readFileSync(join(folder, 'log.head.json'), 'utf8');
    writeFileSync(join(folder, 'log.head.json'), from.replace(/"byteCount":\d+/, `"byteCount":${statSync(log).size}`));
    await expect(changeCase(folder, count)).rejects.toThrow('the change is finished when the case is opened next');
    rmSync(log, { recursive: true });
    renameSync(`${log}.away`, log);
    const pending = join(folder, 'case.pending.json');
    const size = statSync(log).size;
    writeFileSync(pending, readFileSync(pending, 'utf8').replace(/"byteCount":\d+/, `"byteCount":${size}`));
    expect(await verifyCaseFolder(folder)).toMatchObject({ isWhole: true, lineCount: 2, isFinished: true });
    expect(await readCaseState(folder)).toMatchObject({ file: { erasedCount: 1 }, log: { count: 2 } });
  });

  it('tells a log that was cut or grew, changes nothing then, and names the line', async () => {
    const folder = await newCase();
    await changeCase(folder, count);
    const log = join(folder, 'log.ndjson');
    const whole = readFileSync(log, 'utf8');
    for (const wrong of [whole.slice(0, whole.indexOf('\n') + 1), `${whole}{}\n`]) {
      writeFileSync(log, wrong);
      await expect(changeCase(folder, count)).rejects.toThrow('run ringtrace case verify');
      expect(await verifyCaseFolder(folder)).toMatchObject({ isWhole: false });
      expect(readFileSync(log, 'utf8')).toBe(wrong);
    }
    writeFileSync(log, whole.replace('"what":"a row"', '"what":"a cow"'));
    expect((await verifyCaseFolder(folder)).fault).toEqual({
      line: 2,
      fault: 'changed',
      message: 'line 2 is not as it was written',
    });
    writeFileSync(log, whole);
    expect((await readCaseState(folder)).log.count).toBe(2);
  });

  it('refuses tombstones of another case, a file that is none, and a folder that is none', async () => {
    const [folder, other] = [await newCase('C1', 'a'), await newCase('C2', 'b')];
    const mine = readFileSync(join(folder, 'tombstones.json'));
    writeFileSync(join(folder, 'tombstones.json'), readFileSync(join(other, 'tombstones.json')));
    await expect(readCaseState(folder)).rejects.toThrow('the tombstones are of another case');
    writeFileSync(join(folder, 'tombstones.json'), '{');
    await expect(readCaseState(folder)).rejects.toMatchObject({ code: 'malformed-file' });
    writeFileSync(join(folder, 'tombstones.json'), mine);
    const file = join(folder, 'case.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"casework": 1', '"casework": 2'));
    await expect(readCaseState(folder)).rejects.toThrow('is of a form this version does not know');
    writeFileSync(file, text);
    expect((await readCaseState(folder)).file.caseId).toBe('C1');
    await expect(readCaseState(place)).rejects.toThrow('is no case folder; make one with ringtrace case init');
  });
});
