import { describe, expect, it } from 'vitest';
import {
  type IdentityRecord,
  type IdentityVerdict,
  type JudgementLog,
  recordJudgement,
  resolveIdentities,
  sameDocument,
} from '../../src/identities/index.ts';

type Said = readonly [string, IdentityVerdict, string];

const log = (...said: Said[]): JudgementLog =>
  said.reduce<JudgementLog>(
    (before, [a, verdict, b]) =>
      recordJudgement(before, { records: [a, b], verdict, author: 'analyst-1', at: '2024-05-01', reason: `${a}${b}` }),
    [],
  );
const records = (...ids: string[]): IdentityRecord[] => ids.map((id) => ({ id }));
const passport = (id: string, number: string): IdentityRecord => ({
  id,
  documents: [{ kind: 'passport', country: 'ER', number }],
});
const groups = (...args: Parameters<typeof resolveIdentities>): string[] =>
  resolveIdentities(...args).people.map(({ records: own }) => own.join(''));

describe('resolveIdentities', () => {
  it('merges nothing without a judgement or a rule, however alike the records', () => {
    const twins = ['A', 'B'].map((id) => ({ ...passport(id, 'K0123456'), names: ['Amina'], phones: ['+391234567'] }));
    const { people, merges } = resolveIdentities(twins);
    expect(people).toEqual([
      { id: 'A', records: ['A'] },
      { id: 'B', records: ['B'] },
    ]);
    expect(merges).toEqual([]);
  });

  it('merges along chains of same, names the person by the smallest record, and lists why', () => {
    const judgements = log(['C', 'same', 'B'], ['A', 'same', 'B']);
    const { people, merges, of } = resolveIdentities(records('C', 'B', 'A', 'D'), { judgements });
    expect(people.map(({ id, records: own }) => [id, own])).toEqual([
      ['A', ['A', 'B', 'C']],
      ['D', ['D']],
    ]);
    const by = { author: 'analyst-1', at: '2024-05-01', person: 'A' };
    expect(merges).toEqual([
      { left: 'A', right: 'B', judgement: 'J2', reason: 'AB', ...by },
      { left: 'B', right: 'C', judgement: 'J1', reason: 'CB', ...by },
    ]);
    expect(['C', 'D', 'stranger'].map(of)).toEqual(['A', 'D', 'stranger']);
  });

  it('does not merge across a different: of the chain, the latest same gives way and is named', () => {
    const judgements = log(['A', 'same', 'B'], ['C', 'same', 'D'], ['B', 'same', 'C'], ['A', 'different', 'D']);
    const { people, conflicts } = resolveIdentities(records('A', 'B', 'C', 'D'), { judgements });
    expect(people.map(({ records: own }) => own.join(''))).toEqual(['AB', 'CD']);
    expect(conflicts).toEqual([
      {
        code: 'blocked-merge',
        left: 'B',
        right: 'C',
        judgement: 'J3',
        different: ['A', 'D'],
        chain: ['A', 'B', 'C', 'D'],
        message: expect.stringContaining('not merged'),
      },
    ]);
  });

  it('writes the chain from the smaller record judged different, whichever side it is on', () => {
    const judgements = log(['C', 'same', 'A'], ['D', 'same', 'B'], ['B', 'same', 'C'], ['A', 'different', 'D']);
    expect(resolveIdentities([], { judgements }).conflicts[0]!.chain).toEqual(['A', 'C', 'B', 'D']);
  });

  it('merges again once the different is taken back', () => {
    const blocked = log(['A', 'same', 'B'], ['B', 'same', 'C'], ['A', 'different', 'C']);
    expect(groups(records('A', 'B', 'C'), { judgements: blocked })).toEqual(['AB', 'C']);
    const freed = [...blocked, ...log(['A', 'undecided', 'C'])];
    expect(groups(records('A', 'B', 'C'), { judgements: freed })).toEqual(['ABC']);
  });

  it('keeps a person’s id when one of their judged records is left out of the file', () => {
    const judgements = log(['A', 'same', 'B'], ['B', 'same', 'C']);
    expect(resolveIdentities(records('A', 'C'), { judgements }).of('C')).toBe('A');
    expect(resolveIdentities(records('C'), { judgements }).of('C')).toBe('A');
  });

  it('lists pairs left open and merges none of them', () => {
    const { people, unsure } = resolveIdentities(records('A', 'B'), { judgements: log(['A', 'unsure', 'B']) });
    expect(people).toHaveLength(2);
    expect(unsure).toMatchObject([{ left: 'A', right: 'B', author: 'analyst-1' }]);
  });

  it('refuses two records of one id', () => {
    expect(() => resolveIdentities(records('A', 'A'))).toThrow(/records 1 and 2 have the same id/);
  });

  it('keeps ids apart that a plain object would mistake for its own', () => {
    const judgements = log(['__proto__', 'same', 'constructor']);
    expect(resolveIdentities(records('__proto__', 'toString'), { judgements }).of('constructor')).toBe('__proto__');
  });
});

