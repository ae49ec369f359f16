import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { applyIdentities, recordJudgement, resolveIdentities } from '../../src/identities/index.ts';
import type { Person } from '../../src/model/index.ts';

const judgements = recordJudgement([], {
  records: ['phone-2', 'phone-1'],
  verdict: 'same',
  author: 'analyst-1',
  at: '2024-05-01',
  reason: 'handed over on camera',
});
const identities = resolveIdentities([{ id: 'phone-1' }, { id: 'phone-2' }, { id: 'K' }], { judgements });
const { links } = readLinks([
  { id: 'a', source: 'phone-2', target: 'K', kind: 'call', report: 'r1' },
  { id: 'b', source: 'K', target: 'stranger' },
  { id: 'c', source: 'phone-1', target: 'phone-2' },
]);

describe('applyIdentities', () => {
  it('rewrites the ends of links, keeps all else, and keeps whom they named', () => {
    const applied = applyIdentities(identities, { links });
    expect(applied.links).toEqual([{ ...links[0], source: 'phone-1' }, links[1]]);
    expect(applied.provenance).toEqual([{ link: 'a', source: 'phone-2', target: 'K' }]);
    expect(applied.tombstones).toEqual([{ record: 'phone-2', person: 'phone-1' }]);
  });

  it('sets aside links from a person to themselves, losing none', () => {
    const applied = applyIdentities(identities, { links });
    expect(applied.collapsed).toEqual([links[2]]);
    expect(applied.links.length + applied.collapsed.length).toBe(links.length);
  });

  it('folds what is said of a person, the protected category winning in either order', () => {
    const people: Person[] = [
      { id: 'phone-2', category: 'victim', names: ['two'] },
      { id: 'phone-1', category: 'suspect', names: ['one'] },
      { id: 'K', category: 'contact' },
    ];
    // The record that went is one more name of a protected person.
    const folded = { id: 'phone-1', category: 'victim', names: ['one', 'two', 'phone-2'] };
    expect(applyIdentities(identities, { links, people }).people).toEqual([folded, people[2]]);
    expect(applyIdentities(identities, { links, people: people.toReversed() }).people).toEqual([people[2], folded]);
  });

  it('changes nothing when nobody was merged', () => {
    const apart = resolveIdentities([{ id: 'phone-1' }, { id: 'phone-2' }]);
    expect(applyIdentities(apart, { links })).toEqual({
      links,
      people: [],
      collapsed: [],
      provenance: [],
      tombstones: [],
    });
  });
});
