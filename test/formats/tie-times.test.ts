import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toAnx, toCsv, toCypher, toCytoscape, toFtm, toGexf, toGraphml } from '../../src/formats/index.ts';
import type { CaseLink, EligibleId, Findings, FoundTie } from '../../src/model/index.ts';
import { emptyFindings } from '../report/findings-fixture.ts';
import { parseXml } from '../view/parse-xml.ts';
import { NETWORKX_PYTHON, readWithNetworkx } from './read-with-networkx.ts';

const tie = (source: string, target: string, events: readonly string[] = []): FoundTie => ({
  source: source as EligibleId,
  target: target as EligibleId,
  strength: 1.5,
  linkCount: 1,
  events,
});

const findings: Findings = { ...emptyFindings(), ties: [tie('A', 'B'), tie('A', 'C', ['E1']), tie('B', 'C')] };

let count = 0;
const link = (source: string, target: string, more: Partial<CaseLink> = {}): CaseLink => ({
  id: `L${++count}`,
  source,
  target,
  kind: 'call',
  directed: true,
  strength: 1,
  ...more,
});

const links: readonly CaseLink[] = [
  link('A', 'B', { at: '2031-02-28', handling: 'police only' }),
  link('B', 'A', { at: '2031-03-01T23:30:00+02:00', retainUntil: '2036-01-01', grade: 'B/2/3' }),
  link('A', 'B', { at: '2031-04', retainUntil: '2035-12-31' }),
  link('A', 'B', { at: '7' }),
  // Who attended the same event says when, whoever the row names beside them.
  link('A', 'M', { at: '2031-05-05', event: 'E1' }),
  link('M', 'N', { at: '2031-09-09', event: 'E1' }),
  link('A', 'M', { at: '2031-10-10' }),
];
const LAST_DAYS = [
  { start: '2031-02-28', end: '2031-03-01' },
  { start: '2031-04-01', end: '2031-04-30' },
];

const spellsOf = (text: string): { start: string; end: string }[][] =>
  Array.from(parseXml(text).getElementsByTagName('edge')).map((edge) =>
    Array.from(edge.getElementsByTagName('spell')).map((spell) => ({
      start: spell.getAttribute('start')!,
      end: spell.getAttribute('end')!,
    })),
  );

describe('with the links that were analyzed', () => {
  it('GEXF gives a spell for every run of days on which a tie was seen, both ends included', () => {
    const text = toGexf(findings, { links });
    expect(parseXml(text).getElementsByTagName('graph')[0]!.getAttribute('timeformat')).toBe('date');
    expect(spellsOf(text)).toEqual([LAST_DAYS, [{ start: '2031-05-05', end: '2031-05-05' }], []]);
  });

  it('GEXF counts phases where a case has no days', () => {
    const phases = ['3', '1', '2', '5'].map((at) => link('A', 'B', { at }));
    const text = toGexf(findings, { links: phases });
    expect(parseXml(text).getElementsByTagName('graph')[0]!.getAttribute('timeformat')).toBe('integer');
    expect(spellsOf(text)[0]).toEqual([
      { start: '1', end: '3' },
      { start: '5', end: '5' },
    ]);
  });

  it('GEXF without them is static, and says so', () => {
    const graph = parseXml(toGexf(findings)).getElementsByTagName('graph')[0]!;
    expect([graph.getAttribute('mode'), graph.getAttribute('timeformat')].filter(Boolean)).toEqual([]);
  });

  const record = {
    first: '2031-02-28',
    last: '2031-04',
    handling: '3 police only',
    retainUntil: '2035-12-31',
  };

  it('GEXF, GraphML, Cytoscape and CSV carry times as written, every handling code, and the earliest retention date', () => {
    expect(parseGexf(UndirectedGraph, toGexf(findings, { links })).getEdgeAttributes('A', 'B')).toMatchObject(record);
    expect(parseGraphml(UndirectedGraph, toGraphml(findings, { links })).getEdgeAttributes('A', 'B')).toMatchObject({
      ...record,
      weight: 1.5,
      links: 1,
    });
    expect(JSON.parse(toCytoscape(findings, { links })).elements.edges[0].data).toMatchObject(record);
    expect(toCsv(findings, { links }).ties.split('\r\n')[1]).toBe(
      'A,B,1.5,1,,2031-02-28,2031-04,3 police only,2035-12-31,',
    );
  });

  it('Cypher, FollowTheMoney and ANX carry the times too', () => {
    expect(toCypher(findings, { links })).toContain('first: "2031-02-28", last: "2031-04"');
    const ties = toFtm(findings, { links })
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ schema }) => schema === 'UnknownLink');
    expect(ties[0].properties).toMatchObject({ startDate: ['2031-02-28'], endDate: ['2031-04'] });
    expect(ties[2].properties).not.toHaveProperty('startDate');
    const values = Array.from(parseXml(toAnx(findings, { links })).getElementsByTagName('Attribute'));
    expect(values.map((value) => [value.getAttribute('AttributeClass'), value.getAttribute('Value')])).toEqual(
      expect.arrayContaining([
        ['First seen', '2031-02-28'],
        ['Last seen', '2031-04'],
        ['Handling', '3 police only'],
        ['Retain until', '2035-12-31'],
      ]),
    );
  });

  it.skipIf(!NETWORKX_PYTHON)(
    `networkx reads the spells of GEXF 1.2 and typed attributes${NETWORKX_PYTHON ? '' : ' (skipped: no python3 with networkx)'}`,
    () => {
      const seen = readWithNetworkx('gexf', toGexf(findings, { links, version: '1.2' }));
      expect(seen.mode).toBe('dynamic');
      expect(seen.ties[0]).toMatchObject({
        ...record,
        links: 1,
        spells: LAST_DAYS.map(({ start, end }) => [start, end]),
      });
      const typed = readWithNetworkx('graphml', toGraphml(findings, { links })).ties[0]!;
      expect(typed).toMatchObject({ ...record, links: 1, weight: 1.5 });
    },
  );

  it('the order of links plays no part, and people beside those of the findings leave no trace', () => {
    for (const write of [toGexf, toGraphml, toAnx, toCytoscape, toCypher, toFtm]) {
      const text = write(findings, { links });
      expect(write(findings, { links: links.toReversed() })).toBe(text);
      expect(text).not.toMatch(/"[MN]"|2031-09-09|2031-10-10/);
    }
  });
});
