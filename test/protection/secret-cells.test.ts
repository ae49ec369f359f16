import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import {
  attackCurve,
  buildNetwork,
  detectCommunities,
  explainPerson,
  findPaths,
  linkHandsets,
  measureCentrality,
  neighborhood,
  proposeHandovers,
  protectPeople,
  readJudgements,
  readLinks,
  readPeople,
  readRecords,
  recordJudgement,
  replaceability,
  rerankWithKnown,
  resolveIdentities,
  routesBetween,
  scriptCompleteness,
  traceMoney,
  undoJudgement,
} from '../../src/index.ts';
import { proposeMatches } from '../../src/matching/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

const SECRET = 'Zqxsecret Kwv77';
const hides = (text: string): boolean => !text.includes('Zqxsecret') && !text.includes('Kwv77');

/** Every error and every issue that a call ends in, as text. */
async function saidBy(call: () => unknown): Promise<string> {
  try {
    const answer = (await call()) as { issues?: readonly { message: string }[]; files?: readonly { note?: string }[] };
    return [
      ...(answer?.issues ?? []).map(({ message }) => message),
      ...(answer?.files ?? []).map(({ note }) => note),
    ].join('\n');
  } catch (error) {
    return String(error);
  }
}

const LINK = {
  source: 'A',
  target: 'B',
  kind: 'call',
  at: '2031-01-05',
  strength: 1,
  amount: 1,
  directed: true,
  grade: 'B2',
  basis: 'fact',
  benefit: 'none',
  retainUntil: '2032-01-01',
  currency: 'EUR',
};
const PERSON = {
  id: 'A',
  category: 'suspect',
  roles: 'guide',
  stage: 'move',
  monitored: '2008-01/2008-02',
  age: '30',
  born: '1990-01-01',
};
const RECORD = { id: 'A', name: 'B', phone: '+385911110001', born: '1990-01-01', document: 'P1', address: 'X' };
const JUDGEMENT = { left: 'A', right: 'B', verdict: 'same', author: 'N', date: '2031-01-05', reason: 'r' };
const spoiled = (row: object): readonly object[] =>
  Object.keys(row).flatMap((column) =>
    [SECRET, [SECRET], { [SECRET]: SECRET }, `${SECRET}\\u0000`].map((cell) => ({ ...row, [column]: cell })),
  );

describe('what is said of rows that cannot be read', () => {
  it.each([
    ['readLinks', () => readLinks(spoiled(LINK))],
    ['readPeople', () => readPeople(spoiled(PERSON))],
    ['readRecords', () => readRecords(spoiled(RECORD))],
    ...spoiled(JUDGEMENT).map((row, i) => [`readJudgements ${i}`, () => readJudgements([row])] as const),
    ...[
      'csv',
      'json',
      'ndjson',
      'gexf',
      'graphml',
      'net',
      'gml',
      'dot',
      'anx',
      'xml',
      'dl',
      'xlsx',
      'parquet',
      'eml',
      'ods',
      'mt940',
    ].map(
      (ending) =>
        [
          `a broken .${ending}`,
          () => readCase([{ name: `a.${ending}`, data: `{"${SECRET}": <${SECRET}, "${SECRET}"\\n${SECRET}` }]),
        ] as const,
    ),
  ] as const)('by %s holds no cell', async (_, call) => {
    expect(await saidBy(call)).toSatisfy(hides);
  });
});

describe('what is said of people who are not there', () => {
  const links = [{ id: SECRET, source: SECRET, target: SECRET, kind: 'call', directed: true, strength: 1 }];
  const records = [{ id: SECRET }, { id: SECRET }];
  it.each<[string, () => unknown]>([
    ['explainPerson', () => explainPerson({ network: kiteNetwork } as never, SECRET)],
    ['neighborhood', () => neighborhood(kiteNetwork, SECRET)],
    ['findPaths', () => findPaths(kiteNetwork, SECRET, '1')],
    ['findPaths without', () => findPaths(kiteNetwork, '0', '1', { without: [SECRET] })],
    ['routesBetween', () => routesBetween(kiteNetwork, { from: [SECRET], to: ['1'] })],
    ['attackCurve', () => attackCurve(kiteNetwork, { only: { people: [SECRET] } })],
    ['replaceability', () => replaceability(kiteNetwork, { people: [SECRET] } as never)],
    ['scriptCompleteness', () => scriptCompleteness(kiteNetwork, { without: { people: [SECRET] } })],
    ['detectCommunities', () => detectCommunities(kiteNetwork, { fixed: [SECRET] as never })],
    ['rerankWithKnown', () => rerankWithKnown(kiteNetwork, [], { planners: [SECRET] })],
    ['measureCentrality', async () => (await measureCentrality(kiteNetwork, { measures: ['degree'] })).of(SECRET)],
    ['buildNetwork', () => buildNetwork(links as never, { people: [{ id: SECRET, category: SECRET }] as never })],
    ['protectPeople', () => protectPeople(links as never, [{ id: SECRET, category: SECRET }] as never)],
    ['resolveIdentities', () => resolveIdentities(records)],
    ['proposeMatches', () => proposeMatches(records)],
    [
      'recordJudgement',
      () =>
        recordJudgement([], {
          records: [SECRET, SECRET],
          verdict: 'same',
          author: 'N',
          at: '2031-01-05',
          reason: 'r',
        } as never),
    ],
    ['undoJudgement', () => undoJudgement([], { judgement: 'J1', author: SECRET, at: SECRET, reason: 'r' } as never)],
    [
      'traceMoney',
      () => traceMoney([{ id: SECRET, source: SECRET, target: SECRET, amount: SECRET, at: SECRET }] as never),
    ],
    ['linkHandsets', () => linkHandsets([{ line: SECRET, at: SECRET, imei: SECRET }] as never)],
    [
      'proposeHandovers',
      () => proposeHandovers(links as never, { people: [{ id: SECRET, category: SECRET }] as never }),
    ],
  ])('by %s names nobody', async (_, call) => {
    expect(await saidBy(call)).toSatisfy(hides);
  });
});
