import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { analyzeCase, readLinks, synthesizeCase, toJson } from 'ringtrace';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { largeCase } from './large-case.ts';
import { drop, executablePath, measured, type OpenViewer, toCsv, ViewerBrowser, whereSkipped } from './open-viewer.ts';

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

describe.skipIf(!executablePath)(`files in the viewer (${whereSkipped})`, () => {
  const browser = new ViewerBrowser();
  let viewer: OpenViewer;

  beforeEach(async () => {
    viewer = await browser.open();
  });

  afterEach(async () => {
    expect(viewer.complaints).toEqual([]);
    await viewer.page.close();
  });

  afterAll(() => browser.close());

  const opened = async (files: Readonly<Record<string, string>>): Promise<void> => {
    await drop(viewer.page, files);
    await viewer.page.waitForFunction(
      (name) => document.querySelector('h1')?.textContent?.includes(name),
      Object.keys(files)[0]!,
    );
    await measured(viewer.page);
  };
  const problem = (): Promise<string> => viewer.page.locator('#problem span').innerText();

  it('are analyzed when dropped: links, with or without people', async () => {
    const { links, people } = synthesizeCase({ seed: 11, members: 40 });
    await opened({ 'links.csv': toCsv(links), 'people.csv': toCsv(people) });
    expect(await viewer.page.locator('h1').innerText()).toContain('links.csv + people.csv');
    expect(await viewer.page.locator('.verdict').innerText()).toContain('among 40 ranked people');
    await opened({ 'alone.csv': toCsv(links) });
    // Without categories the people who were carried are ranked too, and the order turns over.
    expect(await viewer.page.locator('.verdict').innerText()).toContain('Insufficient data');
  });

  it('that hold findings are shown as they are, and say what they cannot answer', async () => {
    const { links } = readLinks(synthesizeCase({ seed: 3 }).links);
    const findings = await analyzeCase(links, { seed: 3 });
    await opened({ 'findings.json': toJson(findings) });
    expect(await viewer.page.locator('.leads bdi').allInnerTexts()).toEqual(
      findings.planners.map(({ person }) => person),
    );
    await viewer.page.click('#tab-sources');
    expect(await viewer.page.locator('#panel').innerText()).toContain('holds only the links that leads cite');
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
    const { page } = viewer;
    expect(await page.locator('.legend').innerText()).toContain('60 protected people counted, never drawn');
    await page.locator('#search').fill('hidden');
    expect(await page.locator('.suggestions').innerText()).toContain('Nobody who may be shown');
    await page.keyboard.press('Escape');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    await page.getByRole('button', { name: 'Table' }).click();
    const everything = [
      await viewer.told(),
      await page.content(),
      page.url(),
      readFileSync(await download.path(), 'utf8'),
    ];
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
    const { page } = viewer;
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
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const svg = new DOMParser().parseFromString(readFileSync(await download.path(), 'utf8'), 'image/svg+xml');
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
    const { page } = viewer;
    const complaintsOf: [Record<string, string>, RegExp][] = [
      [{ 'a.csv': 'one,two\n1,2' }, /a\.csv: has neither source and target columns/],
      [{ 'b.json': '{"links": [' }, /b\.json: .*cut off/],
      [{ 'c.csv': '' }, /c\.csv: is empty/],
      [{ 'd.csv': 'source,target\n"A,B' }, /d\.csv: /],
      [{ 'e.json': '{"ringtrace":"0","ranking":[{"person":7}]}' }, /not what findings of ringtrace hold/],
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
    const { page } = viewer;
    expect(await page.locator('.verdict').innerText()).toContain('Insufficient data');
    expect(await page.locator('.leads li').count()).toBe(0);
    await page.keyboard.press('t');
    expect(
      await page
        .locator('.table thead')
        .innerText()
        .then((text) => text.trim()),
    ).toBe('person ↑\tcommunity\tstage\trole');
  });

  it('can be given up while they are analyzed', async () => {
    const { page } = viewer;
    await drop(page, { 'large.csv': largeCase(3000, 12_000) });
    await page.waitForSelector('#progress progress');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForSelector('#progress', { state: 'detached' });
    expect(await page.locator('h1').innerText()).toContain('Demo case');
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1);
  });
});
