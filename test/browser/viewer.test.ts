import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NOTICE } from 'ringtrace';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executablePath, measured, type OpenViewer, ViewerBrowser, whereSkipped } from './open-viewer.ts';

const screenshots = fileURLToPath(new URL('../../examples/viewer/screenshots/', import.meta.url));

describe.skipIf(!executablePath)(`the viewer (${whereSkipped})`, () => {
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

  const shown = async (): Promise<number> => {
    const text = await viewer.page.locator('.legend').innerText();
    return Number(/([\d,]+) (?:person|people) of/.exec(text)![1]!.replace(',', ''));
  };
  const leads = (): Promise<string[]> => viewer.page.locator('.leads bdi').allInnerTexts();

  it('opens the demo case at once, with its notice, its leads and a count of the protected', async () => {
    const { page } = viewer;
    expect(await page.locator('.notice').innerText()).toBe(NOTICE);
    expect(await page.locator('h1').innerText()).toContain('Demo case');
    expect(await leads()).toHaveLength(7);
    expect(await page.locator('.legend').innerText()).toContain('180 protected people counted, never drawn');
    expect(await shown()).toBe(64);
  });

  it('can connect to nothing, neither from the page nor from its worker', async () => {
    // Its own server, which is there and answers: only the policy can refuse.
    const address = `${new URL(viewer.page.url()).origin}/index.html`;
    const reach = (to: string): Promise<string> =>
      fetch(to).then(
        () => 'reached',
        () => 'refused',
      );
    expect(await fetch(address).then(({ status }) => status)).toBe(200);
    expect(await viewer.page.evaluate(reach, address)).toBe('refused');
    const [worker] = viewer.page.workers();
    expect(await worker!.evaluate(reach, address)).toBe('refused');
    const refusals = viewer.complaints.splice(0);
    expect(refusals.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
    expect(refusals.filter((text) => text.startsWith('request:'))).toEqual([]);
  });

  it('finds people by part of their id and shows why, on what, and how sure', async () => {
    const { page } = viewer;
    const [first] = await leads();
    await page.keyboard.press('/');
    await page.keyboard.type(first!.slice(1));
    expect(await page.locator('[role=option] bdi').first().innerText()).toBe(first);
    await page.keyboard.press('Enter');
    const panel = page.locator('.person');
    expect(await panel.locator('h3').innerText()).toContain(first);
    expect(await panel.locator('.sentence').innerText()).toContain('a lead, not a finding');
    const points = await panel.locator('.waterfall tbody td').allInnerTexts();
    const score = Number(await panel.locator('.waterfall tfoot td').innerText());
    // Every number that is shown is rounded to a thousandth.
    expect(Math.abs(points.reduce((sum, text) => sum + Number(text), 0) - score)).toBeLessThanOrEqual(
      0.0005 * (points.length + 1) + 1e-9,
    );
    const other = panel.locator('.evidence summary .link').first();
    const name = await other.innerText();
    await other.click();
    expect(await panel.locator('h3').innerText()).toContain(name);
  });

  it('picks who is clicked on the stage, and nobody when the empty stage is clicked', async () => {
    const { page } = viewer;
    const [first] = await leads();
    await page.keyboard.press('n');
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await page.click('#tab-leads');
    const box = (await page.locator('#stage').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForSelector('.person');
    expect(await page.locator('.person h3').innerText()).toContain(first);
    // Sooner, and the two would be a double click.
    await page.waitForTimeout(500);
    await page.mouse.click(box.x + 4, box.y + box.height - 4);
    await page.waitForSelector('.person', { state: 'detached' });
  });

  it('filters by kind, strength, community and leads, and takes each back', async () => {
    const { page } = viewer;
    await page.getByLabel('Leads only').check();
    expect(await shown()).toBe(7);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await shown()).toBe(64);
    await page.getByLabel('Show community 0').uncheck();
    expect(await shown()).toBe(54);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByLabel('call', { exact: false }).first().uncheck();
    const withoutCalls = await shown();
    expect(withoutCalls).toBeLessThan(64);
    await page.locator('#strength').focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
    expect(await shown()).toBeLessThan(withoutCalls);
    await page.keyboard.press('Control+z');
    expect(await shown()).toBe(withoutCalls);
    await page.keyboard.press('Control+z');
    expect(await shown()).toBe(64);
  });

  it('slides a window over time, and plays', async () => {
    const { page } = viewer;
    const links = async (): Promise<number> => Number.parseInt(await page.locator('.timeline .note').innerText(), 10);
    const all = await links();
    await page.locator('#time-to').focus();
    for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowLeft');
    const fewer = await links();
    expect(fewer).toBeLessThan(all);
    expect(await shown()).toBeLessThan(64);
    const start = await page.locator('.timeline b').first().innerText();
    await page.click('#play');
    await page.waitForFunction((held) => document.querySelector('.timeline b')?.textContent !== held, start);
    await page.click('#play');
    await page.locator('.timeline').getByRole('button', { name: 'All' }).click();
    expect(await links()).toBe(all);
    expect(await shown()).toBe(64);
  });

  it('asks what if reports were wrong, ranks anew, and believes them again', async () => {
    const { page } = viewer;
    const before = await leads();
    const scores = await page.locator('.score').allInnerTexts();
    await page.click('#tab-sources');
    for (const row of [0, 1, 2]) await page.getByRole('switch').nth(row).uncheck();
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without 3 reports'));
    await page.click('#tab-leads');
    expect(await page.locator('.score').allInnerTexts()).not.toEqual(scores);
    expect(await page.locator('.doubt').innerText()).toContain('3 reports are wrong');
    await page.getByRole('button', { name: 'Believe again' }).click();
    await page.waitForSelector('.doubt', { state: 'detached' });
    expect(await leads()).toEqual(before);
    expect(await page.locator('.score').allInnerTexts()).toEqual(scores);
  });

  it('shows who is near, the way between two people, and a community as one node', async () => {
    const { page } = viewer;
    const [first, , , fourth] = await leads();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: '1 step', exact: true }).click();
    const ties = Number.parseInt((await page.locator('.evidence h4').innerText()).replace(/\D+/, ''), 10);
    expect(await shown()).toBe(ties + 1);
    await page.keyboard.press('f');
    expect(await shown()).toBe(64);
    await page.getByLabel('Path to another person').fill(fourth!);
    await page.keyboard.press('Enter');
    const steps = await page.locator('.path p .link').allInnerTexts();
    expect([steps[0], steps.at(-1)]).toEqual([first, fourth]);
    await page.getByRole('button', { name: 'Fold community 0 into one node' }).click();
    expect(
      await page.getByRole('button', { name: 'Fold community 0 into one node' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('sizes by any measure, colors by stage, lays out and pauses', async () => {
    const { page } = viewer;
    await page.selectOption('#size-by', 'betweenness');
    await page.selectOption('#color-by', 'stage');
    expect(await page.locator('.legend').innerText()).toMatch(/transport[\s\S]*higher betweenness/);
    await page.getByRole('button', { name: 'Run layout' }).click();
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: 'Pause layout' }).click();
    expect(page.workers()).toHaveLength(1);
    await page.locator('.choices').getByRole('button', { name: 'Reset' }).click();
  });

  it('keeps what was chosen in the address, for this case alone', async () => {
    const { page } = viewer;
    await page.keyboard.press('n');
    await page.getByLabel('Leads only').check();
    const hash = new URL(page.url()).hash;
    const again = await browser.open({ hash });
    expect(await again.page.getByLabel('Leads only').isChecked()).toBe(true);
    await again.page.click('#tab-person');
    expect(await again.page.locator('.person h3').innerText()).toBe(await page.locator('.person h3').innerText());
    await again.page.close();
    const other = await browser.open({ hash: hash.replace(/case=\w+/, 'case=other') });
    expect(await other.page.getByLabel('Leads only').isChecked()).toBe(false);
    await other.page.close();
    const broken = await browser.open({ hash: '#selected=%7B&window=[1]&depth=99&case=%00' });
    expect([...again.complaints, ...other.complaints, ...broken.complaints]).toEqual([]);
    await broken.page.close();
  });

  it('hands out a PNG and an SVG that carry the notice', async () => {
    const { page } = viewer;
    const save = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: kind, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await save('SVG')).toString();
    expect(svg).toContain(NOTICE);
    expect(svg.match(/<circle/g)!.length).toBeGreaterThan(64);
    for (const lead of await leads()) expect(svg).toContain(lead);
    const png = await save('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [stage, width, height] = [
      (await page.locator('#stage').boundingBox())!,
      png.readUInt32BE(16),
      png.readUInt32BE(20),
    ];
    expect([width, height]).toEqual([Math.round(stage.width), Math.round(stage.height) + 30]);
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('can be used by keys alone, with the focus in sight', async () => {
    const { page } = viewer;
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.id || document.activeElement?.textContent || ''}`);
    const seen: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
      if (seen.at(-1) === 'tab-sources') break;
    }
    expect(seen).toEqual(
      expect.arrayContaining(['search', 'strength', 'size-by', 'stage', 'play', 'time-from', 'tab-sources']),
    );
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForSelector('.doubt');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.doubt', { state: 'detached' });
    await page.keyboard.press('n');
    const [, second] = await page
      .locator('.person h3')
      .allInnerTexts()
      .then(async (one) => {
        await page.keyboard.press('n');
        return [one[0], await page.locator('.person h3').innerText()];
      });
    await page.keyboard.press('t');
    expect(await page.locator('.table tr.selected').innerText()).toContain(second!.trim());
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('search people');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('is photographed, in light and in dark', async () => {
    mkdirSync(screenshots, { recursive: true });
    const { page } = viewer;
    await measured(page);
    await page.screenshot({ path: `${screenshots}leads.png` });
    const dark = await browser.open({ theme: 'dark' });
    await dark.page.keyboard.press('n');
    await dark.page.waitForTimeout(800);
    await dark.page.screenshot({ path: `${screenshots}person-dark.png` });
    expect(await dark.page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    expect(dark.complaints).toEqual([]);
    await dark.page.close();
  });
});
