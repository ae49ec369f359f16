import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildNetwork,
  type CaseLink,
  findPattern,
  PATTERNS,
  type Pattern,
  type PatternMatches,
  type Person,
  type RingNetwork,
  readLinks,
} from '../../src/index.ts';
import { patternSchema } from '../../src/schema/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

const flitter = new URL('../../../shared/data/vast2009_flitter/edges.csv', import.meta.url);

function network(rows: readonly object[], people: readonly Person[] = []): RingNetwork {
  return buildNetwork(readLinks(rows).links, { people });
}

const [call, order, payment] = (['call', 'order', 'payment'] as const).map(
  (kind) =>
    (source: string, target: string, at = ''): object => ({ source, target, kind, time: at }),
) as [Row, Row, Row];
type Row = (source: string, target: string, at?: string) => object;

const peopleOf = ({ matches, roles }: PatternMatches): string[] =>
  matches.map(({ people }) => roles.map((role) => people[role]).join(' '));

/** VAST 2009, challenge 2: an employee, three handlers who do not know each other, their middleman, the leader. */
const flitterPattern: Pattern = {
  name: 'flitter',
  roles: [
    { name: 'employee', degree: { atLeast: 38, atMost: 42 } },
    ...['first', 'second', 'third'].map((name) => ({ name, degree: { atLeast: 30, atMost: 40 } })),
    { name: 'middleman', degree: { atMost: 5 } },
    { name: 'leader', degree: { atLeast: 101 } },
  ],
  ties: [
    ...['first', 'second', 'third'].flatMap((handler) => [
      { from: 'employee', to: handler },
      { from: handler, to: 'middleman' },
    ]),
    { from: 'middleman', to: 'leader' },
  ],
  forbidden: [
    { from: 'first', to: 'second' },
    { from: 'first', to: 'third' },
    { from: 'second', to: 'third' },
  ],
};

