import { describe, expect, it } from 'vitest';
import { analyzeCase, type Findings, type KnownPeople, type Person, readLinks, toText } from '../../src/index.ts';
import { planted } from '../graphs/planted-case.ts';

const { links } = readLinks(planted.pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1] })));
const people: readonly Person[] = [{ id: 'T2', category: 'migrant' }];
const analyze = (known: KnownPeople, options: object = {}): Promise<Findings> =>
  analyzeCase(links, { people, known, ...options });

describe('rerankWithKnown', () => {
  it('ranks everybody whose part is not known, and nobody else, beside the untouched ranking', async () => {
    const found = await analyze({ planners: ['BOSS', 'A1'], notPlanners: ['B3'] });
    const plain = await analyzeCase(links, { people });
    expect(found.ranking).toEqual(plain.ranking);
    const { others, planners, notPlanners } = found.known!;
    expect([planners, notPlanners]).toEqual([2, 1]);
    expect(others.map(({ person }) => person).sort()).toEqual(
      plain.ranking
        .map(({ person }) => person as string)
        .filter((id) => !['BOSS', 'A1', 'B3'].includes(id))
        .sort(),
    );
    expect(others.map(({ rank }) => rank).reduce((a, b) => a + b)).toBe((others.length * (others.length + 1)) / 2);
  });

  it('lifts those near known planners over those in a like position far from them', async () => {
    const rankIn = ({ known }: Findings, id: string): number => known!.others.find(({ person }) => person === id)!.rank;
    // B1 and D1 hold the same position; B2 and B3 are B1's own people.
    const near = await analyze({ planners: ['B2', 'B3'] });
    expect(rankIn(near, 'B1')).toBeLessThan(rankIn(near, 'D1'));
    const far = await analyze({ planners: ['D2'], notPlanners: ['B2', 'B3'] });
    expect(rankIn(far, 'D1')).toBeLessThan(rankIn(far, 'B1'));
  });

  it('hides each known person in turn and says whether it helped', async () => {
    const foremen = await analyze({ planners: ['A1', 'B1', 'C1', 'D1'], notPlanners: ['A4', 'B4', 'C4'] });
    const { before, after, improved, worsened, helped } = foremen.known!.leaveOneOut!;
    expect(improved + worsened).toBeLessThanOrEqual(7);
    // One-sided sign test at .1: of n changes at least so many for the better.
    const needed = [Infinity, Infinity, Infinity, Infinity, 4, 5, 6, 6][improved + worsened]!;
    expect(helped).toBe(after > before && improved >= needed);
    expect(foremen.caveats.join(' ')).toContain(`went from ${before.toFixed(2)} to ${after.toFixed(2)}`);
    // Two at opposite ends of the ring: whoever is near one is far from the other.
    const scattered = (await analyze({ planners: ['A4', 'D4'] })).known!;
    expect(scattered.leaveOneOut!.helped).toBe(false);
    expect(toText(await analyze({ planners: ['A4', 'D4'] }))).toContain('it does not help');
  });

  it('cannot tell whether a single known planner helps', async () => {
    const found = await analyze({ planners: ['BOSS'] });
    expect(found.known!.leaveOneOut).toBeNull();
    expect(found.caveats.join(' ')).toContain('one known planner cannot show');
  });

  it.each([
    [{ planners: ['NOBODY'] }, 'unknown-person', /known.planners\[0\] is not in the case/],
    [{ planners: ['BOSS', 'T2'] }, 'protected-person', /known.planners\[1\] is protected/],
    [{ planners: ['BOSS'], notPlanners: ['T2'] }, 'protected-person', /known.notPlanners\[0\] is protected/],
    [{ planners: [] }, 'invalid-option', /nobody is known to plan/],
    [{ planners: ['BOSS'], notPlanners: ['BOSS'] }, 'invalid-option', /on both sides/],
  ])('refuses known people %#', async (known, code, message) => {
    await expect(analyze(known)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('refuses a known person whom the policy does not rank', async () => {
    await expect(analyze({ planners: ['BOSS'] }, { policy: 'led' })).rejects.toThrow(/not ranked under this policy/);
  });
});
