import { describe, expect, it } from 'vitest';
import {
  executablePath,
  frameFirstTie,
  handedOut,
  leadsOf,
  openForEach,
  seriousFindings,
  whereSkipped,
} from './open-viewer.ts';

describe.skipIf(!executablePath)(`doubt in the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  it('is drawn: arcs for the ranks somebody may have, dashes where a tie rests on one source', async () => {
    const { page } = open;
    expect(await page.locator('.legend').innerText()).toMatch(/ranks it may have, once around for all 64.*one source/s);
    const pictures = new Set<string>();
    const look = async (): Promise<void> => {
      await page.waitForTimeout(400);
      pictures.add((await handedOut(page, 'PNG')).toString('base64'));
    };
    await look();
    await page.selectOption('#rings', 'everybody');
    await look();
    await page.selectOption('#rings', 'nobody');
    await look();
    await page.getByLabel('Dashes').uncheck();
    await look();
    expect(pictures.size).toBe(4);
    expect(await page.locator('.legend').innerText()).not.toMatch(/ranks it may have|one source/);
  });

  it('is cast on a tie from its card, and ranks everybody anew', async () => {
    const { page } = open;
    const [x, y] = await frameFirstTie(page);
    await page.mouse.move(x + 1, y);
    await page.mouse.click(x, y);
    const card = page.locator('.card.tie');
    expect(await card.innerText()).toMatch(/one source alone|sources that do not rest on each other/);
    expect(await seriousFindings(page)).toEqual([]);
    await card.getByRole('button', { name: 'Doubt this tie' }).click();
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without 1 tie'));
    expect(await page.locator('.doubt').innerText()).toContain('1 tie is wrong');
  });

  it('is kept as a scenario, asked again, and printed in the report', async () => {
    const { page } = open;
    const [first] = await leadsOf(page);
    await page.locator('.leads button').first().click();
    await page.getByRole('button', { name: 'Take this person away' }).click();
    await page.click('#tab-sources');
    const scenarios = page.getByRole('region', { name: 'Scenarios' });
    await scenarios.getByRole('textbox').fill('The first one is gone');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without 1 person'));
    await scenarios.getByRole('button', { name: 'Keep' }).click();
    const told = await scenarios.locator('li').innerText();
    expect(told).toContain(`Without person ${first}: `);
    expect(told).toMatch(new RegExp(`${first}[^;]* falls? from the leads`));
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Believe again' }).click();
    await page.waitForSelector('.doubt', { state: 'detached' });
    const report = String(await handedOut(page, 'Report'));
    expect(report).toContain('The first one is gone');
    expect(report).toContain(`person ${first}`);
    expect(page.url()).not.toContain('scenarios');
    await scenarios.getByRole('button', { name: 'Ask again' }).click();
    await page.waitForSelector('.doubt');
    await scenarios.getByRole('button', { name: 'Forget' }).click();
    expect(await scenarios.locator('li').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await scenarios.locator('li').count()).toBe(1);
  });

  it('is seen in two windows of time, each ranked by itself and drawn beside the other', async () => {
    const { page } = open;
    await page.click('#tab-times');
    const panel = page.locator('#panel');
    const end = await panel.getByLabel('Second window to').inputValue();
    await panel.getByLabel('First window to').fill(end);
    await panel.getByLabel('Second window from').fill('2031-03-01');
    await panel.getByRole('button', { name: 'Rank each by itself' }).click();
    await page.waitForSelector('.twotimes img', { timeout: 60_000 });
    expect(await page.locator('.twotimes figcaption').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`to ${end}: 7 leads`)),
      expect.stringMatching(/^2031-03-01 to .*: \d+ leads?/),
    ]);
    const rows = await panel.locator('.changes tbody tr').allInnerTexts();
    expect(rows.filter((row) => /in both|in the first/.test(row))).toHaveLength(7);
    expect(await panel.locator('.changes').innerText()).toMatch(
      /\d+ ties? in the second window alone, \d+ in the first/,
    );
    expect(await seriousFindings(page)).toEqual([]);
    // The two pictures are drawn, not merely asked for.
    const widths = await page
      .locator('.twotimes img')
      .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
    expect(widths.every((width) => width > 100)).toBe(true);
    await panel.getByRole('button', { name: 'Back to the whole time' }).click();
    await page.waitForSelector('.twotimes', { state: 'detached' });
  });
});