describe('findPattern', () => {
  it.skipIf(!existsSync(flitter))(
    'finds the one sub-structure of VAST 2009, once (skipped without shared/data)',
    async () => {
      const lines = readFileSync(flitter, 'utf8').trim().split(/\r?\n/).slice(1);
      const rows = lines.map((line) => ({ source: line.split(',')[0], target: line.split(',')[1], kind: 'follow' }));
      const found = await findPattern(network(rows), flitterPattern);
      expect(found).toMatchObject({ complete: true, stopped: null });
      expect(peopleOf(found)).toEqual(['100 194 261 563 4994 4']);
      expect(Object.values(found.matches[0]!.links).every((ids) => ids.length === 1)).toBe(true);
    },
  );

  it('agrees with trying everybody in every role, in 300 graphs of up to nine people', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase, arbitraryPattern, async (rows, pattern) => {
        const ring = network(rows);
        const found = await findPattern(ring, pattern, { most: 100_000 });
        expect(found.complete).toBe(true);
        expect(peopleOf(found)).toEqual(bruteForce(ring, pattern));
      }),
      { numRuns: 300 },
    );
  });

  it('asks for links surely one after another, within the days given', async () => {
    const pattern: Pattern = {
      name: 'a load',
      roles: [{ name: 'boss' }, { name: 'payer' }, { name: 'carrier' }],
      ties: [
        { name: 'ordered', from: 'boss', to: 'carrier', kinds: ['order'] },
        { name: 'paid', from: 'payer', to: 'carrier', kinds: ['payment'] },
        { name: 'called', from: 'carrier', to: 'boss', kinds: ['call'] },
      ],
      sequences: [{ ties: ['ordered', 'paid', 'called'], within: 5 }],
    };
    const count = async (...times: [string, string, string]): Promise<number> => {
      const rows = [order('B', 'C', times[0]), payment('P', 'C', times[1]), call('C', 'B', times[2])];
      return (await findPattern(network(rows), pattern)).matches.length;
    };
    expect(await count('2020-01-01', '2020-01-03', '2020-01-06')).toBe(1);
    expect(await count('2020-01-01', '2020-01-03', '2020-01-07')).toBe(0);
    expect(await count('2020-01-01', '2020-01-01', '2020-01-02')).toBe(0);
    expect(await count('2020-01-03', '2020-01-01', '2020-01-04')).toBe(0);
    expect(await count('2020-01-01', '', '2020-01-02')).toBe(0);
    expect(await count('1', '2', '6')).toBe(1);
    expect(await count('1', '2020-01-02', '3')).toBe(0);
    expect(await count('2020-01-01T10:00', '2020-01-01T11:00', '2020-01-01T12:00')).toBe(1);
  });

  it('proves a sequence by the links that make it, whatever else there is', async () => {
    const rows = [
      payment('S', 'T', '2020-03-01'),
      call('T', 'Y', '2020-02-01'),
      call('T', 'Y', '2020-03-02'),
      payment('Y', 'R', '2020-03-04'),
      payment('Y', 'R', '2020-05-01'),
    ];
    const ring = network(rows);
    const found = await findPattern(ring, PATTERNS['hawala-pair']);
    expect(peopleOf(found)).toEqual(['S T Y R']);
    const times = Object.values(found.matches[0]!.links).map((ids) =>
      ids.map((id) => ring.links.find((link) => link.id === id)!.at),
    );
    expect(times).toEqual([['2020-03-01'], ['2020-03-02'], ['2020-03-04']]);
  });

  it('tells that it stopped, and never calls part of the answer all of it', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => call(`A${i % 8}`, `B${i % 5}`));
    const path: Pattern = {
      name: 'path',
      roles: ['a', 'b', 'c', 'd'].map((name) => ({ name })),
      ties: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'd' },
      ],
    };
    const whole = await findPattern(network(rows), path, { most: 10_000 });
    const part = await findPattern(network(rows), path, { budget: 100 });
    expect(part).toMatchObject({ complete: false, stopped: { reason: 'budget', steps: 100, ofCount: 13 } });
    expect(part.matches.length).toBeLessThan(whole.matches.length);
    expect(part.toText()).toContain('These are not all.');
    const few = await findPattern(network(rows), path, { most: 7 });
    expect(few).toMatchObject({ complete: false, stopped: { reason: 'most' } });
    expect(few.matches).toHaveLength(7);
    const exactly = await findPattern(network(rows), path, { most: whole.matches.length });
    expect(exactly.complete).toBe(true);
  });

  it('gives no role to anybody protected, nor counts their ties', async () => {
    const rows = [call('A', 'M'), call('M', 'B'), call('A', 'B')];
    const triangle: Pattern = {
      name: 'triangle',
      roles: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
      ties: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'a' },
      ],
    };
    expect((await findPattern(network(rows), triangle)).matches).toHaveLength(1);
    const found = await findPattern(network(rows, [{ id: 'M', category: 'migrant' }]), triangle);
    expect(found.matches).toEqual([]);
    expect(found.candidates.map(({ fitCount }) => fitCount)).toEqual([2, 2, 2]);
  });

  it('holds stages against each other, and roles to what the case says', async () => {
    const people: Person[] = [
      { id: 'R', category: 'suspect', stage: 'recruit' },
      { id: 'T', category: 'suspect', stage: 'transport' },
      { id: 'U', category: 'suspect', stage: 'transport' },
    ];
    const rows = [call('R', 'X'), call('X', 'T'), call('X', 'U'), call('X', 'N')];
    expect(peopleOf(await findPattern(network(rows, people), PATTERNS['stage-broker']))).toEqual(['R X T', 'R X U']);
    const only = {
      ...PATTERNS['stage-broker'],
      roles: [{ name: 'first stage' }, { name: 'broker', people: ['R'] }, { name: 'second stage' }],
    };
    expect((await findPattern(network(rows, people), only)).matches).toEqual([]);
  });

  it('finds what each shipped pattern is for', async () => {
    const spokes = ['L', 'M'].flatMap((hub) => [1, 2, 3, 4, 5].map((i) => call(hub, `${hub}${i}`)));
    const hidden = await findPattern(network([...spokes, call('Q', 'L'), call('Q', 'M')]), PATTERNS['hidden-leader']);
    expect(peopleOf(hidden)).toEqual(['Q L M']);
    const chain = [order('A', 'B'), order('B', 'C'), order('B', 'A2')];
    expect(peopleOf(await findPattern(network([...chain, call('A', 'A2')]), PATTERNS['chain-of-command']))).toEqual([
      'A B C',
    ]);
    const met = { source: 'G', target: 'T', kind: 'meeting', time: '2020-01-02' };
    const handed = network([call('D', 'G', '2020-01-01'), met, call('T', 'D', '2020-01-03')]);
    expect(peopleOf(await findPattern(handed, PATTERNS['hand-over']))).toEqual(['D G T']);
  });

  it.each(Object.entries(PATTERNS))('%s survives JSON and is a pattern by its schema', (name, pattern) => {
    const copy: unknown = JSON.parse(JSON.stringify(pattern));
    expect(patternSchema['~standard'].validate(copy)).toMatchObject({ value: pattern });
    expect(pattern.name).toBe(name);
  });

  it.each([
    [{ name: 'x' }, 'has no lists of roles and ties'],
    [{ name: 'x', roles: [], ties: [] }, 'has no roles'],
    [{ name: 'x', roles: [{ name: 'a' }, { name: 'a' }], ties: [] }, "role 'a' is there twice"],
    [{ name: 'x', roles: [{ name: 'a' }], ties: [{ from: 'a', to: 'b' }] }, "there is no role 'b'"],
    [{ name: 'x', roles: [{ name: 'a' }], ties: [{ from: 'a', to: 'a' }] }, 'is tied to itself'],
    [{ name: 'x', roles: [{ name: 'a', degree: { atLeast: 3, atMost: 2 } }], ties: [] }, 'a range that is empty'],
    [{ name: 'x', roles: [{ name: 'a' }], ties: [], sequences: [{ ties: ['t'] }] }, "there is no tie 't'"],
    [{ name: 'x', roles: [{ name: 'a', measures: [{ measure: 'fame' }] }], ties: [] }, "there is no measure 'fame'"],
  ])('refuses %j', async (pattern, problem) => {
    await expect(findPattern(kiteNetwork, pattern as unknown as Pattern)).rejects.toThrow(problem);
  });
});

