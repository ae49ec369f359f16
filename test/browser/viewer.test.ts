import { NOTICE } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import { executablePath, leadsOf, openForEach, shownPeople, whereSkipped } from './open-viewer.ts';

describe.skipIf(!executablePath)(`the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  it('opens the demo case at once, with its notice, its leads and a count of the protected', async () => {
    const { page } = open;
    expect(await page.locator('.notice').innerText()).toBe(NOTICE);
    expect(await page.locator('h1').innerText()).toContain('Demo case');
    expect(await leadsOf(page)).toHaveLength(7);
    expect(await page.locator('.legend').innerText()).toContain('180 protected people counted, never drawn');
    expect(await shownPeople(page)).toBe(64);
  });

  it('can connect to nothing, neither from the page nor from its worker', async () => {
    // Its own server, which is there and answers: only the policy can refuse.
    const address = `${new URL(open.page.url()).origin}/index.html`;
    const reach = (to: string): Promise<string> =>
      fetch(to).then(
        () => 'reached',
        () => 'refused',
      );
    expect(await fetch(address).then(({ status }) => status)).toBe(200);
    expect(await open.page.evaluate(reach, address)).toBe('refused');
    const [worker] = open.page.workers();
    expect(await worker!.evaluate(reach, address)).toBe('refused');
    const refusals = open.viewer.complaints.splice(0);
    expect(refusals.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
    expect(refusals.filter((text) => text.startsWith('request:'))).toEqual([]);
  });

  it('finds people by part of their id and shows why, on what, and how sure', async () => {
    const { page } = open;
    const [first] = await leadsOf(page);
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
    const other = panel.locator('.evidence .tie .link').first();
    const name = await other.innerText();
    await other.click();
    expect(await panel.locator('h3').innerText()).toContain(name);
  });

  it('asks what if reports were wrong, ranks anew, and believes them again', async () => {
    const { page } = open;
    const before = await leadsOf(page);
    const scores = await page.locator('.score').allInnerTexts();
    await page.click('#tab-sources');
    // Kinds of link hold most links and stand first; these are sources.
    for (const row of [0, 1, 2])
      await page
        .getByRole('switch', { name: /^report / })
        .nth(row)
        .uncheck();
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without 3 sources'));
    await page.click('#tab-leads');
    expect(await page.locator('.score').allInnerTexts()).not.toEqual(scores);
    expect(await page.locator('.doubt').innerText()).toContain('3 sources are wrong');
    await page.getByRole('button', { name: 'Believe again' }).click();
    await page.waitForSelector('.doubt', { state: 'detached' });
    expect(await leadsOf(page)).toEqual(before);
    expect(await page.locator('.score').allInnerTexts()).toEqual(scores);
  });

  it('asks what if somebody were gone, and puts them back', async () => {
    const { page } = open;
    const before = await leadsOf(page);
    await page.locator('.leads button').first().click();
    await page.getByRole('button', { name: 'Take this person away' }).click();
    await page.click('#tab-sources');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without 1 person'));
    await page.click('#tab-leads');
    expect(await leadsOf(page)).not.toContain(before[0]);
    expect(await shownPeople(page)).toBeLessThan(64);
    await page.getByRole('button', { name: 'Believe again' }).click();
    await page.waitForSelector('.doubt', { state: 'detached' });
    expect(await leadsOf(page)).toEqual(before);
  });

  it('shows who is near, the way between two people, and a community as one node', async () => {
    const { page } = open;
    const [first, , , fourth] = await leadsOf(page);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: '1 step', exact: true }).click();
    const ties = Number.parseInt((await page.locator('.evidence h4').innerText()).replace(/\D+/, ''), 10);
    expect(await shownPeople(page)).toBe(ties + 1);
    await page.keyboard.press('f');
    expect(await shownPeople(page)).toBe(64);
    await page.getByLabel('Path to another person').fill(fourth!);
    await page.keyboard.press('Enter');
    const steps = await page.locator('.path p .link').allInnerTexts();
    expect([steps[0], steps.at(-1)]).toEqual([first, fourth]);
    await page.getByRole('button', { name: 'Fold community 0 into one node' }).click();
    expect(
      await page.getByRole('button', { name: 'Fold community 0 into one node' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('keeps what was chosen in the address, for this case alone', async () => {
    const { page } = open;
    await page.keyboard.press('n');
    await page.getByRole('checkbox', { name: 'Leads only' }).check();
    const hash = new URL(page.url()).hash;
    const again = await open.browser.open({ hash });
    expect(await again.page.getByRole('checkbox', { name: 'Leads only' }).isChecked()).toBe(true);
    await again.page.click('#tab-person');
    expect(await again.page.locator('.person h3').innerText()).toBe(await page.locator('.person h3').innerText());
    await again.page.close();
    const other = await open.browser.open({ hash: hash.replace(/case=\w+/, 'case=other') });
    expect(await other.page.getByRole('checkbox', { name: 'Leads only' }).isChecked()).toBe(false);
    await other.page.close();
    const broken = await open.browser.open({ hash: '#selected=%7B&window=[1]&depth=99&case=%00' });
    expect([...again.complaints, ...other.complaints, ...broken.complaints]).toEqual([]);
    await broken.page.close();
  });
});
