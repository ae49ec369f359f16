import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CaseReading, readCase } from '../../src/case/index.ts';
import { WRITERS } from '../../src/cli/export-writers.ts';
import { judgementSheet } from '../../src/cli/judgement-sheet.ts';
import { jupyterDisplay } from '../../src/display/index.ts';
import { PRESETS, readEntities } from '../../src/evidence/index.ts';
import * as ringtrace from '../../src/index.ts';
import { readCaseFile, readCaseFolder, readPeopleFile, writeLinksParquet } from '../../src/io/index.ts';
import { protectPeople, shieldOf } from '../../src/protection/index.ts';
import { paint, toSvg, toViewerCase } from '../../src/view/index.ts';
import { ENTRIES, HIDDEN, LINK_FILES, leaks, PEOPLE_FILES, TIES } from './hidden-case.ts';
import { SPELLINGS } from './spellings.ts';

const { analyzeCase, readLinks, readPeople, buildNetwork } = ringtrace;

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
  const written = Object.fromEntries(Object.entries(WRITERS).map(([name, write]) => [name, write(findings, given)]));
  return {
    json: ringtrace.toJson(findings),
    text: ringtrace.toText(report),
    markdown: ringtrace.toMarkdown(report),
    html: ringtrace.toHtml(report, { drawing }),
    svg: toSvg(findings, { drawing }),
    ...written,
    csv: Object.values(ringtrace.toCsv(findings, given)).join(),
    links: ringtrace.toLinksCsv(links, { people }),
    parquet: readFileSync(parquet, 'latin1'),
    viewer: JSON.stringify(toViewerCase(findings, { links, people, name: `the case of ${HIDDEN[0]!.id}` })),
    notebook: JSON.stringify(findings[jupyterDisplay]()),
    stderr: files.map((file) => shieldOf(findings)!.text(JSON.stringify(file.file))).join(),
  };
}

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

  // Every format of links with every format of people.
  const pairs = Object.keys(LINK_FILES).flatMap((links) =>
    Object.keys(PEOPLE_FILES).map((people) => [links, people] as const),
  );

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
    const beside = await readPeopleFile(join(place, people), { needsStanding: true });
    for (const reading of [inFolder, { ...alone, people: listed.people }, { ...alone, people: beside.people }]) {
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
