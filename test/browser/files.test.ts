import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from 'playwright-core';
import { analyzeCase, readLinks, synthesizeCase, toJson } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import { workbook } from '../io/workbook.ts';
import { largeCase } from './large-case.ts';
import { drop, executablePath, handedOut, leadsOf, measured, openForEach, toCsv, whereSkipped } from './open-viewer.ts';

const EVIL = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
/** Ids that break pages, objects, spreadsheets and reading direction. */
const HOSTILE_IDS = [
  EVIL,
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '=cmd()|calc',
  '\u202egnp.exe',
  '👩‍👩‍👧‍👦',
  'p0',
  'c0',
  '{{7*7}}',
  '</style><b>',
  'x'.repeat(10_000),
];

/** Whatever the export menu writes as text. */
async function handOutEverything(page: Page): Promise<string[]> {
  const texts: string[] = [];
  for (const entry of ['SVG', 'Report', 'Findings', 'GEXF']) texts.push(String(await handedOut(page, entry)));
  return texts;
}

describe.skipIf(!executablePath)(`files in the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  const opened = async (files: Readonly<Record<string, string>>): Promise<void> => {
    await drop(open.page, files);
    await open.page.waitForFunction(
      (name) => document.querySelector('h1')?.textContent?.includes(name),
      Object.keys(files)[0]!,
    );
    await measured(open.page);
  };
  const problem = (): Promise<string> => open.page.locator('#problem span').innerText();

  it('are analyzed when dropped: links, with or without people', async () => {
    const { links, people } = synthesizeCase({ seed: 7, members: 40 });
    await opened({ 'links.csv': toCsv(links), 'people.csv': toCsv(people) });
    expect(await open.page.locator('h1').innerText()).toContain('links.csv + people.csv');
    expect(await open.page.locator('.verdict').innerText()).toContain('among 40 ranked people');
    await opened({ 'alone.csv': toCsv(links) });
    // Without categories whoever was carried at some time is held back, members of the ring among them.
    expect(await open.page.locator('.verdict').innerText()).toContain('among 29 ranked people');
  });

  it('are analyzed from a workbook, with its dates', async () => {
    const bytes = [...workbook()];
    await drop(open.page, { 'book.xlsx': bytes });
    await open.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('book.xlsx'));
    await measured(open.page);
    await open.page.keyboard.press('t');
    // The same two rows of one pair and a third person that the library's own reader finds in this workbook.
    expect(await open.page.locator('.table tbody .link').allInnerTexts()).toHaveLength(3);
    await open.page.locator('.table').getByRole('button', { name: '385911110001' }).click();
    expect((await open.page.locator('.evidence time').allTextContents()).sort()).toEqual([
      '2008-01-31',
      '2008-01-31T12:00:00',
    ]);
  });

  it('are read in any format the library reads, and names stand beside ids', async () => {
    const nodes = ['Ana', 'Bo', 'Cy'].map((label, i) => `<node id="${i}" label="${label}"/>`).join('');
    const edges = [
      [0, 1],
      [1, 2],
    ]
      .map(([a, b], i) => `<edge id="${i}" source="${a}" target="${b}"/>`)
      .join('');
    const graph = `<graph defaultedgetype="undirected"><nodes>${nodes}</nodes><edges>${edges}</edges></graph>`;
    await opened({
      'net.gexf': `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3">${graph}</gexf>`,
    });
    await open.page.keyboard.press('t');
    expect((await open.page.locator('.table tbody .link bdi').allInnerTexts()).sort()).toEqual(['Ana', 'Bo', 'Cy']);
    await open.page.keyboard.press('t');
    const rows = [
      ['K1', 'K2'],
      ['K2', 'K3'],
    ].map(([source, target]) => ({ source, target }));
    await opened({ 'links.csv': toCsv(rows), 'people.csv': 'id,name,category\nK2,Vera Blum,suspect\n' });
    await open.page.locator('#search').fill('vera');
    expect(await open.page.locator('.suggestions').innerText()).toMatch(/K2[\s\S]*Vera Blum/);
    await open.page.keyboard.press('Enter');
    expect(await open.page.locator('.person h3').innerText()).toContain('Vera Blum');
  });

  it('of a folder are one case, and those that nobody can read are named', async () => {
    const { links, people } = synthesizeCase({ seed: 11, members: 40 });
    const folder = mkdtempSync(join(tmpdir(), 'ringtrace-folder-'));
    try {
      writeFileSync(join(folder, 'first.csv'), toCsv(links.slice(0, 100)));
      writeFileSync(join(folder, 'people.csv'), toCsv(people));
      writeFileSync(join(folder, 'rest.csv'), toCsv(links.slice(100)));
      writeFileSync(join(folder, 'notes.csv'), 'day,remark\n1,rain');
      writeFileSync(join(folder, 'picture.png'), 'no table');
      await open.page.setInputFiles('#folder', folder);
      await open.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('first.csv'));
      await measured(open.page);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(await open.page.locator('h1').innerText()).toContain('first.csv + notes.csv + 3 more');
    const unread = open.page.locator('#panel .caveats').first();
    expect(await unread.innerText()).toMatch(/notes\.csv[\s\S]*picture\.png/);
    const apart = await leadsOf(open.page);
    await opened({ 'links.csv': toCsv(links), 'people.csv': toCsv(people) });
    expect(await leadsOf(open.page)).toEqual(apart);
  });

  it('that hold findings are shown as they are, and say what they cannot answer', async () => {
    const { links } = readLinks(synthesizeCase({ seed: 3 }).links);
    const findings = await analyzeCase(links, { seed: 3 });
    await opened({ 'findings.json': toJson(findings) });
    expect(await open.page.locator('.leads bdi').allInnerTexts()).toEqual(findings.leads.map(({ person }) => person));
    await open.page.click('#tab-sources');
    expect(await open.page.locator('#panel').innerText()).toContain('holds only the links that leads cite');
  });

  it('never bring a protected person to the page: not by name, not by id, not from the worker', async () => {
    const { links, people } = synthesizeCase({ seed: 5, members: 30, migrants: 60 });
    const rename = (id: unknown): string => (hidden.has(String(id)) ? `HIDDEN-${String(id)}` : String(id));
    const hidden = new Set(people.filter(({ category }) => category === 'migrant').map(({ id }) => String(id)));
    const renamedLinks = links.map((row) => ({ ...row, source: rename(row.source), target: rename(row.target) }));
    const renamedPeople = people.map((row) => ({
      ...row,
      id: rename(row.id),
      name: hidden.has(String(row.id)) ? 'HIDDEN NAME' : '',
    }));
    await opened({ 'links.csv': toCsv(renamedLinks), 'people.csv': toCsv(renamedPeople) });
    const { page } = open;
    expect(await page.locator('.legend').innerText()).toContain('60 protected people counted, never drawn');
    await page.locator('#search').fill('hidden');
    expect(await page.locator('.suggestions').innerText()).toContain('Nobody who may be shown');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Table' }).click();
    const everything = [await open.viewer.told(), await page.content(), page.url(), ...(await handOutEverything(page))];
    expect(everything.filter((text) => text.includes('HIDDEN'))).toEqual([]);
    expect(everything[0]).toContain('"kind":"opened"');
  });

  it('with HTML and worse in every field are text and nothing else', async () => {
    const rows = HOSTILE_IDS.flatMap((source, i) =>
      [1, 2, 3].map((step) => ({
        source,
        target: HOSTILE_IDS[(i + step) % HOSTILE_IDS.length]!,
        kind: step === 1 ? EVIL : 'call',
        date: `2031-01-0${step}`,
        event: step === 2 ? EVIL : '',
        report: step === 3 ? EVIL : `R${i}`,
        informant: EVIL,
        currency: EVIL,
        amount: '5',
      })),
    );
    const people = HOSTILE_IDS.map((id) => ({ id, name: EVIL, category: 'suspect', stage: EVIL, group: EVIL }));
    const name = '<img src=x onerror=alert(1)>.csv';
    await opened({ [name]: toCsv(rows), 'people.csv': toCsv(people) });
    const { page } = open;
    await page.selectOption('#color-by', 'stage');
    await page.click('#tab-sources');
    expect(await page.locator('.sources').innerText()).toContain('<img src=x');
    await page.keyboard.press('t');
    const rowsShown = page.locator('.table tbody tr');
    expect(await rowsShown.count()).toBe(HOSTILE_IDS.length);
    for (let i = 0; i < HOSTILE_IDS.length; i++) {
      await rowsShown.nth(i).locator('.link').click();
      for (const tie of await page.locator('.evidence details').all())
        await tie.evaluate((element) => element.setAttribute('open', ''));
      expect(await page.locator('.person h3').innerText()).not.toBe('');
    }
    const svg = new DOMParser().parseFromString(String(await handedOut(page, 'SVG')), 'image/svg+xml');
    expect(['img', 'script', 'foreignObject'].map((tag) => svg.getElementsByTagName(tag).length)).toEqual([0, 0, 0]);
    expect(
      await page.evaluate(() =>
        ['img', 'b:not(.cited)', 'script:not([src])'].map(
          (tag) => document.querySelectorAll(`#panel ${tag}, .table ${tag}`).length,
        ),
      ),
    ).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  });

  it('that cannot be read say so and leave the open case alone', async () => {
    const { page } = open;
    const complaintsOf: [Record<string, string>, RegExp][] = [
      [{ 'a.csv': 'one,two\n1,2' }, /no links were found.*a\.csv: .*its columns: one, two/],
      [{ 'b.json': '{"links": [' }, /b\.json/],
      [{ 'c.csv': '' }, /c\.csv: has 0 bytes/],
      [{ 'd.csv': 'source,target\n"A,B' }, /d\.csv/],
      [{ 'e.json': '{"ringtrace":"0","ranking":[{"person":7}]}' }, /not what findings of ringtrace hold/],
      [{ 'f.xyz': 'no table' }, /f\.xyz: /],
      [{ 'people.csv': 'id,category\nA,suspect' }, /no links were found/],
    ];
    for (const [files, message] of complaintsOf) {
      await drop(page, files);
      await page.waitForSelector('#problem');
      expect(await problem()).toMatch(message);
      await page.locator('#problem button').click();
    }
    expect(await page.locator('h1').innerText()).toContain('Demo case');
    expect(await page.locator('.leads li').count()).toBe(7);
  });

  it('that hold too little are shown without naming or ranking anybody', async () => {
    await opened({ 'few.csv': 'source,target\nA,B\nB,C\nC,D' });
    const { page } = open;
    expect(await page.locator('.verdict').innerText()).toContain('Insufficient data');
    expect(await page.locator('.leads li').count()).toBe(0);
    await page.keyboard.press('t');
    expect(
      await page
        .locator('.table thead')
        .innerText()
        .then((text) => text.trim().split(/\s+/)),
    ).toEqual(['pick', 'person', '↑', 'community', 'stage', 'role']);
  });

  it('can be given up while they are analyzed', async () => {
    const { page } = open;
    await drop(page, { 'large.csv': largeCase(3000, 12_000) });
    await page.waitForSelector('#progress progress');
    await page.getByRole('button', { name: 'Cancel opening' }).click();
    await page.waitForSelector('#progress', { state: 'detached' });
    expect(await page.locator('h1').innerText()).toContain('Demo case');
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1);
  });
});
