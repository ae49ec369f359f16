import { describe, expect, it } from 'vitest';
import { type IdentityRecord, readRecords, recordJudgement, sameDocument } from '../../src/identities/index.ts';
import { MATCH_LEVELS, type Match, proposeMatches } from '../../src/matching/index.ts';
import { synthesizeRecords } from '../../src/synthetic/index.ts';

const WORD = { author: 'analyst-2', at: '2024-05-01', reason: 'photographs' };
const everything = { minProbability: 1e-9, prior: 0.5 };
const levelsOf = ({ reasons }: Match): Record<string, string> =>
  Object.fromEntries(reasons.map(({ comparison, level }) => [comparison, level]));
/** Compares two records that share an address, so that they are compared at all. */
async function compare(a: Omit<IdentityRecord, 'id'>, b: Omit<IdentityRecord, 'id'>, region = 'HR'): Promise<Match> {
  const addresses = ['1 Mill Street'];
  const { matches } = await proposeMatches(
    [
      { id: 'A', ...a, addresses },
      { id: 'B', ...b, addresses },
    ],
    { ...everything, region },
  );
  return matches[0]!;
}

describe('MATCH_LEVELS', () => {
  it('shares out all pairs of one person, and all pairs of two, in every comparison, and gives each level its reason', () => {
    for (const levels of Object.values(MATCH_LEVELS)) {
      expect(levels.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 10);
      expect(levels.reduce((sum, { u }) => sum + u, 0)).toBeCloseTo(1, 10);
      for (const { why } of levels) expect(why.length).toBeGreaterThan(10);
      expect(Object.isFrozen(levels)).toBe(true);
    }
  });
});

describe('the score of proposeMatches', () => {
  const { rows, personOf } = synthesizeRecords({ records: 400, seed: 5 });
  const { records } = readRecords(rows);

  it('is the sum of its reasons to the last bit, and the probability follows from it', async () => {
    const { matches, prior } = await proposeMatches(records, { region: 'HR', minProbability: 0.01 });
    expect(matches.length).toBeGreaterThan(100);
    expect(prior).toBe(1 / 400);
    for (const { score, probability, reasons } of matches) {
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(probability).toBe(1 / (1 + 2 ** -score));
      expect(reasons[0]).toMatchObject({ comparison: 'prior', points: Math.log2(1 / 399) });
    }
    const right = matches.filter(
      ({ left, right: other, probability }) => probability >= 0.9 && personOf.get(left) === personOf.get(other),
    );
    expect(right.length / matches.filter(({ probability }) => probability >= 0.9).length).toBeGreaterThan(0.95);
  });

  it('does not depend on the order of records, and frozen records are fine', async () => {
    const frozen = records.map((record) => Object.freeze(record)).toReversed();
    expect(await proposeMatches(Object.freeze(frozen) as readonly IdentityRecord[], { region: 'HR' })).toEqual(
      await proposeMatches(records, { region: 'HR' }),
    );
  });

  it('gives log2(m / u) for each field, nothing for a field that one does not state', async () => {
    const match = await compare({ birthDate: '1984-03-07', phones: ['091 111 0001'] }, { birthDate: '1984-03-07' });
    const points = Object.fromEntries(match.reasons.map((reason) => [reason.comparison, reason.points]));
    expect(points).toEqual({
      prior: 0,
      name: 0,
      phone: 0,
      document: 0,
      'birth-date': Math.log2(0.7 / 0.0001),
      address: Math.log2(0.4 / 0.002),
    });
    expect(levelsOf(match)).toMatchObject({ name: 'missing', phone: 'missing', document: 'missing' });
  });

  it('takes the m and u of the caller, and refuses what is none', async () => {
    const pair = [
      { id: 'A', phones: ['+385911110001'] },
      { id: 'B', phones: ['+385 91 111 0001'] },
    ];
    const weights = { phone: { same: { m: 0.5, u: 0.125 } } };
    expect((await proposeMatches(pair, { weights, prior: 0.5 })).matches[0]!.score).toBe(2);
    const refused: [object, RegExp][] = [
      [{ weights: { shoes: { same: { m: 1, u: 1 } } } }, /unknown option 'weights.shoes'; known: name, phone/],
      [{ weights: { phone: { sam: { m: 1, u: 1 } } } }, /no level 'sam'/],
      [{ weights: { phone: { same: { m: 1, u: 0 } } } }, /u is 0/],
      [{ prior: 1 }, /prior is 1/],
      [{ minProbability: 0 }, /minProbability is 0/],
      [{ maxBlockSize: 1 }, /maxBlockSize is 1/],
      [{ region: 'Croatia' }, /region is 'Croatia'/],
    ];
    for (const [options, message] of refused) await expect(proposeMatches(pair, options)).rejects.toThrow(message);
    await expect(proposeMatches([{ id: 'A' }, { id: 'A' }])).rejects.toThrow(/records 1 and 2 have the same id/);
  });
});

