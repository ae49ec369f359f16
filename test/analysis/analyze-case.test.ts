import { describe, expect, it } from 'vitest';
import { analyzeCase, defaultSignals, type Person, readLinks, toHtml, toMarkdown, toText } from '../../src/index.ts';
import { planted } from '../graphs/planted-case.ts';

const rows = (pairs: readonly string[]): object[] =>
  pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1] }));
const ring = (size: number): string[] => Array.from({ length: size }, (_, i) => `R${i}-R${(i + 1) % size}`);
const star = (size: number): string[] => Array.from({ length: size }, (_, i) => `HUB-S${i}`);
const clique = (size: number): string[] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: i }, (_, j) => `K${i}-K${j}`)).flat();

describe('analyzeCase', () => {
  it.each([
    ['no links', []],
    ['one link', ['P1-P2']],
    ['nine people', [...ring(9), 'R0-R4']],
    ['a ring of twelve', ring(12)],
    ['a star of twenty', star(20)],
    ['a clique of fifteen', clique(15)],
  ])('ranks nobody in %s', async (_, pairs) => {
    const findings = await analyzeCase(readLinks(rows(pairs)).links);
    expect(findings.verdict).toBe('insufficient-data');
    expect(findings.leads).toEqual([]);
    for (const print of [toText, toMarkdown, toHtml]) {
      const text = print(findings);
      for (const { person } of findings.ranking) expect(text).not.toMatch(new RegExp(`\\b${person}\\b`));
    }
  });

  it('ranks nobody when everybody is protected', async () => {
    const { links } = readLinks(rows(planted.pairs));
    const people = [...new Set(links.flatMap(({ source, target }) => [source, target]))].map(
      (id): Person => ({ id, category: 'migrant' }),
    );
    const findings = await analyzeCase(links, { people });
    expect(findings).toMatchObject({ verdict: 'insufficient-data', ranking: [], leads: [], communities: [] });
    expect(findings.network.protected).toBe(people.length);
  });

  it('finds the planted coordinator, with reasons, links and the wording of a lead', async () => {
    const findings = await analyzeCase(readLinks(rows(planted.pairs)).links, { draws: 0 });
    const [first] = findings.leads;
    expect(findings.verdict).toBe('ranked');
    expect(first).toMatchObject({ person: planted.coordinator, rank: 1, wording: 'weak-lead' });
    expect(first!.sentence).toBe('position consistent with coordination; a lead, not a finding');
    const cited = new Set(findings.evidence.map(({ id }) => id));
    for (const { reasons } of findings.leads) {
      for (const { links } of reasons) for (const id of links) expect(cited).toContain(id);
    }
  });

  it('ranks nobody where a tenth of the ties turns the ranking over, and says so', async () => {
    const findings = await analyzeCase(readLinks(rows(planted.pairs)).links, { draws: 40 });
    expect(findings).toMatchObject({ verdict: 'insufficient-data', leads: [], options: { draws: 40 } });
    expect(findings.certainty!.csCoefficient).toBeLessThan(0.25);
    expect(findings.caveats.join('\n')).toMatch(/CS coefficient 0\.\d+, at least 0\.25 is needed/);
    expect(findings.ranking).toHaveLength(19);
    for (const { rankInterval, pTop } of findings.ranking) {
      expect(rankInterval![0]).toBeLessThanOrEqual(rankInterval![1]);
      expect(pTop).toBeGreaterThanOrEqual(0);
    }
  });

  it('makes no draws with a signal of the caller, and says why', async () => {
    const own = { ...defaultSignals[0]!, name: 'own', measure: () => ({ value: 1, detail: '', evidence: [] }) };
    const findings = await analyzeCase(readLinks(rows(planted.pairs)).links, { signals: [...defaultSignals, own] });
    expect(findings).toMatchObject({ certainty: null, options: { draws: 0 } });
    expect(findings.caveats.join('\n')).toContain('a signal of its own (own), which cannot be drawn again');
  });

  it('reports progress that never falls and ends at its total', async () => {
    const seen: { done: number; total: number }[] = [];
    await analyzeCase(readLinks(rows(planted.pairs)).links, {
      draws: 20,
      onProgress: ({ done, total }) => seen.push({ done, total }),
    });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
    expect(new Set(seen.map(({ total }) => total)).size).toBe(1);
  });

  it('rejects when aborted', async () => {
    const { links } = readLinks(rows(planted.pairs));
    await expect(analyzeCase(links, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    const controller = new AbortController();
    const running = analyzeCase(links, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
  });

  it.each([
    [{ seed: -1 }, /seed is -1/],
    [{ seed: 1.5 }, /seed is 1.5/],
    [{ top: 0 }, /top is 0/],
    [{ draws: -1 }, /draws is -1/],
    [{ draws: 2.5 }, /draws is 2.5/],
    [{ workers: 0 }, /workers is 0/],
    [{ policy: 'closed' }, /policy is 'closed'/],
    [{ communities: { runs: 0 } }, /runs is 0/],
    [{ communities: { resolution: 0 } }, /resolution is 0/],
    [{ communities: { algorithm: 'girvan' } }, /algorithm is 'girvan'/],
  ])('refuses %j', async (options, message) => {
    const call = analyzeCase([], options as object);
    await expect(call).rejects.toMatchObject({ name: 'RingtraceError', code: 'invalid-option' });
    await expect(call).rejects.toThrow(message);
  });
});

describe('findings about communities', () => {
  it('tell people without a firm place with both their communities, and protected people nowhere', async () => {
    const circle = Array.from({ length: 40 }, (_, i) => ({ source: `P${i}`, target: `P${(i + 1) % 40}` }));
    const { links } = readLinks([...circle, { source: 'P0', target: 'M' }, { source: 'P20', target: 'M' }]);
    const people: Person[] = [{ id: 'M', category: 'migrant' }];
    const { between, communities } = await analyzeCase(links, { people, communities: { runs: 30 } });
    expect(between.length).toBeGreaterThan(0);
    for (const { person, communities: ends, probability } of between) {
      expect(probability).toBeLessThan(0.8);
      expect(communities[ends[0]!]!.members).toContain(person);
      expect(new Set(ends).size).toBe(ends.length);
    }
    expect(JSON.stringify([between, communities])).not.toContain('"M"');
  });
});
