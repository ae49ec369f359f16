import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CaseReading, readCase } from '../../src/case/index.ts';
import { judgementSheet } from '../../src/cli/judgement-sheet.ts';
import { jupyterDisplay } from '../../src/display/index.ts';
import { PRESETS, readEntities } from '../../src/evidence/index.ts';
import * as ringtrace from '../../src/index.ts';
import { readCaseFile, readCaseFolder, writeLinksParquet } from '../../src/io/index.ts';
import { protectPeople, shieldOf } from '../../src/protection/index.ts';
import { paint, toSvg, toViewerCase } from '../../src/view/index.ts';
import { workbookOf } from '../io/workbook.ts';
import { SPELLINGS } from './spellings.ts';

const { analyzeCase, readLinks, readPeople, buildNetwork } = ringtrace;

/** A ring of twelve, and in the middle of it a protected person for each spelling, whose entry alone is spelled so. */
type Pair = readonly [string, string];

const RING = 'AB BC CD DE EF FG GH HI IJ JK KL AE AC AG GK'
  .split(' ')
  .map((pair): Pair => [`X${pair[0]}9`, `X${pair[1]}9`]);
const HIDDEN = SPELLINGS.map(([name, spell], i) => {
  const id = `M0${300 + 7 * i}`;
  return { id, name, entry: spell(id) };
});
const TIES: readonly Pair[] = [
  ...RING,
  ...HIDDEN.flatMap(({ id }) => ['A', 'C', 'G'].map((letter): Pair => [id, `X${letter}9`])),
];
const IDS = [...new Set(TIES.flat())];
const ENTRIES: readonly Pair[] = [
  ...HIDDEN.map(({ entry }): Pair => [entry, 'migrant']),
  ...[...'ABCDEFGHIJKL'].map((letter): Pair => [`X${letter}9`, 'suspect']),
];

const xml = (text: string): string =>
  text.replace(/[&<>"\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\u0000', '');
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
const numbered = new Map(IDS.map((id, i) => [id, i]));
const edges = (write: (source: number, target: number, index: number) => string): string =>
  TIES.map(([a, b], i) => write(numbered.get(a)!, numbered.get(b)!, i)).join('');
const nodes = (write: (id: string, index: number) => string): string => IDS.map(write).join('');

const LINK_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'links.csv': csv([['source', 'target'], ...TIES]),
  'links.xlsx': workbookOf({ Ties: [['source', 'target'], ...TIES.map((tie) => [...tie])] }),
  'links.json': JSON.stringify({ links: TIES.map(([source, target]) => ({ source, target })) }),
  'links.gexf': `<gexf version="1.2"><graph><nodes>${nodes((id, i) => `<node id="${i}" label="${id}"/>`)}</nodes><edges>${edges((a, b, i) => `<edge id="${i}" source="${a}" target="${b}"/>`)}</edges></graph></gexf>`,
  'links.graphml': `<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">${nodes((id, i) => `<node id="n${i}"><data key="l">${id}</data></node>`)}${edges((a, b) => `<edge source="n${a}" target="n${b}"/>`)}</graph></graphml>`,
  'links.anx': `<Chart><ChartItemCollection>${nodes((id, i) => `<ChartItem Label="${id}"><End><Entity EntityId="${i}" Identity="${id}"/></End></ChartItem>`)}${edges((a, b) => `<ChartItem Label=""><Link End1Id="${a}" End2Id="${b}"/></ChartItem>`)}</ChartItemCollection></Chart>`,
};
const PEOPLE_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'people.csv': csv([['id', 'category'], ...ENTRIES]),
  'people.xlsx': workbookOf({ People: [['id', 'category'], ...ENTRIES.map((entry) => entry.map(xml))] }),
  'people.json': JSON.stringify({ people: ENTRIES.map(([id, category]) => ({ id, category })) }),
  'people.gexf': `<gexf version="1.2"><graph><attributes class="node"><attribute id="0" title="category" type="string"/></attributes><nodes>${ENTRIES.map(([id, category], i) => `<node id="p${i}" label="${xml(id)}"><attvalues><attvalue for="0" value="${category}"/></attvalues></node>`).join('')}</nodes><edges/></graph></gexf>`,
  'people.graphml': `<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><key id="c" for="node" attr.name="category" attr.type="string"/><graph edgedefault="undirected">${ENTRIES.map(([id, category], i) => `<node id="p${i}"><data key="l">${xml(id)}</data><data key="c">${category}</data></node>`).join('')}</graph></graphml>`,
  'people.anx': `<Chart><ChartItemCollection>${ENTRIES.map(([id, category], i) => `<ChartItem Label="${xml(id)}"><AttributeCollection><Attribute AttributeClass="category" Value="${category}"/></AttributeCollection><End><Entity EntityId="${i}" Identity="${xml(id)}"/></End></ChartItem>`).join('')}</ChartItemCollection></Chart>`,
};

