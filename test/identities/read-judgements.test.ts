import { describe, expect, it } from 'vitest';
import { readJudgements, recordJudgement, standingJudgements, undoJudgement } from '../../src/identities/index.ts';

const SIGNED = { author: 'analyst-2', at: '2024-05-01', reason: 'same photograph' };
const row = { left: 'R1', right: 'R2', verdict: 'same', ...SIGNED };

describe('readJudgements', () => {
  it('gives a stored log back as it was, withdrawals included', () => {
    let log = recordJudgement([], { ...SIGNED, records: ['R2', 'R1'], verdict: 'same' });
    log = recordJudgement(log, { ...SIGNED, records: ['R1', 'R3'], verdict: 'different' });
    log = undoJudgement(log, { ...SIGNED, judgement: 'J1' });
    expect(readJudgements(JSON.parse(JSON.stringify(log)))).toEqual(log);
  });

  it('passes over rows that nobody has judged yet, and takes off the apostrophe before a formula', () => {
    const log = readJudgements([
      { ...row, verdict: ' ', author: '', at: '', reason: '' },
      { ...row, left: "'+385911110001", verdict: 'Same' },
    ]);
    expect(log).toMatchObject([{ id: 'J1', left: '+385911110001', right: 'R2', verdict: 'same' }]);
    expect(standingJudgements(log)).toHaveLength(1);
    expect(readJudgements([])).toEqual([]);
  });

  it.each([
    [{ ...row, verdict: 'maybe' }, /sheet\.csv, row 2: verdict is 'maybe'; give one of same, different, unsure/],
    [{ ...row, author: '' }, /row 2: no author; a judgement names who judged/],
    [{ ...row, at: 'May' }, /row 2: at is no day or instant; write it as ISO 8601/],
    [{ ...row, right: 'R1' }, /row 2: records are not two ids/],
    [{ ...SIGNED, withdraws: 'J7' }, /row 2: no entry 'J7' in force/],
    [null, /row 2: records are not two ids/],
  ])('stops at a judgement it cannot read: %o', (bad, message) => {
    expect(() => readJudgements([row, bad], { file: 'sheet.csv' })).toThrow(message);
    expect(() => readJudgements([row, bad])).toThrow(expect.objectContaining({ code: 'malformed-file' }));
  });

  it('refuses a table that holds no judgements', () => {
    expect(() => readJudgements([{ left: 'R1', right: 'R2' }])).toThrow(/no row has a column 'verdict'/);
  });
});
