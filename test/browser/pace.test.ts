import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { largeCase } from './large-case.ts';
import { drop, executablePath, measured, shownPeople, ViewerBrowser, whereSkipped } from './open-viewer.ts';
import { traceAct } from './trace-tasks.ts';

describe.skipIf(!executablePath)(`the pace of the viewer (${whereSkipped})`, () => {
  const browser = new ViewerBrowser();

  afterAll(() => browser.close());

  it.each([
    [1000, 4000],
    [6000, 30_000],
  ])('of %i people and %i ties: a click, a filter and a window of time', { timeout: 300_000 }, async (people, ties) => {
    const { page, complaints } = await browser.open();
    await drop(page, { 'large.csv': largeCase(people, ties) });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('large.csv'), undefined, {
      timeout: 100_000,
    });
    await measured(page, 200_000);

    const click = await traceAct(page, () => page.locator('.leads button').first().click());
    expect(await page.locator('article.person').count()).toBe(1);
    const before = await shownPeople(page);
    const filter = await traceAct(page, () => page.getByLabel('payment', { exact: false }).first().uncheck());
    expect(await shownPeople(page)).toBeLessThan(before);
    const window = await traceAct(page, () => shortenWindow(page));
    expect(await page.getByRole('region', { name: 'Filters in force' }).locator('li').count()).toBe(2);
    const told = Object.entries({ click, filter, window }).map(
      ([act, { longestMs, allMs }]) => `${act} ${longestMs.toFixed(0)} (${allMs.toFixed(0)} in all)`,
    );
    console.log(`${people} people, ${ties} ties, longest task in processor milliseconds: ${told.join(', ')}`);
    for (const { allMs } of [click, filter, window]) expect(allMs).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

async function shortenWindow(page: Page): Promise<void> {
  const end = page.locator('#time-to');
  await end.focus();
  await end.press('ArrowLeft');
  await end.press('ArrowLeft');
}
