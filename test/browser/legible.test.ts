import { describe, expect, it } from 'vitest';
import { largeCase } from './large-case.ts';
import {
  drop,
  executablePath,
  handedOut,
  measured,
  openForEach,
  seriousFindings,
  whereSkipped,
} from './open-viewer.ts';

describe.skipIf(!executablePath)(`a picture that can be read (${whereSkipped})`, () => {
  const open = openForEach();

  it('is laid out by time, by orders, around a person and on lines, colored by a number, with a tie for each kind', async () => {
    const { page } = open;
    const pictures = new Set<string>();
    const look = async (): Promise<void> => {
      await page.waitForTimeout(600);
      pictures.add((await handedOut(page, 'PNG')).toString('base64'));
    };
    await look();
    await page.getByRole('button', { name: 'By time' }).click();
    await look();
    await page.getByRole('button', { name: 'By orders' }).click();
    await look();
    await page.selectOption('#color-by', 'number');
    await page.selectOption('#size-by', 'degree');
    expect(await page.locator('.legend').innerText()).toMatch(/degree [\d.]+\s+[\d.]+/);
    await look();
    await page.selectOption('#tie-color', 'each kind');
    await look();
    expect(await page.getByRole('button', { name: 'Around the selected' }).isDisabled()).toBe(true);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Around the selected' }).click();
    await look();
    await page.keyboard.press('x');
    await page.keyboard.press('n');
    await page.keyboard.press('x');
    await page.keyboard.press('n');
    await page.keyboard.press('x');
    const picked = page.getByRole('region', { name: 'Picked people' });
    await picked.getByRole('button', { name: 'In a row' }).click();
    await look();
    expect(await picked.getByRole('button', { name: 'Pinned' }).getAttribute('aria-pressed')).toBe('true');
    expect(await seriousFindings(page)).toEqual([]);
    const placesOf = async (): Promise<Record<string, [number, number]>> =>
      JSON.parse(String(await handedOut(page, 'Save session', 'Open'))).places;
    const before = await placesOf();
    await page.getByRole('button', { name: 'Run layout' }).click();
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: 'Pause layout' }).click();
    const session = JSON.parse(String(await handedOut(page, 'Save session', 'Open')));
    for (const person of session.state.pinned) expect(session.places[person]).toEqual(before[person]);
    const moved = Object.keys(before).filter((person) => String(session.places[person]) !== String(before[person]));
    expect(moved.length).toBeGreaterThan(40);
    expect(pictures.size).toBe(7);
  });

  it('folds the communities of a large case, and unfolds whoever is clicked or looked for', {
    timeout: 200_000,
  }, async () => {
    const { page } = open;
    await drop(page, { 'large.csv': largeCase(1000, 4000) });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('large.csv'));
    const folded = page.locator('.communities button[aria-pressed=true]');
    await page
      .getByRole('button', { name: /^All \d+$/ })
      .first()
      .click();
    expect(await folded.count()).toBe(20);
    // The card of what is under way lies on no button of the stage.
    const card = await page.locator('#progress-rank').boundingBox();
    const buttons = await page.locator('.zoom button').all();
    for (const button of buttons) {
      const box = (await button.boundingBox())!;
      if (card)
        expect(box.y > card.y + card.height || box.x > card.x + card.width || box.y + box.height < card.y).toBe(true);
    }
    await measured(page);
    await page.locator('#search').fill('N00007');
    await page.keyboard.press('Enter');
    expect(await folded.count()).toBe(19);
    await page.getByRole('button', { name: 'Unfold all' }).click();
    expect(await folded.count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fold all', exact: true }).click();
    expect(await folded.count()).toBe(20);
  });
});
