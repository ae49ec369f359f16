import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeCase, analyzeCaseFully } from '../../src/analysis/index.ts';
import { readCase } from '../../src/case/index.ts';
import { resolveCase } from '../../src/cli/resolve-case.ts';
import { csvTable } from '../../src/formats/index.ts';
import type { Findings, Row } from '../../src/model/index.ts';
import { compareCases, matchCommunities } from '../../src/questions/index.ts';
import { toJson } from '../../src/report/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';

const made = synthesizeCase({ seed: 9, members: 24, migrants: 20, voyages: 3 });
const options = { draws: 20, top: 5, workers: 1, communities: { runs: 5 } };

function csv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvTable(
    columns,
    rows.map((row) => columns.map((name) => String(row[name] ?? ''))),
  );
}

interface File {
  readonly name: string;
  readonly data: string;
}

const people: File = { name: 'people.csv', data: csv(made.people) };
const parts: readonly File[] = Array.from({ length: 10 }, (_, part) => ({
  name: `part-${part}.csv`,
  data: csv(made.links.filter((_row, row) => row % 10 === part)),
}));

async function findingsOf(files: readonly File[]): Promise<Findings> {
  const read = await readCase(files);
  return await analyzeCase(read.links, { ...options, people: read.people });
}

describe('a case that grows', () => {
  let whole: Findings;
  beforeAll(async () => {
    whole = await findingsOf([people, { name: 'links.csv', data: csv(made.links) }]);
  });

  it('comes in ten files, in any order, to the bytes of one', async () => {
    const plain = (findings: Findings): string =>
      // Where a link stands, in which file and row, is the one thing that differs.
      toJson({ ...findings, evidence: findings.evidence.map(({ file: _, row: __, ...link }) => link) });
    expect(plain(await findingsOf([people, ...parts]))).toBe(plain(whole));
    expect(plain(await findingsOf([...parts].reverse().concat(people)))).toBe(plain(whole));
  });

  it('keeps what was judged before, in every later state', async () => {
    const [one, other] = whole.ranking.map(({ person }) => person);
    const register: File = {
      name: 'register.csv',
      data: `id,name,phone,birth date\n${one},Ana Maric,+385911110001,1984-03-07\n${other},Anna Maritsch,,1984-03-07\n`,
    };
    const judgements: File = {
      name: 'judgements.csv',
      data: `left,right,verdict,author,date,reason\n${one},${other},same,analyst-2,2031-05-01,same photograph\n`,
    };
    const ends = async (links: readonly File[]): Promise<Set<string>> => {
      const read = await readCase([people, register, judgements, ...links]);
      expect([read.records.length, read.judgements.length]).toEqual([2, 1]);
      const { links: resolved } = await resolveCase(read, {
        records: read.records,
        people: [],
        rejected: [],
        issues: [],
        options: { judgements: read.judgements, rules: [] },
      });
      return new Set(resolved.flatMap(({ source, target }) => [source, target]));
    };
    const kept = async (count: number): Promise<string[]> => {
      const found = await ends(parts.slice(0, count));
      return [one!, other!].filter((id) => found.has(id));
    };
    const atLast = await kept(10);
    expect(atLast).toHaveLength(1);
    for (const count of [5, 8]) expect(await kept(count)).toEqual(atLast);
  });

  it('keeps the names of communities that go on, and says what each new part brought', async () => {
    const states = await Promise.all(
      [8, 9, 10].map(async (count) => {
        const read = await readCase([people, ...parts.slice(0, count)]);
        return await analyzeCaseFully(read.links, { ...options, draws: 0, people: read.people });
      }),
    );
    let names: ReadonlyMap<number, string> = new Map([[0, 'the harbor']]);
    for (const [i, after] of states.slice(1).entries()) {
      const before = states[i]!;
      const matched = matchCommunities([...before.communities], [...after.communities], { names });
      for (const { before: earlier, name } of matched.communities)
        if (earlier !== undefined) expect(name).toBe(names.get(earlier) ?? `C${earlier}`);
      names = new Map(matched.communities.map(({ id, name }) => [id, name]));
      const { moves, owing } = await compareCases(before, after, { workers: 1 });
      const moved = new Set(moves.map(({ person }) => person));
      for (const { person, share } of owing) expect([moved.has(person), share >= 0.25]).toEqual([true, true]);
    }
  });
});
