import { describe, expect, it } from 'vitest';
import {
  analyzeCase,
  analyzeCaseFully,
  defaultSignals,
  type EvidenceSignal,
  type Measure,
  measureCentrality,
  readLinks,
  readPeople,
  type Signal,
  synthesizeCase,
  tellFindings,
  toJson,
} from '../../src/index.ts';

const { links: rows, people: peopleRows } = synthesizeCase({ members: 60, seed: 3 });
const { links } = readLinks(rows);
const { people } = readPeople(peopleRows);

describe('analyzeCaseFully', () => {
  it('holds what the findings of analyzeCase are told from, to the byte', async () => {
    const options = { people, draws: 20, top: 5, caseId: 'C1' };
    const analysis = await analyzeCaseFully(links, options);
    expect(toJson(tellFindings(analysis))).toBe(toJson(await analyzeCase(links, options)));
    expect(analysis.asked).toEqual(options);
    expect(analysis.options).toMatchObject({ draws: 20, top: 5, seed: 7 });
    expect(analysis.ranking.map(({ person, score }) => [person, score])).toEqual(
      analysis.positions.ranking.map(({ person, score }) => [person, score]),
    );
    for (const { person, pTop } of analysis.ranking) expect(pTop).toBe(analysis.certainty!.of(person)!.pTop);
  });

  it('lets further measures be taken of the very network that was ranked', async () => {
    const { network, centrality } = await analyzeCaseFully(links, { people, draws: 0 });
    const more = await measureCentrality(network, { measures: ['harmonic', 'pagerank'] });
    expect([...more.column('harmonic')]).toEqual([...centrality.column('harmonic')]);
  });

  it('says how sure one may be only where draws were made', async () => {
    const { certainty, ranking } = await analyzeCaseFully(links, { people, draws: 0 });
    expect(certainty).toBeNull();
    expect(ranking.every(({ pTop, rankInterval }) => pTop === null && rankInterval === null)).toBe(true);
  });

  it('keeps signals of evidence of the caller through to the leads', async () => {
    const keepsBooks: EvidenceSignal = {
      name: 'keeps-books',
      question: 'Who keeps the books?',
      isAct: false,
      read: ({ network }) =>
        new Map(
          network.eligible.map((id) => [id, { value: 1, speaks: true, detail: 'keeps the books', evidence: [] }]),
        ),
    };
    const { ranking } = await analyzeCase(links, { people, draws: 0, evidence: [keepsBooks] });
    expect(ranking[0]!.indications!.map(({ signal, detail }) => [signal, detail])).toEqual([
      ['keeps-books', 'keeps the books'],
    ]);
  });

  it('draws signals and measures of the caller, and calls their leads by all three words', async () => {
    const contacts: Measure = {
      name: 'contacts-squared',
      question: 'How many contacts, squared?',
      weightMeans: 'nothing',
      cost: 'O(n)',
      central: 'high',
      measure: ({ csr }) =>
        Float64Array.from({ length: csr.nodeCount }, (_, v) => (csr.offsets[v + 1]! - csr.offsets[v]!) ** 2),
    };
    const own: Signal = {
      name: 'own',
      question: 'Who has many contacts?',
      family: 'contacts',
      weight: 1.5,
      needs: [contacts],
      draw: ({ nodeCount, offsets }) => Array.from({ length: nodeCount }, (_, v) => offsets[v + 1]! - offsets[v]!),
      measure: (person, { centrality }) => ({
        value: (centrality.of(person) as Record<string, number>)['contacts-squared']!,
        detail: '',
        evidence: [],
      }),
    };
    const analysis = await analyzeCaseFully(links, {
      people,
      draws: 30,
      signals: [...defaultSignals, own],
      workers: 2,
    });
    expect(analysis.undrawn).toBeUndefined();
    expect(analysis.centrality.measures).toContain('contacts-squared');
    expect(analysis.ranking.every(({ rankInterval }) => rankInterval !== null)).toBe(true);
    for (const { lacks } of analysis.leads) expect(lacks!.map(({ code }) => code)).not.toContain('not-drawn');
  });

  it('refuses a draw that ranks otherwise than the measure it stands for', async () => {
    const own: Signal = {
      ...defaultSignals[0]!,
      draw: ({ nodeCount }) => new Float64Array(nodeCount).map((_, v) => v),
    };
    await expect(analyzeCaseFully(links, { people, draws: 5, signals: [own] })).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining("another than the one by 'harmonic-reach'"),
    });
  });

  it('refuses a wrong option before anything is computed', async () => {
    const signals: Signal[] = [...defaultSignals, defaultSignals[0]!];
    await expect(analyzeCaseFully(links, { top: 0 })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(analyzeCaseFully(links, { signals })).rejects.toThrow(/two signals are called/);
  });
});
