import { describe, expect, it } from 'vitest';
import { executablePath, openForEach, shownPeople, whereSkipped } from './open-viewer.ts';

describe.skipIf(!executablePath)(`filters of the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  it('filters by kind, strength, community and leads, and takes each back', async () => {
    const { page } = open;
    await page.getByRole('checkbox', { name: 'Leads only' }).check();
    expect(await shownPeople(page)).toBe(7);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await shownPeople(page)).toBe(64);
    await page.getByRole('checkbox', { name: 'Show community 0' }).uncheck();
    expect(await shownPeople(page)).toBe(53);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByLabel('call', { exact: false }).first().uncheck();
    const withoutCalls = await shownPeople(page);
    expect(withoutCalls).toBeLessThan(64);
    await page.locator('#strength').focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
    expect(await shownPeople(page)).toBeLessThan(withoutCalls);
    await page.keyboard.press('Control+z');
    expect(await shownPeople(page)).toBe(withoutCalls);
    await page.keyboard.press('Control+z');
    expect(await shownPeople(page)).toBe(64);
  });

  it('slides a window over time, and plays', async () => {
    const { page } = open;
    const links = async (): Promise<number> => Number.parseInt(await page.locator('.timeline .note').innerText(), 10);
    const all = await links();
    await page.locator('#time-to').focus();
    for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowLeft');
    const fewer = await links();
    expect(fewer).toBeLessThan(all);
    expect(await shownPeople(page)).toBeLessThan(64);
    const start = await page.locator('.timeline b').first().innerText();
    await page.click('#play');
    await page.waitForFunction((held) => document.querySelector('.timeline b')?.textContent !== held, start);
    await page.click('#play');
    await page.locator('.timeline').getByRole('button', { name: 'All' }).click();
    expect(await links()).toBe(all);
    expect(await shownPeople(page)).toBe(64);
  });

  it('stack up, are named, and are taken away one by one or all at once', async () => {
    const { page } = open;
    await page.getByRole('checkbox', { name: 'Leads only' }).check();
    await page.getByRole('checkbox', { name: 'Show community 0' }).uncheck();
    await page.locator('#ties').fill('2');
    const stack = page.getByRole('region', { name: 'Filters in force' });
    expect(await stack.locator('bdi').allInnerTexts()).toEqual(['leads only', 'without community 0', '2 ties or more']);
    const left = await shownPeople(page);
    await stack.getByRole('button', { name: 'Remove filter: without community 0' }).click();
    expect(await shownPeople(page)).toBeGreaterThan(left);
    await stack.getByRole('button', { name: 'Show everything' }).click();
    expect(await shownPeople(page)).toBe(64);
    expect(await stack.count()).toBe(0);
  });

  it('that leave nobody say so, and how to come back', async () => {
    const { page } = open;
    for (const box of await page.getByRole('group', { name: 'Kinds of link' }).getByRole('checkbox').all()) {
      await box.uncheck();
    }
    expect(await page.locator('.nobody').innerText()).toContain('Nobody passes the filters');
    await page.locator('.nobody').getByRole('button').click();
    expect(await shownPeople(page)).toBe(64);
  });

  it('take the window of time in the middle and slide it', async () => {
    const { page } = open;
    await page.locator('#time-to').focus();
    for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowLeft');
    const ends = (): Promise<string[]> => page.locator('.timeline b').allInnerTexts();
    const [from, to] = await ends();
    const box = (await page.locator('.window').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + 8, { steps: 4 });
    await page.mouse.up();
    const [later, latest] = await ends();
    const days = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;
    expect(days(from!, later!)).toBeGreaterThan(20);
    expect(days(later!, latest!)).toBe(days(from!, to!));
  });
});
