import { describe, expect, it } from 'vitest';
import { jupyterDisplay } from '../../src/display/index.ts';
import {
  analyzeCase,
  buildNetwork,
  compareCommunities,
  compareWithChance,
  describeCommunities,
  detectCommunities,
  measureCentrality,
  measureCertainty,
  rankLeads,
  readLinks,
  readPeople,
  resolutionRanges,
  type Shown,
  show,
  synthesizeCase,
  toJson,
  toText,
  writeReport,
} from '../../src/index.ts';
import { intervalChart, stabilityBar } from '../../src/view/index.ts';
import { parseXml } from '../view/parse-xml.ts';
import { insufficientFindings, smallFindings } from './findings-fixture.ts';

const made = synthesizeCase({ seed: 3 });
const links = readLinks(made.links);
const people = readPeople(made.people);
const network = buildNetwork(links.links, { people: people.people });

async function everyResult(): Promise<Readonly<Record<string, object>>> {
  const communities = await detectCommunities(network, { runs: 5 });
  const centrality = await measureCentrality(network, { measures: ['harmonic', 'betweenness'] });
  const leads = rankLeads(network, { communities, centrality: await measureCentrality(network) });
  const findings = await analyzeCase(links.links, { people: people.people, draws: 50 });
  return {
    links,
    people,
    network,
    communities,
    centrality,
    leads,
    findings,
    'a report': writeReport(findings),
    certainty: await measureCertainty(network, leads, { draws: 50 }),
    chance: await compareWithChance(network, { replicates: 9 }),
    comparison: compareCommunities(communities, communities),
    descriptions: describeCommunities(network, communities),
    ranges: await resolutionRanges(network, { resolutions: [0.5, 1, 2] }),
    between: communities.between(),
    'a lead': findings.leads[0]!,
    'a made-up case': made,
  };
}

describe('every result', () => {
  it('is a table in a notebook, escaped, static, and never [object Object]', async () => {
    for (const [name, result] of Object.entries(await everyResult())) {
      const bundle = show(result)[jupyterDisplay]();
      const root = parseXml(bundle['text/html']!);
      expect([name, root.getElementsByTagName('table').length]).toEqual([
        name,
        name === 'between' ? expect.any(Number) : 1,
      ]);
      expect([name, root.getElementsByTagName('script').length]).toEqual([name, 0]);
      expect(Object.values(bundle).join('\n')).not.toMatch(/\[object |undefined|NaN/);
      expect(show(result).toText().length).toBeGreaterThan(9);
      expect(Array.isArray(show(result).toRecords())).toBe(true);
    }
  });

  it('names no protected person', async () => {
    const carried = people.people.filter(({ category }) => category === 'migrant').map(({ id }) => id);
    expect(carried.length).toBeGreaterThan(50);
    const { 'a made-up case': _, ...results } = await everyResult();
    const texts = Object.values(results).flatMap((result) => Object.values(show(result)[jupyterDisplay]()));
    const words = new Set(texts.join('\n').match(/\w+/g));
    expect(carried.filter((id) => words.has(id))).toEqual([]);
  });
});

describe('findings in a notebook', () => {
  const html = (result: object): string => show(result)[jupyterDisplay]()['text/html']!;

  it('show headline, caveats, leads and the network as SVG', () => {
    const bundle = show(smallFindings())[jupyterDisplay]();
    expect(bundle['text/html']).toContain('3 of 13 ranked people');
    expect(bundle['text/html']).toContain('P01');
    expect(parseXml(bundle['image/svg+xml']!).tagName).toBe('svg');
    expect(bundle['text/plain']).toBe(toText(smallFindings()));
  });

  it('name nobody when data are insufficient, as table, text, Markdown and picture', () => {
    const able = show(insufficientFindings());
    expect(Object.values(able[jupyterDisplay]()).join('\n')).not.toMatch(/P\d\d/);
    expect(able.toRecords()).toEqual([]);
  });

  it('have the same JSON whether they show themselves or not', async () => {
    const findings = await analyzeCase(links.links, { people: people.people, draws: 0 });
    expect(findings.toRecords()).toHaveLength(findings.ranking.length);
    expect(toJson(findings)).toBe(toJson(JSON.parse(toJson(findings))));
    expect(Object.keys(JSON.parse(toJson(findings))).sort()).toEqual(Object.keys(findings).sort());
  });

  it('show the same when read back from JSON', () => {
    expect(html(JSON.parse(toJson(smallFindings())))).toBe(html(smallFindings()));
  });
});

describe('show in tslab', () => {
  const WRITERS = [
    'javascript',
    'html',
    'markdown',
    'latex',
    'svg',
    'gif',
    'png',
    'jpeg',
    'pdf',
    'text',
    'raw',
  ] as const;

  /** The calls of a stand-in for tslab's `display`, whose every method writes display data of one MIME type. */
  const shownBy = (result: object): [writer: string, content: string][] => {
    const calls: [string, string][] = [];
    const writers = WRITERS.map((writer) => [writer, (content: string) => calls.push([writer, content])]);
    show(result, Object.fromEntries(writers));
    return calls;
  };

  it('hands one piece of HTML to its display, the same that Deno gets', () => {
    const findings = smallFindings();
    expect(shownBy(findings)).toEqual([['html', show(findings)[jupyterDisplay]()['text/html']]]);
    expect(shownBy([{ a: 1 }])).toHaveLength(1);
  });

  it('shows a chart of ringtrace/view as picture, and tells it in words', () => {
    const chart = stabilityBar(0.71);
    const able = show(chart);
    expect(able.toText()).toBe('71 % stable\n');
    expect(able[jupyterDisplay]()['image/svg+xml']).toBe(chart);
    const rows = [{ label: '<b>"a"&', rank: 1, interval: [1, 2] as const }];
    expect(show(intervalChart({ title: 'R & D', rows })).toText()).toBe('R & D\n\n<b>"a"&: rank 1, interval 1 to 2\n');
  });

  it('refuses what is no result', () => {
    for (const wrong of [undefined, null, 3, 'text'] as unknown[] as object[]) {
      expect(() => show(wrong)).toThrow(expect.objectContaining({ code: 'invalid-option', place: 'show' }));
    }
  });

  it('gives back what can print itself', () => {
    const able: Shown = show({ a: 1, b: [1, 2], c: Array.from({ length: 50 }, () => 0), d: () => 1 });
    expect(able.toText()).toBe('One record\n\nwhat  value\na     1\nb     1, 2\nc     50 entries\n');
  });
});