describe('the comparisons of proposeMatches', () => {
  it.each([
    ['Karim Haddad', 'Haddad Karim', 'same'],
    ['Karim Haddad', 'كريم حداد', 'variant'],
    ['王小明', 'Xiao-Ming Wang', 'same'],
    ['王小明', 'Wang Xiao Ming', 'same'],
    ['Aleksandr Petrov', 'Петров Саша', 'variant'],
    ['Ivan Petrovich Kovalenko', 'Ivan Kovalenko', 'variant'],
    ['Karim Haddad', 'Karim Hadadd', 'variant'],
    ['Viktor Shevchuk', 'Viktor Shevcuhk', 'similar'],
    ['Viktor Shevchuk', 'V. Shevchuk', 'similar'],
    ['Viktor', 'Viktor Shevchuk', 'single-part'],
    ['Viktor Shevchuk', 'Elena Shevchuk', 'other-given'],
    ['Elena Shevchuk', 'Elena Popescu', 'shared-part'],
    ['Karim Haddad Jr', 'Karim Haddad Sr', 'contradicted'],
    ['Viktor Shevchuk', 'Elena Popescu', 'different'],
  ])('call the names %s and %s %s', async (a, b, level) => {
    expect(levelsOf(await compare({ names: ['Nobody Else', a] }, { names: [b] })).name).toBe(level);
  });

  it.each([
    ['1984-03-07', '1984-03-07', 'same'],
    ['1984-03-07', '1984-07-03', 'day-month-swapped'],
    ['1984-03-07', '1984-03-17', 'one-digit-off'],
    ['1984-03-07', '1948-03-07', 'one-digit-off'],
    ['1984-03-07', '1984', 'same-year'],
    ['1984-03-07', '1984-01-01', 'same-year'],
    ['1984-01-01', '1984-01-01', 'same-year'],
    ['1984-03-07', '1984-10-29', 'same-year'],
    ['1984-03-07', '1986-11-29', 'near-year'],
    ['1984-03-07', '1977-11-29', 'different'],
    ['1984-03-07', 'unknown', 'missing'],
  ])('call the birth dates %s and %s %s', async (a, b, level) => {
    expect(levelsOf(await compare({ birthDate: a }, { birthDate: b }))['birth-date']).toBe(level);
  });

  it.each([
    ['091 111 0001', '00385911110001', 'same'],
    ['+385911110001', '+44 20 7946 0000', 'different'],
    ['11110001', '+385911110001', 'different'],
    ['x', '+385911110001', 'missing'],
  ])('call the phones %s and %s %s in Croatia', async (a, b, level) => {
    expect(levelsOf(await compare({ phones: [a] }, { phones: [b] })).phone).toBe(level);
  });

  it.each([
    [{ number: 'K-123 4567' }, { number: 'k1234567', kind: 'passport' }, 'same'],
    [{ number: 'K1234567' }, { number: 'K1234576' }, 'one-off'],
    [{ number: 'K1234567' }, { number: 'K123456' }, 'one-off'],
    [{ number: 'K1234567' }, { number: 'Z9999123' }, 'different'],
    [{ number: 'K1234567', kind: 'passport' }, { number: 'K1234567', kind: 'identity card' }, 'missing'],
    [{ number: '00000000' }, { number: '00000000' }, 'missing'],
  ])('call the documents %o and %o %s', async (a, b, level) => {
    expect(levelsOf(await compare({ documents: [a] }, { documents: [b] })).document).toBe(level);
  });

  it('let a name that many bear, a phone that many state, and kin under one roof weigh less', async () => {
    const records = Array.from({ length: 300 }, (_, i) => ({
      id: `R${i}`,
      names: [i % 2 === 0 ? 'Ivan Novak' : `Rare${'abcdefghij'[i % 10]}${i} Name`],
      phones: [`+38591111${i < 40 ? '0000' : 1000 + i}`],
    }));
    const { matches } = await proposeMatches(records, { minProbability: 1e-6, maxBlockSize: 200 });
    const common = matches.find(({ left, right }) => left === 'R0' && right === 'R2')!;
    expect(common.reasons.find(({ comparison }) => comparison === 'name-rarity')!.points).toBeLessThan(-3);
    expect(common.reasons.find(({ comparison }) => comparison === 'phone-holders')!.points).toBe(-Math.log2(39));
    const home = { phones: ['+385911110001'] };
    const household = ({ reasons }: Match): number =>
      reasons.find(({ comparison }) => comparison === 'household')!.points;
    const married = await compare({ names: ['Elena Shevchuk'], ...home }, { names: ['Elena Popescu'], ...home });
    const [address, phone, born] = [0.4 / 0.002, 0.5 / 0.00005, 0.7 / 0.0001].map(Math.log2) as [
      number,
      number,
      number,
    ];
    expect(household(married)).toBeCloseTo(-address - Math.log2(0.5 / 0.03), 10);
    const day = { birthDate: '1984-03-17' };
    const twins = await compare(
      { names: ['Viktor Shevchuk'], ...home, ...day },
      { names: ['Elena Shevchuk'], ...home, ...day },
    );
    expect(household(twins)).toBeCloseTo(-address - phone - born, 10);
  });
});

