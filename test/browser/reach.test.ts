import { describe, expect, it } from 'vitest';
import { drop, executablePath, measured, openForEach, seriousFindings, whereSkipped } from './open-viewer.ts';

/** Phones, a tablet, a laptop at 200 and at 400 %, and screens. */
const SIZES = [
  [320, 640],
  [360, 400],
  [390, 844],
  [720, 450],
  [768, 1024],
  [1024, 768],
  [1920, 1080],
] as const;

describe.skipIf(!executablePath)(`the reach of the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  it('shows the network on every screen, seven tenths of it high where all is in one column', async () => {
    const { page } = open;
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(150);
      const stage = (await page.locator('#stage').boundingBox())!;
      const least = width <= 860 || height <= 520 ? Math.min(0.69 * height, height) : 0.4 * height;
      expect(stage.height, `${width} x ${height}`).toBeGreaterThanOrEqual(least);
      expect(stage.width, `${width} x ${height}`).toBeGreaterThanOrEqual(Math.min(width, 320) * 0.95);
      // The canvas follows with the next frames.
      const canvasHeight = async (): Promise<number> =>
        Math.round((await page.locator('#stage canvas').first().boundingBox())!.height);
      await expect.poll(canvasHeight, { timeout: 15_000 }).toBe(Math.round(stage.height));
      // Nothing sticks out to the side.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('has no serious finding of axe in any state, light and dark', async () => {
    const { page } = open;
    const found: string[] = [];
    const check = async (state: string): Promise<void> => {
      for (const finding of await seriousFindings(page)) found.push(`${state}: ${finding}`);
    };
    await check('leads');
    await page.keyboard.press('n');
    await check('person');
    await page.keyboard.press('x');
    await check('picked');
    await page.click('#tab-sources');
    await page.getByRole('switch').first().uncheck();
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without'));
    await check('what if');
    await page.click('#tab-times');
    await check('times');
    await page.click('#tab-figures');
    await check('figures');
    await page.keyboard.press('t');
    await check('table');
    await page.getByRole('button', { name: 'Export' }).click();
    await check('menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await check('dark');
    await page.keyboard.press('t');
    await page.keyboard.press('?');
    await check('keys');
    await page.keyboard.press('Escape');
    await drop(page, { 'a.xyz': 'nothing' });
    await page.waitForSelector('#problem');
    await check('problem');
    await page.locator('#problem button').click();
    await page.setViewportSize({ width: 320, height: 640 });
    await check('320');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Switch to light' }).click();
    expect(found).toEqual([]);
  });

  it('lets every button, field and box be hit: 24 pixels each way', async () => {
    const { page } = open;
    const small: string[] = [];
    for (const tab of ['leads', 'person', 'sources', 'times', 'figures']) {
      if (tab === 'person') await page.keyboard.press('n');
      await page.click(`#tab-${tab}`);
      small.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll('button, select, input[type=text], label.check, summary')]
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ element, box }) => box.width > 0 && element.closest('[hidden], p') === null)
            .filter(({ box }) => box.height < 23.5 || box.width < 23.5)
            .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`),
        )),
      );
    }
    expect([...new Set(small)]).toEqual([]);
  });

  it('is moved, zoomed and picked by touch', async () => {
    const { page } = open;
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    const stage = (await page.locator('#stage').boundingBox())!;
    const at = (right: number, down: number): { x: number; y: number } => ({
      x: stage.x + right * stage.width,
      y: stage.y + down * stage.height,
    });
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: { x: number; y: number }[],
    ): Promise<unknown> => client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const picture = async (): Promise<string> => {
      await page.waitForTimeout(400);
      return (await page.locator('#stage').screenshot()).toString('base64');
    };
    const first = await picture();
    await touch('touchStart', [at(0.06, 0.9)]);
    for (let step = 1; step <= 6; step++) await touch('touchMove', [at(0.06 + 0.03 * step, 0.9 - 0.03 * step)]);
    await touch('touchEnd', []);
    const panned = await picture();
    expect(panned).not.toBe(first);
    await touch('touchStart', [at(0.45, 0.5), at(0.55, 0.5)]);
    for (let step = 1; step <= 6; step++)
      await touch('touchMove', [at(0.45 - 0.03 * step, 0.5), at(0.55 + 0.03 * step, 0.5)]);
    await touch('touchEnd', []);
    expect(await picture()).not.toBe(panned);
    await page.keyboard.press('n');
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await page.click('#tab-leads');
    await touch('touchStart', [at(0.5, 0.5)]);
    await touch('touchEnd', []);
    await page.waitForSelector('.person');
  });

  it('tells a screen reader what it shows and what changed', async () => {
    const { page } = open;
    expect(await page.locator('#stage').getAttribute('aria-label')).toMatch(/The network: 64 people and \d+ ties/);
    const live = page.locator('.legend [role=status]');
    expect(await live.innerText()).toContain('64 people of 64');
    await page.getByRole('checkbox', { name: 'Leads only' }).check();
    expect(await live.innerText()).toMatch(/^\d people of 64/);
    await measured(page);
  });
});
