import { describe, expect, it } from 'vitest';
import { eligibleLinks, listStatements, type Statement } from '../../src/certainty/list-statements.ts';
import { type BuildNetworkOptions, buildNetwork, readLinks, readPeople } from '../../src/index.ts';

type Row = Readonly<Record<string, string>>;

/** What a case says: who says it, of whom, at what, with which grades. */
function told(rows: readonly Row[], options: BuildNetworkOptions = {}, kind?: string): Record<string, string[]> {
  const network = buildNetwork(readLinks(rows).links, options);
  const { ids, attendance } = network.eligibleSnapshot;
  const events = [...attendance.keys()];
  const { sources, ties, attendances } = listStatements(network, kind);
  const say = ({ source, grades, ungraded }: Statement, what: string): string =>
    `${sources[source]!.kind} ${sources[source]!.id}: ${what}${grades.length > 0 ? ` ${grades.join('+')}` : ''}${ungraded ? '' : ' graded only'}`;
  return {
    ties: ties.map((one) => say(one, `${ids[one.node]}-${ids[one.other]}`)),
    attendances: attendances.map((one) => say(one, `${ids[one.node]} at ${events[one.other]}`)),
    sources: sources.map(({ kind: of, id }) => `${of} ${id}`),
  };
}

describe('what the links say', () => {
  it('is said once by each source: the informant before the report, the report before the event, else the tie', () => {
    const rows = [
      { source: 'A', target: 'B', kind: 'call', report: 'R1', informant: 'I1' },
      { source: 'B', target: 'A', kind: 'call', report: 'R2', informant: 'I1' },
      { source: 'A', target: 'B', kind: 'call', report: 'R1' },
      { source: 'B', target: 'C', kind: 'call' },
      { source: 'C', target: 'B', kind: 'meeting' },
    ];
    expect(told(rows)).toEqual({
      ties: ['informant I1: A-B', 'report R1: A-B', 'tie ["B","C"]: B-C'],
      attendances: [],
      sources: ['informant I1', 'report R1', 'tie ["B","C"]'],
    });
  });

  it('tells of an event who was there, each once for each source', () => {
    const rows = [
      { source: 'A', target: 'B', event: 'E1' },
      { source: 'A', target: 'C', event: 'E1' },
      { source: 'C', target: 'A', event: 'E1', report: 'R1' },
      { source: 'B', target: 'C', event: 'E0' },
    ];
    const { ties, attendances, sources } = told(rows);
    expect(ties).toEqual([]);
    expect(sources).toEqual(['event E0', 'event E1', 'report R1']);
    expect([...attendances!].sort()).toEqual([
      'event E0: B at E0',
      'event E0: C at E0',
      'event E1: A at E1',
      'event E1: B at E1',
      'event E1: C at E1',
      'report R1: A at E1',
      'report R1: C at E1',
    ]);
  });

  it('is one statement however the rows are mixed: by tie, then source; by event, then person, then source', () => {
    const say = (target: string, report: string): Row => ({ source: 'A', target, report });
    const mixed = [say('C', 'R2'), say('B', 'R1'), say('C', 'R1'), say('B', 'R2'), say('C', 'R2'), say('B', 'R1')];
    expect(told(mixed).ties).toEqual(['report R1: A-B', 'report R2: A-B', 'report R1: A-C', 'report R2: A-C']);
    const atEvent = mixed.map((row) => ({ ...row, event: 'E' }));
    expect(told(atEvent).attendances).toEqual(
      ['A', 'B', 'C'].flatMap((person) => [`report R1: ${person} at E`, `report R2: ${person} at E`]),
    );
  });

  it('keeps every grade once, and says whether a link without one says it too', () => {
    const graded = (grade: string): Row => ({ source: 'A', target: 'B', report: 'R', grade });
    expect(told([graded('B2'), graded('C3'), graded('B2')]).ties).toEqual(['report R: A-B B2+C3 graded only']);
    expect(told([graded('B2'), graded('')]).ties).toEqual(['report R: A-B B2']);
    expect(told([graded(''), graded('B2')]).ties).toEqual(['report R: A-B B2']);
  });

  it('is of one kind alone where one is asked for, while events hold for the kinds that name them', () => {
    const rows = [
      { source: 'A', target: 'B', kind: 'call', report: 'R1' },
      { source: 'A', target: 'C', kind: 'payment', report: 'R1' },
      { source: 'C', target: 'B', kind: 'meeting', event: 'E' },
    ];
    expect(told(rows, {}, 'payment')).toEqual({ ties: ['report R1: A-C'], attendances: [], sources: ['report R1'] });
    expect(told(rows, {}, 'meeting')).toMatchObject({ ties: [], sources: ['event E'] });
    expect(told(rows, {}, 'order')).toEqual({ ties: [], attendances: [], sources: [] });
  });

  it('is nothing where the network dropped the tie', () => {
    const rows = [
      { source: 'A', target: 'B', weight: '5', report: 'R1' },
      { source: 'B', target: 'C', weight: '1', report: 'R2' },
    ];
    expect(told(rows, { minStrength: 2 })).toMatchObject({ ties: ['report R1: A-B'], sources: ['report R1'] });
  });

  it('is nothing of those who are protected', () => {
    const { people } = readPeople([{ id: 'C', category: 'migrant' }]);
    const rows = [
      { source: 'A', target: 'B', report: 'R1' },
      { source: 'B', target: 'C', report: 'R2' },
      { source: 'C', target: 'A', event: 'E' },
    ];
    expect(told(rows, { people })).toEqual({
      ties: ['report R1: A-B'],
      attendances: [],
      sources: ['report R1'],
    });
  });

  it('is listed once for each link, though each stands under both its people', () => {
    const { links } = readLinks([
      { source: 'A', target: 'B' },
      { source: 'B', target: 'A' },
      { source: 'C', target: 'A' },
    ]);
    const ids = eligibleLinks(buildNetwork(links)).map(({ id }) => id);
    expect([...ids].sort()).toEqual(links.map(({ id }) => id).sort());
  });
});
