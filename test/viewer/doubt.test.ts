import { describe, expect, it } from 'vitest';
import { awayToken, isToken, tieToken, toggled, tokensOfLink } from '../../examples/viewer/src/case/doubt.ts';
import { doubtsInWords } from '../../examples/viewer/src/panels/doubts-in-words.ts';
import {
  analyzeCase,
  analyzeCaseFully,
  type CaseLink,
  linksWithout,
  readDoubtToken,
  readLinks,
  readPeople,
  synthesizeCase,
  writeDoubtToken,
} from '../../src/index.ts';

const link = (id: string, change: Partial<CaseLink>): CaseLink => ({
  id,
  source: 'A',
  target: 'B',
  kind: 'call',
  directed: false,
  strength: 1,
  ...change,
});
const links = [
  link('by report', { report: 'R1' }),
  link('by informant', { report: 'R2', informant: 'I1' }),
  link('at event', { event: 'E1' }),
  link('by nobody', { source: 'C' }),
  link('paid', { kind: 'payment' }),
  link('of a file', { file: 'calls.csv' }),
];
const left = (...without: string[]): string[] => linksWithout(links, without).map(({ id }) => id);

describe('the doubts of the viewer', () => {
  it.each<[token: string, gone: string]>([
    ['report:R1', 'by report'],
    ['report:R2', 'by informant'],
    ['informant:I1', 'by informant'],
    ['event:E1', 'at event'],
    ['tie:["B","C"]', 'by nobody'],
    [tieToken({ source: 'C', target: 'B' }), 'by nobody'],
    ['kind:payment', 'paid'],
    ['file:calls.csv', 'of a file'],
  ])('take away what rests on %s', (token, gone) => {
    expect(left(token)).toEqual(links.map(({ id }) => id).filter((id) => id !== gone));
    expect(left(writeDoubtToken(readDoubtToken(token)))).toEqual(left(token));
  });

  it('take a person away with every link they have, and nobody else', () => {
    expect(left(awayToken('C'))).toEqual(links.map(({ id }) => id).filter((id) => id !== 'by nobody'));
    expect(left(awayToken('B'))).toEqual([]);
    expect([doubtsInWords(['person:C', 'R1']), doubtsInWords(['person:C', 'R1', 'R2'], true)]).toEqual([
      '1 person and 1 source',
      '1 person is gone and 2 sources are wrong',
    ]);
  });

  it('are put in and taken out again, however they are written, and ids with the sign between two people stay whole', () => {
    expect(toggled(toggled([], 'R1'), 'report:R1')).toEqual([]);
    expect(toggled(['R1'], 'kind:call')).toEqual(['R1', 'kind:call']);
    const odd = tieToken({ source: 'A~1', target: 'B' });
    expect(readDoubtToken(odd)).toEqual({ kind: 'tie', id: '["A~1","B"]' });
    expect([isToken(odd), isToken('tie:lonely'), isToken(7), isToken('')]).toEqual([true, false, false, false]);
  });

  it('read a token without a kind as a report, and one of nothing as nothing', () => {
    expect(left('R1')).toEqual(left('report:R1'));
    expect(left('report:I1', 'informant:R1')).toHaveLength(links.length);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'each take away what it names of demo case %i, and never nothing',
    (seed) => {
      const { links: all } = readLinks(synthesizeCase({ seed, members: 60 }).links);
      const falls = new Map<string, Set<string>>();
      for (const one of all) {
        const tokens = [
          ...tokensOfLink(one).map(writeDoubtToken),
          tieToken(one),
          awayToken(one.source),
          awayToken(one.target),
        ];
        for (const token of tokens) falls.set(token, (falls.get(token) ?? new Set()).add(one.id));
      }
      const kinds = [...falls.keys()].map((token) => readDoubtToken(token)!.kind);
      expect(new Set(kinds)).toEqual(new Set(['informant', 'report', 'event', 'kind', 'tie', 'person']));
      for (const [token, fallen] of falls) {
        const believed = linksWithout(all, [token]).map(({ id }) => id);
        expect(believed, token).toEqual(all.map(({ id }) => id).filter((id) => !fallen.has(id)));
        expect(believed.length, token).toBeLessThan(all.length);
      }
    },
  );

  it.each([1, 4, 7])(
    'take every lead of demo case %i out of the first when its own sources are doubted',
    async (seed) => {
      const made = synthesizeCase({ seed, members: 60 });
      const { links: all } = readLinks(made.links);
      const { people } = readPeople(made.people);
      const { ranking, network } = await analyzeCaseFully(all, { people, draws: 10, top: 5 });
      const resting = ranking.filter(({ restsOn }) => typeof restsOn !== 'string');
      expect(resting.length).toBeGreaterThan(0);
      for (const { person, restsOn } of resting) {
        const without = (restsOn as Exclude<typeof restsOn, string>).map(writeDoubtToken);
        const believed = linksWithout(all, without);
        expect(believed.length).toBeLessThan(all.length);
        const after = await analyzeCase(believed, { people: network.people.map(network.person), draws: 0 });
        expect(after.ranking.find((entry) => entry.person === person)!.rank).toBeGreaterThan(5);
      }
    },
  );
});
