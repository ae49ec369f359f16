import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import {
  beginCase,
  type CaseState,
  carryDecisions,
  EMPTY_LOG,
  pseudonymizeFindings,
} from '../../src/casework/index.ts';
import {
  analyzeCase,
  type CaseLink,
  type Findings,
  synthesizePhones,
  toHtml,
  toJson,
  toText,
  traceMoney,
} from '../../src/index.ts';
import { findingsSchema } from '../../src/schema/index.ts';

const made = synthesizePhones({ seed: 5 });
const files = (['calls', 'cells', 'payments', 'people'] as const).map((name) => ({
  name: `${name}.json`,
  data: JSON.stringify(made[name]),
}));
const { links, registrations, people, records } = await readCase(files);
const options = { people, records, draws: 0 } as const;
const findings = await analyzeCase(links, { ...options, registrations });
const carried = people.filter(({ category }) => category === 'migrant').map(({ id }) => id);
const hidden = [...carried, ...made.people.flatMap(({ phone }) => (phone === '' ? [] : [String(phone)]))];
const asRanked = (found: Findings): Findings => ({ ...found, verdict: 'ranked' });

describe('findings of a case with payments', () => {
  it('say with whom money rested, as traceMoney does, to the cent', () => {
    const { restingPlaces, currencies } = traceMoney(links, { people });
    expect(findings.money!.currencies).toMatchObject([{ currency: 'EUR', paymentCount: currencies[0]!.paymentCount }]);
    expect(findings.money!.resting.map(({ person, resting }) => [person, Math.round(100 * resting)])).toEqual(
      restingPlaces.slice(0, 10).map(({ person, resting }) => [person, resting]),
    );
    expect(findings.money!.resting.slice(0, 3).map(({ person }): string => person)).toContain(made.truth.restedWith);
    expect(findings.money!.resting[0]!.person).toBe(made.truth.paidOut);
  });

  it('call nobody a conduit whom one rule alone calls one', async () => {
    const pay = (id: string, source: string, target: string, at: string, amount: number): CaseLink => ({
      id,
      source,
      target,
      kind: 'payment',
      directed: true,
      strength: 1,
      at,
      amount,
      currency: 'EUR',
    });
    // Old money lies with B: the last that came is passed on at once, the first is not. C passes on all there is.
    const { money } = await analyzeCase(
      [
        pay('1', 'A', 'B', '2031-01-01', 100),
        pay('2', 'A', 'B', '2031-02-01', 100),
        pay('3', 'B', 'C', '2031-02-02', 100),
        pay('4', 'C', 'D', '2031-02-02', 100),
      ],
      { draws: 0 },
    );
    expect(money!.conduits).toEqual([{ person: 'C', currency: 'EUR', passedOn: 100, share: 1 }]);
  });

  it('are silent on money and telephones where there is none', async () => {
    const calls = links.filter(({ kind }) => kind === 'call');
    const found = await analyzeCase(calls, options);
    expect([found.money, found.phones]).toEqual([undefined, undefined]);
  });
});

describe('findings of a case with registrations', () => {
  it('propose the lines that go on as others, and who was together, as it was in truth', () => {
    const { handovers, together, unnamedPhones } = findings.phones!;
    expect(handovers.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
      made.truth.handovers.map(({ from, to }) => `${from} ${to}`).sort(),
    );
    expect(together.map(({ a, b }) => [a, b].sort().join())).toEqual(
      expect.arrayContaining(made.truth.sideBySide.map((pair) => [...pair].sort().join())),
    );
    expect(unnamedPhones).toBeGreaterThan(15);
  });
});

describe('a report of such a case', () => {
  it('has both sections, the flow of money as a picture, and nobody who was carried', () => {
    const html = toHtml(asRanked(findings));
    expect(html).toContain('<h2 id="money-title">Money</h2>');
    expect(html).toContain('<h2 id="phones-title">Telephones</h2>');
    expect(html).toContain('Money in order of time');
    expect(html).toMatch(/consistent with an area/);
    for (const text of [html, toJson(findings), toText(asRanked(findings))])
      for (const id of hidden) expect(text).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(findingsSchema['~standard'].validate(JSON.parse(toJson(findings)))).not.toHaveProperty('issues');
  });

  it('names nobody where nobody may be ranked', () => {
    const html = toHtml({ ...findings, verdict: 'insufficient-data' });
    const section = html.slice(html.indexOf('id="money"'), html.indexOf('id="communities"'));
    for (const { person } of findings.ranking) expect(section).not.toContain(person);
  });

  it('leaves out who was cleared, and puts pseudonyms in place of all', () => {
    const person = findings.money!.resting[0]!.person;
    const line = findings.phones!.handovers[0]!.from;
    const at = '2031-01-01T08:00:00Z';
    const begun = beginCase({ caseId: 'C', unit: 'U', legalBasis: 'B', by: 'A', at, key: '0f'.repeat(32) });
    const decisions = [person, line].map((id) => ({
      person: id,
      verdict: 'cleared' as const,
      by: 'B',
      at,
      reason: 'x',
    }));
    const state: CaseState = { ...begun.state, decisions, log: { ...EMPTY_LOG, at } };
    const { money, phones } = carryDecisions(findings, state);
    expect(JSON.stringify([money, phones])).not.toMatch(new RegExp(`"(?:${person}|${line})"`));
    expect(phones!.handovers.length).toBe(findings.phones!.handovers.length - 1);
    const text = toJson(pseudonymizeFindings(findings, '7f3a9c0e51d24b68').findings);
    for (const { person: id } of findings.ranking) expect(text).not.toMatch(new RegExp(`\\b${id}\\b`));
  });
});
