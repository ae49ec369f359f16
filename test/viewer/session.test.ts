import { readLinks, readPeople, recordJudgement, undoJudgement } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import type { CaseView, MeasureColumn } from '../../examples/viewer/src/case/case-view.ts';
import { resolveRows } from '../../examples/viewer/src/case/resolve-rows.ts';
import {
  peopleByRule,
  type Rule,
  type Ruled,
  ruleInWords,
  wordCounts,
} from '../../examples/viewer/src/picture/by-rule.ts';
import { foldsOf } from '../../examples/viewer/src/picture/folded.ts';
import { allowedState } from '../../examples/viewer/src/state/allowed-state.ts';
import { fromHash, toHash } from '../../examples/viewer/src/state/hash.ts';
import { START } from '../../examples/viewer/src/state/view-state.ts';

const word = { author: 'analyst', at: '2031-05-01', reason: 'same photograph' };

describe('who is who on the page', () => {
  const { links } = readLinks([
    { source: 'A', target: 'C' },
    { source: 'B', target: 'C' },
  ]);
  const { people } = readPeople(['A', 'B', 'C'].map((id) => ({ id, category: id === 'B' ? 'victim' : 'suspect' })));
  const rows = { links, people, records: [], judgements: [] };

  it('joins two people by a judgement and parts them when it is taken back, and touches no row', async () => {
    const said = recordJudgement([], { ...word, records: ['A', 'C'], verdict: 'same' });
    expect(
      (await resolveRows(rows, said, () => undefined)).links.map(({ source, target }) => [source, target]),
    ).toEqual([['B', 'A']]);
    expect((await resolveRows(rows, undoJudgement(said, word), () => undefined)).links).toEqual(links);
    expect(rows.links).toBe(links);
  });

  it('lifts nobody’s protection', async () => {
    const said = recordJudgement([], { ...word, records: ['A', 'B'], verdict: 'same' });
    expect((await resolveRows(rows, said, () => undefined)).people.find(({ id }) => id === 'A')?.category).toBe(
      'victim',
    );
  });

  it('is told apart from judgements in the files, which count from J1 too', async () => {
    const inFiles = recordJudgement([], { ...word, records: ['A', 'C'], verdict: 'same' });
    const onPage = recordJudgement([], { ...word, records: ['B', 'C'], verdict: 'unsure' });
    const withdrawn = undoJudgement(onPage, word);
    expect((await resolveRows({ ...rows, judgements: inFiles }, withdrawn, () => undefined)).links).toHaveLength(1);
  });
});

describe('what is taken over of an address or a session', () => {
  it('is what a state may hold, and nothing else', () => {
    const good = { minTies: 3, notes: [{ about: 'A', text: 'x' }], groups: [{ name: 'g', people: ['A'] }] };
    const state = allowedState({ ...good, depth: 9, window: ['a', 'b'], decisions: [{ person: 'A' }], pwned: true });
    expect(state).toEqual({ ...START, ...good });
    expect(allowedState(null)).toEqual(START);
  });

  it('leaves what was written out of addresses, also when somebody put it in', () => {
    const state = { ...START, minTies: 2, notes: [{ about: 'A', text: 'secret' }] };
    expect(toHash(state, 'f')).not.toContain('secret');
    const put = `${toHash(state, 'f')}&notes=${encodeURIComponent(JSON.stringify(state.notes))}`;
    expect(fromHash(put).state).toEqual({ ...START, minTies: 2 });
  });
});

describe('people by rule', () => {
  const people = [
    { id: 'A', category: 'suspect', stage: 'transport', roles: ['driver'] },
    { id: 'B', category: 'suspect', stage: 'transport' },
    { id: 'C', category: 'suspect', names: ['Vera Driver'] },
  ] as const;
  const communities = [{ id: 0, members: ['A', 'B'], stability: 1 }];
  const view = { people, findings: { communities } } as unknown as CaseView;
  const index = {
    view,
    indexOf: new Map(people.map(({ id }, i) => [id as string, i])),
    communityOf: new Map([
      ['A', 0],
      ['B', 0],
    ]),
    person: (id: string) => people.find((person) => person.id === id),
  };
  const standing = { isRanked: true, rankOf: new Map(), leadOf: new Map() };
  const scene = { index, standing, neighbors: new Map([['A', ['B']]]) } as unknown as Ruled;
  const measures = [{ name: 'degree', values: [1, 5, Number.NaN] }] as unknown as readonly MeasureColumn[];

  it.each<[Rule, string[], string]>([
    [{ kind: 'word', field: 'stage', word: 'transport' }, ['A', 'B'], 'stage transport'],
    [{ kind: 'word', field: 'role', word: 'driver' }, ['A'], 'role driver'],
    [{ kind: 'word', field: 'community', word: '0' }, ['A', 'B'], 'community 0'],
    [{ kind: 'text', text: ' DRIVER ' }, ['A', 'C'], '“DRIVER”'],
    [{ kind: 'text', text: '  ' }, [], '“”'],
    [{ kind: 'range', field: 'degree', from: 1, to: 4 }, ['A'], 'degree 1 to 4'],
    [{ kind: 'range', field: 'degree', from: 2, to: Number.POSITIVE_INFINITY }, ['B'], 'degree from 2'],
    [{ kind: 'range', field: 'number of ties', from: 1, to: 1 }, ['A'], 'number of ties 1 to 1'],
  ])('%j', (rule, found, words) => {
    expect(peopleByRule(scene, measures, rule)).toEqual(found);
    expect(ruleInWords(rule)).toBe(words);
  });

  it('counts the words of a field, the commonest first', () => {
    expect(wordCounts(scene, 'stage')).toEqual([['transport', 2]]);
    expect(wordCounts(scene, 'group')).toEqual([]);
  });

  it('folds nobody twice: groups made by hand come before communities', () => {
    const folds = foldsOf(scene.index, { groups: [{ name: 'g', people: ['B', 'C', 'Nobody'] }], collapsed: [0] });
    expect(folds.map(({ key, members }) => [key, members])).toEqual([
      ['g0', ['B', 'C']],
      ['c0', ['A']],
    ]);
  });
});