describe('an exact rule', () => {
  const rules = [sameDocument];

  it('merges the same document however it is written, and says which rule did', () => {
    const { merges } = resolveIdentities([passport('A', 'k-0123 456'), passport('B', 'K0123456')], { rules });
    expect(merges).toEqual([
      {
        left: 'A',
        right: 'B',
        person: 'A',
        rule: 'same-document',
        author: 'same-document',
        reason: 'same kind, issuing country and number of a document',
      },
    ]);
  });

  it.each([
    ['another number', passport('B', 'K0123457')],
    ['no country', { id: 'B', documents: [{ kind: 'passport', number: 'K0123456' }] }],
    ['another kind', { id: 'B', documents: [{ kind: 'identity card', country: 'ER', number: 'K0123456' }] }],
  ])('leaves apart records with %s', (_, other) => {
    expect(groups([passport('A', 'K0123456'), other], { rules })).toEqual(['A', 'B']);
  });

  it.each(['12345', '0000000', '---'])('takes %s for no document number', (number) => {
    expect(groups([passport('A', number), passport('B', number)], { rules })).toEqual(['A', 'B']);
  });

  it.each(['different', 'unsure'] as const)('never decides a pair that a human judged %s', (verdict) => {
    const twins = [passport('A', 'K0123456'), passport('B', 'K0123456')];
    expect(groups(twins, { rules, judgements: log(['A', verdict, 'B']) })).toEqual(['A', 'B']);
  });

  it('comes after every human, and is blocked by a different further off', () => {
    const file = [passport('A', 'K0123456'), passport('B', 'K0123456'), { id: 'C' }];
    const { people, conflicts } = resolveIdentities(file, {
      rules,
      judgements: log(['B', 'same', 'C'], ['A', 'different', 'C']),
    });
    expect(people.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(conflicts).toMatchObject([{ rule: 'same-document', different: ['A', 'C'], chain: ['A', 'B', 'C'] }]);
  });

  it('does not merge a crowd on one key, and names the crowd', () => {
    const crowd = Array.from({ length: 21 }, (_, i) => passport(`R${i + 10}`, 'STOCK-1234'));
    const { merges, conflicts } = resolveIdentities(crowd, { rules });
    expect(merges).toEqual([]);
    expect(conflicts).toMatchObject([{ code: 'widely-shared-key', message: expect.stringContaining('21 records') }]);
    expect(groups(crowd.slice(1), { rules })).toHaveLength(1);
  });
});

describe('sameDocument', () => {
  it.each(['UNKNOWN', 'not available', 'XXXXXXXX', '0000000', 'N/A-N/A'])('finds no document in %s', (number) => {
    const documents = [{ kind: 'passport', country: 'ER', number }];
    expect(sameDocument.keysOf({ id: 'A', documents })).toEqual([]);
  });
});
