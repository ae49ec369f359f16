import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { largeCase } from './large-case.ts';
import { drop, executablePath, measured, ViewerBrowser, whereSkipped } from './open-viewer.ts';

const PEOPLE = 5000;
const TIES = 20_000;
const WATCHED_MS = 4000;

describe.skipIf(!executablePath)(`a large case in the viewer (${whereSkipped})`, () => {
  const browser = new ViewerBrowser();

  afterAll(() => browser.close());

  it(`of ${PEOPLE} people and ${TIES} ties is analyzed, drawn, moved and filtered`, { timeout: 600_000 }, async () => {
    const { page, complaints, told } = await browser.open();
    const demoFrames = await framesWhileDragged(page);
    const started = performance.now();
    await drop(page, { 'large.csv': largeCase(PEOPLE, TIES) });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('large.csv'), undefined, {
      timeout: 200_000,
    });
    const openedMs = performance.now() - started;
    await measured(page, 300_000);
    const measuredMs = performance.now() - started;
    expect(await page.locator('.legend').innerText()).toContain('of 5,000 shown');
    expect(stagesTold(await told())).toEqual(['sketch', 'network', 'leads', 'whole']);

    const frames = await framesWhileDragged(page);

    const filtering = performance.now();
    await page.getByLabel('payment', { exact: false }).first().uncheck();
    await page.waitForFunction(
      (all) => !document.querySelector('.legend')?.textContent?.includes(`${all} people of`),
      PEOPLE.toLocaleString('en-US'),
    );
    const filterMs = performance.now() - filtering;
    console.log(
      `${PEOPLE} people, ${TIES} ties, software rendering: ${frames.toFixed(1)} frames a second while dragged (demo case: ${demoFrames.toFixed(1)}); ` +
        `open after ${(openedMs / 1000).toFixed(1)} s, all measures after ${(measuredMs / 1000).toFixed(1)} s, filtered in ${filterMs.toFixed(0)} ms`,
    );
    expect(frames).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** The stages of the last case that was opened. */
function stagesTold(told: string): string[] {
  const said = told
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; stage?: string; view?: { stage: string } });
  const opened = said.findLastIndex(({ kind }) => kind === 'opened');
  return said.slice(opened).flatMap(({ kind, stage, view }) => (kind === 'found' ? stage! : (view?.stage ?? [])));
}

/** Drags the stage about for a while and counts the frames the browser managed. */
async function framesWhileDragged(page: Page): Promise<number> {
  const stage = (await page.locator('#stage').boundingBox())!;
  const counted = page.evaluate(async (ms) => {
    const begin = performance.now();
    let frames = 0;
    while (performance.now() - begin < ms) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames++;
    }
    return (1000 * frames) / (performance.now() - begin);
  }, WATCHED_MS);
  await page.mouse.move(stage.x + 200, stage.y + 200);
  await page.mouse.down();
  const end = performance.now() + WATCHED_MS;
  for (let step = 0; performance.now() < end; step++) {
    await page.mouse.move(stage.x + 300 + 150 * Math.cos(step / 4), stage.y + 250 + 120 * Math.sin(step / 4));
  }
  await page.mouse.up();
  return await counted;
}
