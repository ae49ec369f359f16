import { describe, expect, it } from 'vitest';
import { executablePath, frameFirstTie, handedOut, leadsOf, openForEach, whereSkipped } from './open-viewer.ts';

describe.skipIf(!executablePath)(`the stage of the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  it('picks who is clicked on the stage, and nobody when the empty stage is clicked', async () => {
    const { page } = open;
    const [first] = await leadsOf(page);
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

  it('sizes by any measure, colors by stage, lays out and pauses', async () => {
    const { page } = open;
    await page.selectOption('#size-by', 'betweenness');
    await page.selectOption('#color-by', 'stage');
    expect(await page.locator('.legend').innerText()).toMatch(/transport[\s\S]*higher betweenness/);
    await page.getByRole('button', { name: 'Run layout' }).click();
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: 'Pause layout' }).click();
    expect(page.workers()).toHaveLength(1);
    await page.locator('.choices').getByRole('button', { name: 'Reset' }).click();
  });

  it('tells what a tie rests on where the pointer is, and keeps it there after a click', async () => {
    const { page } = open;
    const [first] = await leadsOf(page);
    const [x, y] = await frameFirstTie(page);
    const card = page.locator('.card.tie');
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    const text = await card.innerText();
    expect(text).toContain(first);
    expect(text).toMatch(/strength [\d.]+/);
    await page.mouse.down();
    await page.mouse.up();
    const stage = (await page.locator('#stage').boundingBox())!;
    await page.mouse.move(stage.x + 5, stage.y + 5);
    expect(await card.getAttribute('data-pinned')).toBe('');
    const [, other] = await card.locator('.link').allInnerTexts();
    await card.locator('.link').last().click();
    expect(await page.locator('.person h3').innerText()).toContain(other);
  });

  it('picks whoever a line with Shift goes around, lets one more in, and shows them alone', async () => {
    const { page } = open;
    const stage = (await page.locator('#stage').boundingBox())!;
    const corner = (right: number, down: number): [number, number] => [
      stage.x + right * stage.width,
      stage.y + down * stage.height,
    ];
    await page.keyboard.down('Shift');
    await page.mouse.move(...corner(0.02, 0.02));
    await page.mouse.down();
    for (const [right, down] of [
      [0.5, 0.02],
      [0.5, 0.98],
      [0.02, 0.98],
    ] as const) {
      await page.mouse.move(...corner(right, down), { steps: 3 });
    }
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const card = page.getByRole('region', { name: 'Picked people' });
    const picked = Number.parseInt(await card.locator('b').innerText(), 10);
    expect(picked).toBeGreaterThan(5);
    expect(picked).toBeLessThan(60);
    await page.keyboard.press('t');
    const boxes = page.getByRole('checkbox', { name: /^Pick / });
    expect(await boxes.and(page.locator(':checked')).count()).toBe(picked);
    await boxes.and(page.locator(':not(:checked)')).first().check();
    await card.getByRole('button', { name: 'Bring into view' }).click();
    await card.getByRole('button', { name: 'Only these' }).click();
    expect(await boxes.count()).toBe(picked + 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await boxes.count()).toBe(64);
  });

  it('places people by stage and by community, shades where they crowd, and names as many as asked for', async () => {
    const { page } = open;
    const plain = await handedOut(page, 'PNG');
    const seen = new Set([plain.toString('base64')]);
    const look = async (): Promise<void> => {
      await page.waitForTimeout(600);
      seen.add((await handedOut(page, 'PNG')).toString('base64'));
    };
    await page.selectOption('#areas', 'density');
    await look();
    await page.selectOption('#labels', 'many');
    await look();
    await page.selectOption('#tie-color', 'kind');
    await look();
    await page.getByLabel('Arrows').uncheck();
    await look();
    await page.getByRole('button', { name: 'By community' }).click();
    await look();
    await page.getByRole('button', { name: 'By stage' }).click();
    await look();
    expect(seen.size).toBe(7);
    expect(await page.locator('#color-by').inputValue()).toBe('stage');
  });
});
