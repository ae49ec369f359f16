import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaseFolder, readJudgementsFile, readRecordsFile } from '../../src/io/index.ts';

const root = mkdtempSync(join(tmpdir(), 'ringtrace-side-'));
afterAll(() => rmSync(root, { recursive: true }));

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'case-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const judgement = 'R1,R2,same,analyst-1,2031-05-01,seen';
const files = {
  'calls.csv': 'caller,callee,start\nR1,R3,2031-01-05\n',
  'register.csv': 'id,name,date of birth,category\nR1,Karim,1984,suspect\nR2,كريم,1984,\n,nobody,,\n',
  'more.json': '[{"id":"R2","phone":"1"},{"id":"R3","phone":"+385911110001"}]',
  'judged.csv': `left,right,verdict,author,date,reason\n${judgement}\n`,
};

describe('a folder with a register and judgements', () => {
  it('tells by the columns what each file is, a register with categories being two things', async () => {
    const reading = await readCaseFolder(folderOf(files));
    expect(reading.files).toMatchObject([
      { file: 'calls.csv', readAs: 'calls' },
      { file: 'judged.csv', readAs: 'judgements' },
      { file: 'more.json', readAs: 'records' },
      { file: 'register.csv', readAs: 'people' },
      { file: 'register.csv', readAs: 'records' },
    ]);
    expect(reading.people.map(({ id, category }) => `${id} ${category}`)).toEqual(['R1 suspect', 'R2 uncategorized']);
    expect(reading.judgements).toMatchObject([{ left: 'R1', right: 'R2', verdict: 'same', at: '2031-05-01' }]);
  });

  it('loses no row of it: an id of an earlier file, and a row without one, are rejected and named', async () => {
    const { records, rejectedRecords, issues } = await readCaseFolder(folderOf(files));
    expect(records.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3']);
    expect(rejectedRecords).toHaveLength(2);
    expect(issues.map(({ file, row, code }) => `${file} ${row} ${code}`)).toEqual([
      'register.csv 3 missing-person',
      'register.csv 2 repeated-record',
      'register.csv 3 missing-person',
    ]);
  });

  it('takes one file of judgements, and stops at one it cannot read', async () => {
    const twice = { ...files, 'judged-2.csv': files['judged.csv'] };
    await expect(readCaseFolder(folderOf(twice))).rejects.toThrow(
      /judged\.csv: holds judgements, and so does judged-2\.csv/,
    );
    const unsigned = { ...files, 'judged.csv': files['judged.csv'].replace('analyst-1', '') };
    await expect(readCaseFolder(folderOf(unsigned))).rejects.toThrow(/judged\.csv, row 1: no author/);
  });

  it('can be read file by file', async () => {
    const folder = folderOf(files);
    expect((await readRecordsFile(join(folder, 'more.json'))).records).toHaveLength(2);
    expect(await readJudgementsFile(join(folder, 'judged.csv'))).toHaveLength(1);
    await expect(readJudgementsFile(join(folder, 'calls.csv'))).rejects.toThrow(/no row has a column 'left'/);
  });
});