const folder = mkdtempSync(join(tmpdir(), 'every-way-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function outputsOf({ links, people, issues, files }: CaseReading): Promise<Record<string, string>> {
  const options = { draws: 0, workers: 1, communities: { runs: 1 }, top: 12, people, issues, reading: files };
  const findings = await analyzeCase(links, options);
  expect(findings.ranking).toHaveLength(12);
  expect(findings.verdict).toBe('ranked');
  const report = ringtrace.writeReport(findings);
  const drawing = paint(findings);
  const given = { drawing, links, runId: report.runId };
  const parquet = join(folder, 'links.parquet');
  await writeLinksParquet(parquet, links, { people });
  return {
    json: ringtrace.toJson(findings),
    text: ringtrace.toText(report),
    markdown: ringtrace.toMarkdown(report),
    html: ringtrace.toHtml(report, { drawing }),
    svg: toSvg(findings, { drawing }),
    gexf: ringtrace.toGexf(findings, given),
    graphml: ringtrace.toGraphml(findings, given),
    cytoscape: ringtrace.toCytoscape(findings, given),
    cypher: ringtrace.toCypher(findings, given),
    ftm: ringtrace.toFtm(findings, given),
    anx: ringtrace.toAnx(findings, given),
    csv: Object.values(ringtrace.toCsv(findings, given)).join(),
    links: ringtrace.toLinksCsv(links, { people }),
    parquet: readFileSync(parquet, 'latin1'),
    viewer: JSON.stringify(toViewerCase(findings, { links, people, name: `the case of ${HIDDEN[0]!.id}` })),
    notebook: JSON.stringify(findings[jupyterDisplay]()),
    stderr: files.map((file) => shieldOf(findings)!.text(JSON.stringify(file.file))).join(),
  };
}

const leaks = (outputs: Readonly<Record<string, string>>): string[] =>
  Object.entries(outputs).flatMap(([name, text]) =>
    HIDDEN.flatMap((person) =>
      [person.id, person.entry.trim()].some((id) => text.includes(id)) ? [`${name}: ${person.name}`] : [],
    ),
  );

describe('whoever is spelled otherwise in the table of people than in the links', () => {
  it('is told apart by at least forty spellings, no two of which are one person', () => {
    expect(HIDDEN.length).toBeGreaterThanOrEqual(40);
    const { unmatched, shielded } = protectPeople(
      readLinks(TIES.map(([source, target]) => ({ source, target }))).links,
      readPeople(ENTRIES.map(([id, category]) => ({ id, category }))).people,
    );
    expect(unmatched.nearlySpelled).toBe(unmatched.protected);
    expect(shielded.length).toBeGreaterThanOrEqual(HIDDEN.length);
  });

  const pairs = Object.keys(LINK_FILES).flatMap((links, i) => {
    const people = Object.keys(PEOPLE_FILES);
    // Every format of links with people of its own format and of the next.
    return [people[i]!, people[(i + 1) % people.length]!].map((name) => [links, name] as const);
  });

  it.each(pairs)('is in no output: %s with %s, read as files, as a folder and in memory', async (links, people) => {
    const inputs = [
      { name: links, data: LINK_FILES[links]! },
      { name: people, data: PEOPLE_FILES[people]! },
    ];
    const memory = await readCase(inputs);
    expect(leaks(await outputsOf(memory))).toEqual([]);
    const place = mkdtempSync(join(folder, 'case-'));
    for (const { name, data } of inputs) writeFileSync(join(place, name), data);
    const inFolder = await readCaseFolder(place);
    const alone = await readCaseFile(join(place, links));
    const listed = readPeople(inFolder.people.map(({ id, category }) => ({ id, category })));
    for (const reading of [inFolder, { ...alone, people: listed.people }]) {
      const network = buildNetwork(reading.links, { people: reading.people });
      expect(network.eligible).toHaveLength(12);
      expect(network.eligible.filter((id) => HIDDEN.some((person) => person.id === id))).toEqual([]);
    }
  });
});

describe('in the example of every layout', () => {
  const examples = PRESETS.map(({ name, example, shape }) => {
    const { links } =
      shape === 'entities'
        ? readLinks(readEntities(example).links)
        : readLinks(example, { preset: name, dateOrder: 'day-first' });
    return [name, links] as const;
  });

  it.each(examples)('%s: whoever stands anywhere in it is protected by any spelling', (_, links) => {
    const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      for (const [spelling, spell] of SPELLINGS) {
        if (!/^[A-Z]\d/.test(id) && !/blank|mark|small|capitals|full width|joiner/.test(spelling)) continue;
        const { eligible } = buildNetwork(links, { people: [{ id: spell(id), category: 'victim' }] });
        expect([spelling, eligible.includes(id as never)]).toEqual([spelling, false]);
      }
    }
  });
});

it('the sheet to judge in is the one text that names protected people, and says so first', () => {
  expect(judgementSheet([], []).split('\r\n')[0]).toContain('names protected people');
});
