import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toAnx, toFtm, toGexf, toGraphml } from '../../src/formats/index.ts';
import { readCaseFile, readPeopleFile, writeLinksParquet } from '../../src/io/index.ts';
import { hostileFindings, smallFindings } from '../report/findings-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-round-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pairsOf = (ties: readonly { readonly source: string; readonly target: string; readonly strength: number }[]) =>
  ties.map(({ source, target, strength }) => [...[source, target].sort(), strength].join(' ')).sort();

describe('what the exports write, the readers read', () => {
  it.each([
    ['gexf', toGexf],
    ['graphml', toGraphml],
    ['anx', toAnx],
  ] as const)('%s: the same people, ties and strengths', async (extension, write) => {
    const path = join(folder, `case.${extension}`);
    writeFileSync(path, write(smallFindings()));
    const preset = extension === 'anx' ? 'i2' : 'table';
    const { links, rejected } = await readCaseFile(path, { preset });
    expect(rejected).toEqual([]);
    expect(pairsOf(links)).toEqual(pairsOf(smallFindings().ties));
    const { people } = await readPeopleFile(path);
    expect(people.map(({ id }) => id)).toEqual(
      smallFindings()
        .ranking.map(({ person }) => person)
        .sort(),
    );
    writeFileSync(path, write(hostileFindings()));
    expect((await readCaseFile(path, { preset })).links).toHaveLength(18);
  });

  it('gexf: a tie is dated by when it was first seen', async () => {
    const path = join(folder, 'dated.gexf');
    const [tie] = smallFindings().ties;
    const link = { id: 'L1', kind: 'call', directed: false, at: '2031-05-06T10:00Z', ...tie! };
    writeFileSync(path, toGexf(smallFindings(), { links: [link], people: [] }));
    const { links } = await readCaseFile(path);
    expect(links.filter(({ at }) => at !== undefined)).toMatchObject([{ at: '2031-05-06T10:00Z' }]);
  });

  it('findings read back from a file name nobody protected in what links carry, and ask who that is', () => {
    const [tie] = smallFindings().ties;
    const link = {
      id: 'L1',
      kind: 'call',
      directed: false,
      at: '2031-05-06',
      handling: 'eyes of Leila Nassar',
      ...tie!,
    };
    expect(() => toGexf(smallFindings(), { links: [link] })).toThrow('give people, as they were given to analyzeCase');
    const people = [{ id: 'M1', category: 'victim', names: ['Leila Nassar'] }] as const;
    const written = toGexf(smallFindings(), { links: [link], people });
    expect(written).toContain('eyes of protected-1');
    expect(written).not.toContain('Nassar');
  });

  it('FollowTheMoney: every tie is a link, every person an entity with a name', async () => {
    const path = join(folder, 'case.ftm');
    writeFileSync(path, toFtm(smallFindings()));
    const { links, rejected } = await readCaseFile(path);
    expect([links.length, rejected.length]).toEqual([18, 0]);
  });

  it('Parquet: the links themselves', async () => {
    const path = join(folder, 'links.parquet');
    const { evidence } = smallFindings();
    await writeLinksParquet(path, evidence, { people: [], rankUncategorized: true });
    const { links, rejected } = await readCaseFile(path);
    expect(rejected).toEqual([]);
    expect(links.map(({ id, source, target, strength }) => [id, source, target, strength])).toEqual(
      evidence.map(({ id, source, target, strength }) => [id, source, target, strength]),
    );
  });
});
