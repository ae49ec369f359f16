import { describe, expect, it } from 'vitest';
import {
  drop,
  executablePath,
  handedOut,
  leadsOf,
  measured,
  openForEach,
  seriousFindings,
  shownPeople,
  whereSkipped,
} from './open-viewer.ts';

describe.skipIf(!executablePath)(`sessions of the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  const sign = async (within: string, reason: string, action: string): Promise<void> => {
    const form = open.page.locator(`${within} .signing`);
    await form.getByLabel('Your name').fill('B. Reviewer');
    await form.getByLabel('Reason').fill(reason);
    await form.getByRole('button', { name: action }).click();
  };

  it('are saved as a file and opened again: choices, notes, decisions, scenarios and places', async () => {
    const { page } = open;
    const [first] = await leadsOf(page);
    await page.getByRole('checkbox', { name: 'Show community 0' }).uncheck();
    await page.locator('.leads button').first().click();
    await page.getByLabel('Note on this person').fill('Seen twice at the harbor');
    await page.locator('.person summary', { hasText: 'Decide on this person' }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await sign('.person', 'read both reports', 'Decide');
    await page.getByRole('button', { name: 'By community' }).click();
    const shown = await shownPeople(page);
    const report = String(await handedOut(page, 'Report'));
    expect(report).toContain('Seen twice at the harbor');
    expect(report).toContain('checked: read both reports');
    expect(page.url()).not.toMatch(/harbor|Reviewer/);
    const session = String(await handedOut(page, 'Save session', 'Open'));
    const again = await open.browser.open();
    await drop(again.page, { 'session.json': session });
    await again.page.waitForSelector('.person');
    await measured(again.page);
    expect(await again.page.locator('.person h3').innerText()).toContain(first);
    expect(await again.page.getByLabel('Note on this person').inputValue()).toBe('Seen twice at the harbor');
    expect(await again.page.locator('.person summary', { hasText: 'Decide' }).innerText()).toContain('checked');
    expect(await shownPeople(again.page)).toBe(shown);
    const places = (text: string): unknown => (JSON.parse(text) as { places: unknown }).places;
    expect(places(String(await handedOut(again.page, 'Save session', 'Open')))).toEqual(places(session));
    expect(again.complaints).toEqual([]);
    await again.page.close();
  });

  it('that were tampered with are refused, or taken over as far as they are what they should be', async () => {
    const { page } = open;
    const session = JSON.parse(String(await handedOut(page, 'Save session', 'Open')));
    const refused = async (change: Record<string, unknown>, message: RegExp): Promise<void> => {
      await drop(page, { 'session.json': JSON.stringify({ ...session, ...change }) });
      await page.waitForSelector('#problem');
      expect(await page.locator('#problem span').innerText()).toMatch(message);
      await page.locator('#problem button').click();
    };
    await refused({ case: { ...session.case, people: [{ id: 'X', category: 'migrant' }] } }, /people/);
    await refused({ case: { ...session.case, findings: { ringtrace: '0', ranking: [{ person: 7 }] } } }, /findings/);
    await refused({ case: { ...session.case, links: [{ id: 7 }] } }, /evidence/);
    const state = {
      ...session.state,
      window: 'x',
      depth: 99,
      minTies: 2,
      notes: [{ about: 7 }],
      without: ['nonsense'],
    };
    await drop(page, { 'session.json': JSON.stringify({ ...session, state, places: { P002: ['a', 1] } }) });
    const filters = page.getByRole('region', { name: 'Filters in force' });
    await filters.waitFor();
    expect(await filters.locator('bdi').allInnerTexts()).toEqual(['2 ties or more']);
  });

  it('take two people for one on somebody’s word, rank everybody anew, and take the word back', async () => {
    const { page } = open;
    const [first, second] = await leadsOf(page);
    for (const person of [first!, second!]) {
      await page.locator('#search').fill(person);
      await page.keyboard.press('Enter');
      await page.locator('.person header').getByRole('button', { name: 'Pick' }).click();
    }
    await page.locator('.picked summary').click();
    expect(await seriousFindings(page)).toEqual([]);
    await sign('.picked', 'the same telephone', 'Same person');
    await page.waitForFunction(() =>
      /63 people of 63|63 of 63/.test(document.querySelector('.legend')?.textContent ?? ''),
    );
    await measured(page);
    await page.click('#tab-leads');
    const merged = await leadsOf(page);
    expect(merged.filter((person) => person === first || person === second)).toHaveLength(1);
    await page.click('#tab-sources');
    const told = page.getByRole('region', { name: 'Who is who' });
    expect(await told.innerText()).toContain('the same telephone');
    await told.getByRole('button', { name: 'Take back' }).click();
    await sign('[aria-label="Who is who"]', 'another telephone after all', 'Take back');
    await page.waitForFunction(() => /64 people of 64/.test(document.querySelector('.legend')?.textContent ?? ''));
    await measured(page);
    await page.click('#tab-leads');
    expect((await leadsOf(page)).slice(0, 2)).toEqual([first, second]);
    const session = JSON.parse(String(await handedOut(page, 'Save session', 'Open')));
    expect(session.state.judgements.map(({ type }: { type: string }) => type)).toEqual(['judgement', 'withdrawal']);
  });

  it('find communities by other settings, rank everybody anew, keep them in session, report and address, and take them back', async () => {
    const { page } = open;
    const listed = page.getByRole('region', { name: 'Communities' });
    const sizes = async (): Promise<string> => (await listed.locator('td.number:nth-child(2)').allInnerTexts()).join();
    const first = await sizes();
    // Progress comes some frames after a click: only the sizes tell that communities were found anew.
    const sizesAre = (wanted: string, isWanted = true): Promise<unknown> =>
      page.waitForFunction(
        ([text, hasText]) => {
          const cells = [...document.querySelectorAll('.communities td.number:nth-child(2)')];
          return (cells.map((cell) => cell.textContent).join() === text) === hasText;
        },
        [wanted, isWanted] as const,
      );
    const findAgain = async (settings: Readonly<Record<string, string>>): Promise<void> => {
      for (const [name, value] of Object.entries(settings)) await listed.getByLabel(name).fill(value);
      await listed.getByRole('button', { name: 'Find again' }).click();
      await sizesAre(first, false);
      await page.waitForSelector('#progress-again', { state: 'detached' });
      await measured(page);
    };
    await listed.locator('summary').click();
    expect(await listed.getByRole('button', { name: 'Find again' }).isDisabled()).toBe(true);
    await listed.getByLabel('Algorithm').selectOption('louvain');
    await findAgain({ Resolution: '3', Seed: '11' });
    const finer = await sizes();
    expect(finer).not.toBe(first);
    expect(await seriousFindings(page)).toEqual([]);
    const findings = JSON.parse(String(await handedOut(page, 'Findings')));
    expect(findings.options).toMatchObject({ seed: 11, communities: { algorithm: 'louvain', resolution: 3 } });
    expect(findings.ranking).toHaveLength(64);
    expect(String(await handedOut(page, 'Report'))).toContain('louvain, modularity at resolution 3');
    const session = String(await handedOut(page, 'Save session', 'Open'));
    const again = await open.browser.open({ hash: new URL(page.url()).hash });
    const there = again.page.getByRole('region', { name: 'Communities' }).locator('td.number:nth-child(2)');
    expect((await there.allInnerTexts()).join()).toBe(finer);
    await again.page.close();
    await page.getByRole('button', { name: 'Undo' }).click();
    await sizesAre(first);
    await page.waitForSelector('#progress-again', { state: 'detached' });
    await measured(page);
    await drop(page, { 'session.json': session });
    await sizesAre(finer);
    await measured(page);
  });

  it('hide, keep, pick and group people by rule, and give them back', async () => {
    const { page } = open;
    const rule = page.getByRole('region', { name: 'By rule' });
    const told = async (): Promise<number> => Number.parseInt(await rule.getByRole('status').innerText(), 10);
    await page.selectOption('#rule-field', 'stage');
    const stage = await page.locator('#rule-word').inputValue();
    const many = await told();
    expect(many).toBeGreaterThan(1);
    await rule.getByRole('button', { name: 'Hide' }).click();
    expect(await shownPeople(page)).toBe(64 - many);
    await page.getByRole('button', { name: `Remove filter: without ${many} people` }).click();
    await page.selectOption('#rule-field', 'degree');
    await rule.getByLabel('From').fill('5');
    const tied = await told();
    await rule.getByRole('button', { name: 'Only' }).click();
    expect(await shownPeople(page)).toBe(tied);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.selectOption('#rule-field', 'stage');
    await rule.getByRole('button', { name: 'Group' }).click();
    expect(await rule.getByRole('list', { name: 'Groups' }).innerText()).toContain(`stage ${stage}`);
    expect(await seriousFindings(page)).toEqual([]);
    await rule.getByRole('button', { name: 'Ungroup' }).click();
    await rule.getByRole('button', { name: 'Pick' }).click();
    expect(await page.getByRole('region', { name: 'Picked people' }).innerText()).toContain(`${many} people picked`);
  });
});
