import { describe, expect, it } from 'vitest';
import {
  type IdentityVerdict,
  type JudgementLog,
  recordJudgement,
  standingJudgements,
  undoJudgement,
} from '../../src/identities/index.ts';

const word = { author: 'analyst-1', at: '2024-05-01', reason: 'seen together' };
const say = (log: JudgementLog, a: string, b: string, verdict: IdentityVerdict): JudgementLog =>
  recordJudgement(log, { ...word, records: [a, b], verdict });
const stands = (log: JudgementLog): string[] =>
  standingJudgements(log).map(({ left, right, verdict }) => `${left} ${verdict} ${right}`);

describe('a log of judgements', () => {
  it('keeps what was said, by whom, when and why, smaller record first', () => {
    expect(say([], 'R2', 'R1', 'unsure')).toEqual([
      { type: 'judgement', id: 'J1', left: 'R1', right: 'R2', verdict: 'unsure', ...word },
    ]);
  });

  it('is never changed, only made anew and frozen', () => {
    const log = say([], 'R1', 'R2', 'same');
    const longer = say(log, 'R1', 'R3', 'different');
    expect(log).toHaveLength(1);
    expect(longer[0]).toBe(log[0]);
    expect([longer, ...longer].every(Object.isFrozen)).toBe(true);
  });

  it('lets the last word on a pair stand, and undecided stand for nothing', () => {
    const log = say(say(say([], 'A', 'B', 'same'), 'B', 'C', 'same'), 'B', 'A', 'different');
    expect(stands(log)).toEqual(['B same C', 'A different B']);
    expect(stands(say(log, 'A', 'B', 'undecided'))).toEqual(['B same C']);
  });

  it('brings the older word back when the newer is taken back, and keeps both', () => {
    const log = undoJudgement(say(say([], 'A', 'B', 'same'), 'A', 'B', 'different'), word);
    expect(stands(log)).toEqual(['A same B']);
    expect(log[2]).toEqual({ type: 'withdrawal', id: 'J3', withdraws: 'J2', ...word });
  });

  it('takes back by name, and takes a taking back back', () => {
    const log = undoJudgement(say(say([], 'A', 'B', 'same'), 'B', 'C', 'same'), { ...word, judgement: 'J1' });
    expect(stands(log)).toEqual(['B same C']);
    expect(stands(undoJudgement(log, { ...word, judgement: 'J3' }))).toEqual(['A same B', 'B same C']);
  });

  it('undoes the last judgement, then the one before, never its own withdrawals', () => {
    const log = say(say([], 'A', 'B', 'same'), 'B', 'C', 'same');
    expect(stands(undoJudgement(undoJudgement(log, word), word))).toEqual([]);
  });

  it('keeps apart pairs whose ids run together alike', () => {
    expect(stands(say(say([], 'a', 'bc', 'same'), 'ab', 'c', 'different'))).toEqual(['a same bc', 'ab different c']);
  });

  it.each([
    ['no author', () => recordJudgement([], { ...word, author: ' ', records: ['A', 'B'], verdict: 'same' })],
    ['no reason', () => recordJudgement([], { ...word, reason: '', records: ['A', 'B'], verdict: 'same' })],
    [
      'at is no day or instant',
      () => recordJudgement([], { ...word, at: '01/05/2024', records: ['A', 'B'], verdict: 'same' }),
    ],
    ['at is no day or instant', () => recordJudgement([], { ...word, at: '3', records: ['A', 'B'], verdict: 'same' })],
    ['records are not two ids', () => say([], 'A', 'A', 'same')],
    ["verdict is 'perhaps'", () => say([], 'A', 'B', 'perhaps' as IdentityVerdict)],
    ['nothing to undo', () => undoJudgement([], word)],
    ["no entry 'J9' in force", () => undoJudgement(say([], 'A', 'B', 'same'), { ...word, judgement: 'J9' })],
  ])('refuses with the words: %s', (problem, call) => {
    expect(call).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining(problem) }),
    );
  });
});
