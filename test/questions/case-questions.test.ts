import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeCase, analyzeCaseFully, type CaseAnalysis, tellFindings } from '../../src/analysis/index.ts';
import { readLinks, readPeople } from '../../src/evidence/index.ts';
import type { CaseLink, Findings } from '../../src/model/index.ts';
import { compareCases, compareFindings, disbelieve, explainPerson, nextChecks } from '../../src/questions/index.ts';
import { toJson } from '../../src/report/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';

const made = synthesizeCase({ seed: 9, members: 24, migrants: 20, voyages: 3 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const protectedIds = new Set(people.filter(({ category }) => category === 'migrant').map(({ id }) => id));
const options = { people, draws: 20, top: 5, workers: 1, communities: { runs: 5 } };
let analysis: CaseAnalysis;
let findings: Findings;

beforeAll(async () => {
  analysis = await analyzeCaseFully(links, options);
  findings = tellFindings(analysis);
});

const bytes = (value: Findings): string => toJson(value);
const without = (falls: (link: CaseLink) => boolean, away?: string): Promise<Findings> =>
  analyzeCase(
    links.filter((link) => !falls(link)),
    { ...options, people: (options.people ?? []).filter(({ id }) => id !== away) },
  );
const namesProtected = (value: unknown): string[] => {
  const words = new Set(JSON.stringify(value).match(/[\p{L}\p{N}_-]+/gu));
  return [...protectedIds].filter((id) => words.has(id));
};

describe('disbelieve', () => {
  it('equals, to the byte, an analysis without those rows, for every kind of token', async () => {
    const [link] = links.filter(({ report, informant }) => report !== undefined && informant !== undefined);
    const tie = links.find(
      ({ source, target }) => analysis.network.isEligible(source) && analysis.network.isEligible(target),
    )!;
    const { person } = findings.ranking[0]!;
    const cases: [token: string, falls: (link: CaseLink) => boolean][] = [
      [`kind:order`, ({ kind }) => kind === 'order'],
      [`person:${person}`, ({ source, target }) => source === person || target === person],
      [`link:${tie.id}`, ({ id }) => id === tie.id],
      [
        `tie:${tie.target}~${tie.source}`,
        ({ source, target }) => [source, target].sort().join() === [tie.source, tie.target].sort().join(),
      ],
      ...(link ? ([[`report:${link.report}`, ({ report }: CaseLink) => report === link.report]] as const) : []),
    ] as [string, (link: CaseLink) => boolean][];
    for (const [token, falls] of cases) {
      const answer = await disbelieve(analysis, [token], { workers: 1 });
      // Whoever is taken away has no entry either.
      const away = token.startsWith('person:') ? person : undefined;
      expect([token, bytes(answer.findings) === bytes(await without(falls, away))]).toEqual([token, true]);
      if (away) expect(answer.findings.ranking.some((entry) => entry.person === away)).toBe(false);
      expect(answer.withdrawnCount).toBe(links.filter(falls).length);
      expect(namesProtected(answer)).toEqual([]);
    }
  });

  it('takes a whole file for a lie where links say which file they are of, and offers no file called by a protected person', async () => {
    const [migrant] = protectedIds;
    const files = ['calls.csv', 'money.xlsx', `phone of ${migrant}.csv`];
    const filed = links.map((link, i): CaseLink => ({ ...link, file: files[i % 3]! }));
    const opened = await analyzeCaseFully(filed, options);
    const answer = await disbelieve(opened, ['file:money.xlsx'], { workers: 1 });
    const kept = filed.filter(({ file }) => file !== 'money.xlsx');
    expect(answer.withdrawnCount).toBe(filed.length - kept.length);
    expect(bytes(answer.findings)).toBe(bytes(await analyzeCase(kept, options)));
    expect(namesProtected([answer.findings, answer.change])).toEqual([]);
    const refused = await disbelieve(opened, ['file:mony.xlsx']).catch((error: unknown) => error as Error);
    expect(String(refused)).toMatch(/no link of the case hangs on this file; the nearest are money.xlsx/);
    const hidden = await disbelieve(opened, ['file:phone of']).catch((error: unknown) => error as Error);
    expect(String(hidden)).not.toContain(migrant);
  });

  it('takes a person out of the first when the sources are disbelieved that the place rests on', async () => {
    const resting = findings.ranking.filter(({ restsOn }) => typeof restsOn !== 'string');
    expect(resting.length).toBeGreaterThan(0);
    for (const { person, restsOn } of resting) {
      if (typeof restsOn === 'string') continue;
      const { findings: then } = await disbelieve(analysis, restsOn, { workers: 1 });
      expect(then.ranking.find((entry) => entry.person === person)?.rank ?? Infinity).toBeGreaterThan(options.top);
    }
  });

  it('says who is a lead no longer, and who becomes one', async () => {
    const lead = findings.leads[0]!;
    const { change } = await disbelieve(analysis, [`person:${lead.person}`], { workers: 1 });
    expect(change.leads.lost.map(({ person }) => person)).toContain(lead.person);
    expect(change.caveats.gone.filter((caveat) => caveat.includes('held back'))).toEqual([]);
  });

  it('refuses what it does not know, and protected people, without naming one', async () => {
    const [migrant] = protectedIds;
    const fails = async (token: string): Promise<Error & { code: string }> =>
      (await disbelieve(analysis, [token]).catch((error: unknown) => error)) as Error & { code: string };
    expect(await fails('kind:ordre')).toMatchObject({
      code: 'unknown-source',
      message: expect.stringContaining('order'),
    });
    expect((await fails('order')).message).toContain('no link of the case hangs on this report; say kind:order');
    expect((await fails(migrant!)).message).not.toContain('say person');
    const refused = await fails(`person:${migrant}`);
    expect([refused.code, refused.message.includes(migrant!)]).toEqual(['protected-person', false]);
    expect(await fails('tie:only')).toMatchObject({ code: 'invalid-option' });
    await expect(disbelieve(analysis, [])).rejects.toMatchObject({ code: 'invalid-option' });
  });
});

describe('nextChecks', () => {
  it('puts first the source without which the first places change most for the chance that it is wrong', async () => {
    const { checks } = await nextChecks(analysis, { workers: 1 });
    expect(checks.length).toBeGreaterThan(0);
    for (const { worth, errorChance, change } of checks) expect(worth).toBe(errorChance * change);
    expect(checks.map(({ worth }) => worth)).toEqual(checks.map(({ worth }) => worth).sort((a, b) => b - a));
    expect(namesProtected(checks)).toEqual([]);
  });

  it('finds by hand-computed change: the one report that holds up a lead', async () => {
    // HUB is among the first two through R1 alone; R2 and R3 say the same of a tie that R1 does not carry.
    const rows = [
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((other) => ({
        source: 'HUB',
        target: other,
        report: 'R1',
        kind: 'call',
        grade: 'D4',
      })),
      ...[
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
        ['A', 'G'],
        ['B', 'G'],
        ['G', 'H'],
        ['H', 'I'],
      ].map(([source, target]) => ({ source, target, report: 'R2', kind: 'call', grade: 'A1' })),
      { source: 'G', target: 'H', report: 'R3', kind: 'call', grade: 'A1' },
    ];
    const small = await analyzeCaseFully(readLinks(rows).links, {
      draws: 0,
      top: 1,
      workers: 1,
      communities: { runs: 1 },
    });
    expect(small.verdict).toBe('ranked');
    const { checks } = await nextChecks(small, { workers: 1 });
    const r1 = checks.find(({ source }) => source.id === 'R1')!;
    // D is .35 to .6 and 4 is .35 to .6: the middle of .1225 to .36.
    expect(r1.errorChance).toBeCloseTo(1 - (0.35 * 0.35 + 0.6 * 0.6) / 2, 10);
    expect([r1.change, r1.leadsLost, r1.statementCount, r1.loneCount]).toEqual([1, ['HUB'], 6, 6]);
    expect(checks[0]!.source).toEqual({ kind: 'report', id: 'R1' });
    // R3 says nothing that R2 does not: nothing changes without it, and both must be wrong.
    const r3 = checks.find(({ source }) => source.id === 'R3')!;
    expect([r3.change, r3.worth, r3.loneCount]).toEqual([0, 0, 0]);
    expect(r3.errorChance).toBeCloseTo((1 - (0.95 * 0.95 + 1) / 2) ** 2, 10);
  });

  it('tries single ties where no link names a source, and says so', async () => {
    const plain = await analyzeCaseFully(
      links.map(({ report: _, informant: __, event: ___, grade: ____, ...link }) => link),
      { ...options, draws: 0 },
    );
    const answer = await nextChecks(plain, { workers: 1, most: 3 });
    expect([answer.byTies, answer.checks.length]).toEqual([true, 3]);
    expect(answer.untriedCount).toBeGreaterThan(0);
    await expect(nextChecks(plain, { most: 0 })).rejects.toThrow(/most is 0/);
  });
});

describe('compareFindings', () => {
  it('finds nothing new in the same findings', () => {
    const same = compareFindings(findings, findings);
    expect([same.moves, same.people, same.ties]).toEqual([[], { new: [], gone: [] }, { new: [], gone: [] }]);
    expect(same.leads.kept).toHaveLength(findings.leads.length);
    expect(same.communities.communities.map(({ fate }) => fate)).toEqual(findings.communities.map(() => 'kept'));
  });

  it('tells who is new and which sources came with them', async () => {
    const added: CaseLink[] = readLinks(
      findings.ranking
        .slice(5, 12)
        .map(({ person }) => ({ source: 'NEW', target: person, kind: 'call', report: 'R-NEW' })),
    ).links as CaseLink[];
    const later = await analyzeCase([...links, ...added], options);
    const { people: changed, ties, leads } = compareFindings(findings, later);
    expect([changed.new, changed.gone, ties.new.length]).toEqual([['NEW'], [], 7]);
    expect([...leads.new, ...leads.kept].length).toBe(later.leads.length);
  });

  it('tells of somebody who moved the sources that the cited links name now and did not before', () => {
    const [first, ...others] = findings.ranking;
    const cited = { ...first!.reasons[0]!, links: [...first!.reasons[0]!.links, 'L-NEW'] };
    const link = { ...findings.evidence[0]!, id: 'L-NEW', source: first!.person, report: 'R-NEW' };
    const later = {
      ...findings,
      ranking: [{ ...first!, rank: 3, reasons: [cited, ...first!.reasons.slice(1)] }, ...others],
      evidence: [...findings.evidence, link],
    } as Findings;
    const [move] = compareFindings(findings, later).moves;
    expect(move).toMatchObject({ person: first!.person, before: 1, after: 3 });
    expect(move!.newSources).toContainEqual({ kind: 'report', id: 'R-NEW' });
    expect(compareFindings(later, later).moves).toEqual([]);
  });

  it('refuses two cases by their ids, and says when two may be', () => {
    const called = (caseId: string): Findings => ({ ...findings, options: { ...findings.options, caseId } });
    expect(() => compareFindings(called('1'), called('2'))).toThrow(/are of two cases/);
    expect(compareFindings(called('1'), called('1')).sameCase).toBe('same-case-id');
    const others = {
      ...findings,
      ranking: findings.ranking.map((entry) => ({ ...entry, person: `X${entry.person}` })),
    };
    expect(compareFindings(findings, others as unknown as Findings).sameCase).toBe('little-in-common');
  });
});

describe('compareCases', () => {
  it('says owing to which new source somebody rose: without it the rank is what an analysis without it gives', async () => {
    const rows = findings.ranking
      .slice(4, 14)
      .map(({ person }) => ({ source: findings.ranking[12]!.person, target: person, kind: 'call', report: 'R-NEW' }))
      .filter(({ source, target }) => source !== target);
    const lone = {
      source: findings.ranking[20]!.person,
      target: findings.ranking[21]!.person,
      kind: 'call',
      report: 'R-IDLE',
    };
    const later = await analyzeCaseFully([...links, ...readLinks([...rows, lone]).links], options);
    const answer = await compareCases(analysis, later, { workers: 1 });
    expect(answer.newSources.map(({ id }) => id)).toEqual(['R-IDLE', 'R-NEW']);
    const riser = findings.ranking[12]!;
    const [owing] = answer.owing.filter(({ person }) => person === riser.person);
    expect(owing).toMatchObject({ before: riser.rank, source: { kind: 'report', id: 'R-NEW' } });
    const idle = await analyzeCase([...links, ...readLinks([lone]).links], options);
    expect(owing!.without).toBe(idle.ranking.find(({ person }) => person === riser.person)!.rank);
    expect(owing!.after).toBeLessThan(owing!.before);
    expect(answer.toText()).toContain(`${riser.person} rose from`);
    expect(namesProtected(answer)).toEqual([]);
    expect(answer.moves).toEqual(compareFindings(findings, tellFindings(later)).moves);
  });

  it('tells nothing owing where nothing is new', async () => {
    const same = await compareCases(analysis, analysis, { workers: 1 });
    expect([same.newSources, same.owing, same.untriedCount]).toEqual([[], [], 0]);
  });
});

describe('explainPerson', () => {
  it('says why without any other id, protected or not', () => {
    for (const source of [findings, analysis]) {
      for (const { person } of findings.ranking.slice(0, 8)) {
        const explanation = explainPerson(source, person);
        const words = new Set(explanation.toText().match(/[\p{L}\p{N}_-]+/gu));
        expect(analysis.network.people.filter((id) => id !== person && words.has(id))).toEqual([]);
        expect(explanation.alternatives.length).toBeGreaterThan(0);
      }
    }
  });

  it('says what speaks against before what speaks for', () => {
    const { person } = findings.leads[0]!;
    const text = explainPerson(findings, person).toText();
    expect(text.indexOf('Speaks against')).toBeGreaterThan(0);
    expect(text.indexOf('Speaks against')).toBeLessThan(text.indexOf('Reason'));
  });

  it('names contacts when asked, strongest first', () => {
    const { person } = findings.leads[0]!;
    const { contacts } = explainPerson(findings, person, { others: true });
    expect(contacts).toHaveLength(analysis.centrality.of(person).degree!);
    expect(namesProtected(contacts)).toEqual([]);
  });

  it('offers the nearest ids for an unknown one, never a protected one', () => {
    const { person } = findings.ranking[0]!;
    expect(() => explainPerson(findings, `${person}x`)).toThrow(new RegExp(`nearest ids are .*${person}`));
    const [migrant] = protectedIds;
    expect(() => explainPerson(analysis, migrant!)).toThrow(expect.objectContaining({ code: 'protected-person' }));
    expect(() => explainPerson(findings, migrant!)).toThrow(expect.objectContaining({ code: 'unknown-person' }));
  });
});

describe('a case that grows', () => {
  it('gives the same bytes when its rows come in ten parts', async () => {
    const parts = Array.from({ length: 10 }, (_, i) => made.links.filter((_row, row) => row % 10 === i));
    const shuffled = readLinks(parts.flat()).links;
    expect(bytes(await analyzeCase(shuffled, options))).toBe(bytes(findings));
  });
});