describe('records that come new', () => {
  const { records } = readRecords(synthesizeRecords({ records: 400, seed: 8 }).rows);
  const added = records.filter((_, i) => i % 10 === 0).map(({ id }) => id);

  it('are compared with all others and each other, with what a whole comparison finds', async () => {
    const all = await proposeMatches(records, { region: 'HR' });
    const some = await proposeMatches(records, { region: 'HR', added });
    const isNew = new Set(added);
    expect(some.matches).toEqual(all.matches.filter(({ left, right }) => isNew.has(left) || isNew.has(right)));
    expect(some.comparedPairs).toBeLessThan(all.comparedPairs / 3);
    await expect(proposeMatches(records, { added: ['nobody'] })).rejects.toThrow(/added names an id/);
  });

  it('are found whatever probability is asked for: what is left out early is below it', async () => {
    const all = await proposeMatches(records, { region: 'HR', minProbability: 1e-12 });
    for (const minProbability of [0.01, 0.5, 0.99]) {
      const { matches } = await proposeMatches(records, { region: 'HR', minProbability });
      expect(matches).toEqual(all.matches.filter(({ probability }) => probability >= minProbability));
    }
  });
});

describe('judgements and proposeMatches', () => {
  const born = { birthDate: '1984-03-07' };
  const three = ['A', 'B', 'C'].map((id) => ({ id, names: ['Karim Haddad'], ...born }));
  const pairs = ({ matches }: { matches: readonly Match[] }): string[] =>
    matches.map(({ left, right }) => left + right);
  const judged = (...list: readonly [string, string, 'same' | 'different' | 'unsure'][]) =>
    list.reduce<ReturnType<typeof recordJudgement>>(
      (log, [a, b, verdict]) => recordJudgement(log, { ...WORD, records: [a, b], verdict }),
      [],
    );

  it('propose every pair of three that look alike', async () => {
    expect(pairs(await proposeMatches(three))).toEqual(['AB', 'AC', 'BC']);
  });

  it('propose no pair that is one person already, by word or by rule', async () => {
    expect(pairs(await proposeMatches(three, { judgements: judged(['A', 'B', 'same']) }))).toEqual(['AC', 'BC']);
    const documents = [{ kind: 'passport', country: 'ER', number: 'K0123456' }];
    const stating = three.map((record) => ({ ...record, documents }));
    expect(pairs(await proposeMatches(stating))).toHaveLength(3);
    expect(pairs(await proposeMatches(stating, { rules: [sameDocument] }))).toEqual([]);
  });

  it('block a pair judged different, and every pair that would join the two', async () => {
    const judgements = judged(['A', 'B', 'same'], ['B', 'C', 'different']);
    expect(await proposeMatches(three, { judgements })).toMatchObject({ matches: [], blockedPairs: 2 });
  });

  it('say which pairs a human left open', async () => {
    const { matches } = await proposeMatches(three, { judgements: judged(['A', 'B', 'unsure']) });
    expect(matches.map(({ status }) => status)).toEqual(['unsure', 'undecided', 'undecided']);
  });
});

describe('many records', () => {
  it('bound the pairs of a value that too many share, and say so', async () => {
    const records = Array.from({ length: 500 }, (_, i) => ({
      id: `R${i}`,
      phones: ['+385911110000'],
      birthDate: `${1900 + (i % 100)}`,
    }));
    const { oversizeBlocks, comparedPairs } = await proposeMatches(records, { maxBlockSize: 20 });
    // Each record with the next ten, the last ten with fewer.
    const compared = 500 * 10 - (10 * 11) / 2;
    expect(oversizeBlocks).toEqual([
      { rule: 'phone', records: 500, example: 'R0', comparedPairs: compared, skippedPairs: (500 * 499) / 2 - compared },
    ]);
    expect(comparedPairs).toBe(compared);
  });

  it('stop when the caller aborts, and tell how far they have come', async () => {
    const { records } = readRecords(synthesizeRecords({ records: 3000 }).rows);
    await expect(proposeMatches(records, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    const stop = new AbortController();
    const running = proposeMatches(records, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
    const seen: string[] = [];
    await proposeMatches(records, { onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done === total}`) });
    expect(seen.at(-1)).toBe('comparing records true');
    expect(seen).toContain('reading records true');
    expect(await proposeMatches([])).toMatchObject({ matches: [], comparedPairs: 0 });
  });
});