const person = fc.constantFrom(...'ABCDEFGHI');
const arbitraryCase = fc
  .array(fc.tuple(person, person, fc.constantFrom('call', 'order'), fc.constantFrom('', '1', '2', '3')), {
    maxLength: 22,
  })
  .map((rows) =>
    rows.filter(([a, b]) => a !== b).map(([source, target, kind, time]) => ({ source, target, kind, time })),
  );

const role = fc.constantFrom('a', 'b', 'c', 'd');
const tie = fc
  .record({ from: role, to: role, kinds: fc.option(fc.constant(['order'])), directed: fc.boolean() })
  .map(({ kinds, ...rest }) => ({ ...rest, ...(kinds && { kinds }) }));
const arbitraryPattern: fc.Arbitrary<Pattern> = fc
  .record({
    ties: fc.array(tie, { minLength: 1, maxLength: 4 }),
    forbidden: fc.array(tie, { maxLength: 2 }),
    degrees: fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 4, maxLength: 4 }),
    inOrder: fc.boolean(),
    within: fc.constantFrom(1, 5),
  })
  .map(({ ties, forbidden, degrees, inOrder, within }): Pattern => {
    const kept = ties.filter(({ from, to }) => from !== to).map((one, i) => ({ ...one, name: `t${i}` }));
    return {
      name: 'any',
      roles: ['a', 'b', 'c', 'd'].map((name, i) => ({ name, ...(degrees[i] && { degree: { atLeast: degrees[i] } }) })),
      ties: kept,
      forbidden: forbidden.filter(({ from, to }) => from !== to),
      ...(inOrder && kept.length > 1 && { sequences: [{ ties: kept.slice(0, 3).map(({ name }) => name), within }] }),
    };
  });

/** Every way to give the roles to different people, those that only change alike roles told once: by the one of least ids. */
function bruteForce(ring: RingNetwork, pattern: Pattern): string[] {
  const names = pattern.roles.map(({ name }) => name);
  const all = permutations(ring.eligible, names.length);
  const alike = permutations([...names.keys()], names.length).filter((image) => isSymmetry(pattern, names, image));
  return all
    .filter((people) => fits(ring, pattern, new Map(names.map((name, i) => [name, people[i]!]))))
    .filter((people) => alike.every((image) => people.join(' ') <= image.map((to) => people[to]).join(' ')))
    .map((people) => people.join(' '))
    .sort();
}

function permutations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)], size - 1).map((rest) => [item, ...rest]),
  );
}

function isSymmetry(pattern: Pattern, names: readonly string[], image: readonly number[]): boolean {
  const to = (name: string): string => names[image[names.indexOf(name)]!]!;
  const told = (move: (name: string) => string): string => {
    const tell = ({ from, to: end, kinds, directed }: Pattern['ties'][number]): string => {
      const ends = directed ? [move(from), move(end)] : [move(from), move(end)].sort();
      return `${ends.join('>')} ${directed} ${kinds?.join() ?? ''}`;
    };
    const steps = (pattern.sequences ?? []).map(({ ties }) =>
      ties.map((step) => tell(pattern.ties.find(({ name }) => name === step)!)).join(';'),
    );
    const roles = pattern.roles.map(({ name, degree }) => `${move(name)} ${JSON.stringify(degree)}`);
    const ties = pattern.ties.map(tell).sort();
    return JSON.stringify([roles.sort(), ties, (pattern.forbidden ?? []).map(tell).sort(), steps]);
  };
  return told((name) => name) === told(to);
}

function fits(ring: RingNetwork, pattern: Pattern, cast: ReadonlyMap<string, string>): boolean {
  const linksOf = ({ from, to, kinds, directed }: Pattern['ties'][number]): readonly CaseLink[] =>
    ring
      .evidence(cast.get(from)!, cast.get(to)!)
      .filter((link) => !kinds || kinds.includes(link.kind))
      .filter((link) => !directed || (link.directed && link.source === cast.get(from)));
  const contacts = (id: string): number =>
    ring.eligible.filter((other) => other !== id && ring.evidence(id, other).length > 0).length;
  return (
    pattern.roles.every(({ name, degree }) => contacts(cast.get(name)!) >= (degree?.atLeast ?? 0)) &&
    pattern.ties.every((one) => linksOf(one).length > 0) &&
    (pattern.forbidden ?? []).every((one) => linksOf(one).length === 0) &&
    (pattern.sequences ?? []).every(({ ties, within = Infinity }) => {
      const lists = ties.map((step) => linksOf(pattern.ties.find(({ name }) => name === step)!));
      const ways = lists.reduce<CaseLink[][]>(
        (held, list) => held.flatMap((way) => list.map((link) => [...way, link])),
        [[]],
      );
      return ways.some((way) => {
        const at = way.map((link) => Number(link.at ?? Number.NaN));
        return (
          at.every((time, i) => (i === 0 ? !Number.isNaN(time) : time > at[i - 1]!)) && at.at(-1)! - at[0]! <= within
        );
      });
    })
  );
}
