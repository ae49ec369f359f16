import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { type ContactReason, type Handover, proposeHandovers } from '../../src/telephony/index.ts';

type Call = readonly [day: number, from: string, to: string];

const read = (calls: readonly Call[]): readonly CaseLink[] =>
  readLinks(calls.map(([day, from, to]) => ({ at: `2024-03-${String(day).padStart(2, '0')}`, from, to, kind: 'call' })))
    .links;

/** Twenty lines that call around a ring every day of ten. */
const bustle: Call[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((day) =>
  Array.from({ length: 20 }, (_, i): Call => [day, `c${i}`, `c${(i + 1) % 20}`]),
);
const daily = (line: string, contacts: readonly string[], from: number, to: number): Call[] =>
  Array.from({ length: to - from + 1 }, (_, i) => contacts.map((contact): Call => [from + i, line, contact])).flat();
const contactsOf = ({ reasons }: Handover): ContactReason[] => reasons.filter((reason) => reason.kind === 'contact');
const pairsOf = (found: readonly Handover[]): string[] => found.map(({ from, to }) => `${from} ${to}`);

const oneSwitch = [...bustle, ...daily('old', ['c1', 'c7', 'c13'], 1, 6), ...daily('new', ['c1', 'c7', 'c13'], 7, 10)];

describe('proposeHandovers', () => {
  it('proposes that a silent line goes on as the new one with the same contacts, wholly alike at score 1', () => {
    const [found, ...others] = proposeHandovers(read(oneSwitch));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ from: 'old', to: 'new', silence: 1, novelty: 1, at: '2024-03-07' });
    // Three equal counts on either side: the angle between (a, a, a) and (b, b, b) is none.
    expect(found!.score).toBeCloseTo(1, 10);
    expect(contactsOf(found!).map(({ contact }) => contact)).toEqual(['c1', 'c13', 'c7']);
  });

  it('gives each shared contact its points and its links, the points summing to the score', () => {
    const links = read(oneSwitch);
    const [found] = proposeHandovers(links);
    expect(found!.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(found!.score);
    const byId = new Map(links.map((link) => [link.id, link]));
    for (const { contact, oldCount, newCount, links: ids } of contactsOf(found!)) {
      expect([oldCount, newCount]).toEqual([6, 4]);
      expect(ids.map((id) => `${byId.get(id)!.source} ${byId.get(id)!.target}`)).toEqual([
        ...Array(6).fill(`old ${contact}`),
        ...Array(4).fill(`new ${contact}`),
      ]);
    }
  });

  it('knows a leader by lieutenants who switched with them, though no number is the same', () => {
    const found = proposeHandovers(
      read([
        ...bustle,
        ...daily('s-old', ['c1', 'c7', 'c13', 'boss-old'], 1, 6),
        ...daily('t-old', ['c3', 'c9', 'c15', 'boss-old'], 1, 6),
        ...daily('s-new', ['c1', 'c7', 'c13', 'boss-new'], 7, 10),
        ...daily('t-new', ['c3', 'c9', 'c15', 'boss-new'], 7, 10),
      ]),
    );
    expect(pairsOf(found).sort()).toEqual(['boss-old boss-new', 's-old s-new', 't-old t-new']);
    const boss = found.find(({ from }) => from === 'boss-old')!;
    expect(contactsOf(boss).map(({ contact, continuedBy }) => `${contact} ${continuedBy}`)).toEqual([
      's-old s-new',
      't-old t-new',
    ]);
  });

  it('scores a line that goes on as near nothing, and does not propose a newcomer with other contacts or one in common', () => {
    const contacts = ['c1', 'c7', 'c13'];
    const goesOn = [...bustle, ...daily('old', contacts, 1, 10), ...daily('new', contacts, 7, 10)];
    const newcomer = [...bustle, ...daily('old', contacts, 1, 6), ...daily('new', ['c2', 'c8', 'c14'], 7, 10)];
    const oneShared = [...bustle, ...daily('old', ['c1', 'c7'], 1, 6), ...daily('new', ['c1', 'c14'], 7, 10)];
    // The rate of old falls from 18 in 138 contacts to 12 in 104 only because more is said around it: 1 - 23 / 26.
    expect(proposeHandovers(read(goesOn))[0]!.score).toBeCloseTo(3 / 26, 10);
    expect(proposeHandovers(read(newcomer))).toEqual([]);
    expect(proposeHandovers(read(oneShared))).toEqual([]);
    expect(pairsOf(proposeHandovers(read(oneShared), { minShared: 1 }))).toEqual(['old new']);
  });

  it('reads phases as well as days, and of two scales the one used more', () => {
    const phases = readLinks(oneSwitch.map(([at, from, to]) => ({ at, from, to, kind: 'call' }))).links;
    const [found] = proposeHandovers([...phases, ...read([[1, 'x', 'y']])]);
    expect(found).toMatchObject({ from: 'old', to: 'new', at: '7' });
  });

  it('does not care for the order of the links, nor for links that are no contacts of a line', () => {
    const links = read(oneSwitch);
    const meetings = links.map((link) => ({ ...link, id: `m-${link.id}`, kind: 'meeting', source: 'new' }));
    expect(proposeHandovers([...meetings, ...links.toReversed()])).toEqual(proposeHandovers(links));
    expect(proposeHandovers(links, { kinds: ['meeting'] })).toEqual([]);
  });

  it('proposes no more than it is asked for, and refuses to propose none', () => {
    expect(() => proposeHandovers([], { limit: 0 })).toThrow(/limit is 0/);
    expect(() => proposeHandovers([], { minShared: 1.5 })).toThrow(/minShared is 1.5/);
  });

  const calls = '../shared/data/vast2008_calls/edges.csv';
  it.skipIf(!existsSync(calls))(
    'proposes all five who switch on 2006-06-08 in vast2008_calls among the first ten (skipped where the calls are not there)',
    () => {
      const [header, ...lines] = readFileSync(calls, 'utf8').trim().split('\n');
      const columns = header!.split(',');
      const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])));
      const found = proposeHandovers(readLinks(rows).links, { limit: 10 });
      expect(pairsOf(found)).toEqual(expect.arrayContaining(['200 300', '1 309', '5 306', '2 397', '3 360']));
      const leader = found.find(({ from }) => from === '200')!;
      expect(leader.at.startsWith('2006-06-08')).toBe(true);
      expect(
        contactsOf(leader)
          .map(({ continuedBy }) => continuedBy)
          .sort(),
      ).toEqual(['306', '309', '360', '397']);
    },
  );
});
