import { UndirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { toAnx, toCypher, toCytoscape, toFtm, toGexf, toGraphml, toPajek } from '../../src/formats/index.ts';
import type { Findings } from '../../src/model/index.ts';
import { paint } from '../../src/view/index.ts';
import {
  emptyFindings,
  findingsWithoutDraws,
  hostileFindings,
  insufficientFindings,
  smallFindings,
} from '../report/findings-fixture.ts';
import { parseXml } from '../view/parse-xml.ts';
import { NETWORKX_PYTHON, readWithNetworkx } from './read-with-networkx.ts';

const CASES: readonly (readonly [string, Findings])[] = [
  ['a small case', smallFindings()],
  ['no draws', findingsWithoutDraws()],
  ['insufficient data', insufficientFindings()],
  ['an empty case', emptyFindings()],
  ['hostile ids', hostileFindings()],
];

const XML_FORMATS = [
  ['toGexf', toGexf],
  ['toGraphml', toGraphml],
  ['toAnx', toAnx],
] as const;

const ALL_FORMATS = [
  ...XML_FORMATS,
  ['toCytoscape', toCytoscape],
  ['toCypher', toCypher],
  ['toPajek', toPajek],
] as const;

/** The ids that JavaScript objects answer to are written with an apostrophe, unlawful characters as pictures. */
const HOSTILE_KEYS = ["'__proto__", "'constructor", 'a␀b␛[31mred␇', 'line␊break␉tab', '10', '=cmd()', '👤 🚢'];

describe.each(XML_FORMATS)('%s', (_, write) => {
  it.each(CASES)('writes well-formed XML for %s', (_case, findings) => {
    expect(parseXml(write(findings, { drawing: paint(findings), runId: 'abc', expires: '<2026>' })).tagName).toMatch(
      /^(?:gexf|graphml|Chart)$/,
    );
  });
});

describe.each(ALL_FORMATS)('%s', (_, write) => {
  it('leaves ranks, scores and wordings out when data are insufficient, and puts people in order of id', () => {
    const findings = insufficientFindings();
    const shuffled = { ...findings, ranking: findings.ranking.toReversed() };
    const text = write(findings);
    expect(text).not.toMatch(/strong-lead|weak-lead|0\.9033/);
    expect(write(shuffled)).toBe(text);
  });

  it('says that a name is a lead, not a finding, in which run, and until when', () => {
    const text = write(smallFindings(), { runId: '0123456789abcdef', expires: '2026-12-31' });
    expect(text).toContain('A lead, not a finding. Not grounds for arrest, stop or refusal.');
    expect(text).toContain('Run 0123456789abcdef. Expires 2026-12-31.');
  });

  it('writes the same bytes every time', () => {
    expect(write(smallFindings())).toBe(write(smallFindings()));
  });
});

describe('toGexf', () => {
  it('comes back whole through graphology-gexf', () => {
    const findings = smallFindings();
    const graph = parse(UndirectedGraph, toGexf(findings, { drawing: paint(findings) }));
    expect([graph.order, graph.size]).toEqual([13, 18]);
    expect(graph.getNodeAttributes('P01')).toMatchObject({
      label: 'P01',
      community: 0,
      rank: 1,
      score: findings.ranking[0]!.score,
      rankLow: 1,
      rankHigh: 2,
      pTop: 0.99,
      lead: 'strong-lead',
      color: 'rgb(64,74,224)',
    });
    expect(graph.getEdgeAttribute('P01', 'P03', 'weight')).toBe(2);
    expect(graph.getEdgeAttribute('P02', 'P03', 'events')).toBe('E23');
  });

  it('keeps hostile ids apart, each with its own ties', () => {
    const findings = hostileFindings();
    const graph = parse(UndirectedGraph, toGexf(findings));
    expect([graph.order, graph.size]).toEqual([13, 18]);
    expect(graph.nodes()).toEqual(expect.arrayContaining(HOSTILE_KEYS));
  });

  it('places people where the drawing puts them', () => {
    const findings = smallFindings();
    const drawing = paint(findings);
    const graph = parse(UndirectedGraph, toGexf(findings, { drawing }));
    graph.forEachNode((key, { x, y }) => {
      expect([x, y]).toEqual([drawing.getNodeAttribute(key, 'x'), drawing.getNodeAttribute(key, 'y')]);
    });
  });
});

describe('networkx', () => {
  const name = NETWORKX_PYTHON ? '' : ' (skipped: no python3 with networkx)';

  it.skipIf(!NETWORKX_PYTHON).each([
    ['gexf', (findings: Findings, options = {}) => toGexf(findings, { ...options, version: '1.2' })],
    ['graphml', toGraphml],
  ] as const)(`reads the same people, ties and strengths from %s${name}`, (format, write) => {
    for (const findings of [smallFindings(), hostileFindings()]) {
      const seen = readWithNetworkx(format, write(findings, { drawing: paint(findings) }));
      expect([seen.nodes.length, seen.edges.length]).toEqual([13, 18]);
      expect(seen.edges.reduce((sum, [, , weight]) => sum + weight, 0)).toBe(
        findings.ties.reduce((sum, { strength }) => sum + strength, 0),
      );
      expect(seen.first).toMatchObject({
        community: 0,
        rank: 1,
        score: findings.ranking[0]!.score,
        lead: 'strong-lead',
      });
    }
    expect(readWithNetworkx(format, write(hostileFindings())).nodes).toEqual(expect.arrayContaining(HOSTILE_KEYS));
  });
});

describe('toCytoscape', () => {
  it('gives unique ids to people and ties, and ties between people that exist', () => {
    const { elements } = JSON.parse(toCytoscape(hostileFindings())) as {
      elements: Record<'nodes' | 'edges', { data: { id: string; source: string; target: string } }[]>;
    };
    const people = elements.nodes.map(({ data }) => data.id);
    const ids = [...people, ...elements.edges.map(({ data }) => data.id)];
    expect(new Set(ids).size).toBe(13 + 18);
    for (const { data } of elements.edges) expect(people).toEqual(expect.arrayContaining([data.source, data.target]));
  });

  it('turns the drawing upside down, because screens count downward', () => {
    const findings = smallFindings();
    const drawing = paint(findings);
    const [first] = JSON.parse(toCytoscape(findings, { drawing })).elements.nodes;
    expect(first.position).toEqual({
      x: drawing.getNodeAttribute('P01', 'x'),
      y: -drawing.getNodeAttribute('P01', 'y'),
    });
  });
});

describe('toCypher', () => {
  it('holds texts of the case in the line of parameters alone, as closed strings', () => {
    const lines = toCypher(hostileFindings()).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    const outside = lines.map((line) => line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
    expect(outside.join('\n')).not.toMatch(/script|alert|cmd|proto/);
    expect(outside[1]).toMatch(/^:params \{people: \[[\w\s:.,{}[\]"-]*\], ties: \[[\w\s:.,{}[\]"-]*\]\}$/);
  });
});

describe('toFtm', () => {
  it('writes a person or a link a line, with ids FollowTheMoney accepts and links between people that exist', () => {
    const entities = toFtm(hostileFindings())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
    const people = entities.filter(({ schema }) => schema === 'Person').map(({ id }) => id);
    const links = entities.filter(({ schema }) => schema === 'UnknownLink');
    expect([people.length, links.length]).toEqual([13, 18]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(31);
    for (const { id } of entities) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
    for (const { properties } of links) {
      expect(people).toEqual(expect.arrayContaining([properties.subject![0], properties.object![0]]));
    }
  });

  it('carries no rank and no wording, not even by order', () => {
    const findings = smallFindings();
    expect(toFtm(findings)).not.toMatch(/rank|score|strong|weak/);
    expect(toFtm({ ...findings, ranking: findings.ranking.toReversed() })).toBe(toFtm(findings));
  });

  it('gives the same person in two cases two ids', () => {
    const findings = smallFindings();
    const other = { ...findings, options: { ...findings.options, caseId: 'other' } };
    expect(JSON.parse(toFtm(findings).split('\n')[0]!).id).not.toBe(JSON.parse(toFtm(other).split('\n')[0]!).id);
  });
});

describe('toAnx', () => {
  it('has an entity per person and a link per tie between entities that exist', () => {
    const chart = parseXml(toAnx(hostileFindings()));
    const entities = Array.from(chart.getElementsByTagName('Entity')).map((entity) => entity.getAttribute('EntityId'));
    expect(new Set(entities).size).toBe(13);
    const links = Array.from(chart.getElementsByTagName('Link'));
    expect(links).toHaveLength(18);
    for (const link of links) {
      expect(entities).toEqual(expect.arrayContaining([link.getAttribute('End1Id'), link.getAttribute('End2Id')]));
    }
  });
});
