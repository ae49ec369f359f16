import { describe, expect, it } from 'vitest';
import { executablePath, openForEach, whereSkipped } from './open-viewer.ts';

describe.skipIf(!executablePath)(`the viewer by keys (${whereSkipped})`, () => {
  const open = openForEach();

  it('can be used by keys alone, with the focus in sight', async () => {
    const { page } = open;
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.id || document.activeElement?.textContent || ''}`);
    const seen: string[] = [];
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
      if (seen.at(-1) === 'tab-leads') break;
    }
    expect(seen).toEqual(
      expect.arrayContaining(['search', 'strength', 'size-by', 'stage', 'play', 'time-from', 'tab-leads']),
    );
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
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

  it('goes through tabs by arrows and through menus by arrows and Escape', async () => {
    const { page } = open;
    await page.locator('#tab-leads').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    expect(await page.locator('#panel').innerText()).toContain('What is shown, in numbers');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-figures');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-leads').getAttribute('aria-selected')).toBe('true');
    const menu = page.getByRole('button', { name: 'Export' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('PNG');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('picks people together with X and lets go with Escape', async () => {
    const { page } = open;
    await page.keyboard.press('n');
    await page.keyboard.press('x');
    await page.keyboard.press('n');
    await page.keyboard.press('x');
    expect(await page.getByRole('region', { name: 'Picked people' }).innerText()).toContain('2 people picked');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('region', { name: 'Picked people' }).count()).toBe(0);
  });
});
