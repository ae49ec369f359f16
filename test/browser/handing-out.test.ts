import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NOTICE } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import { drop, executablePath, handedOut, leadsOf, measured, openForEach, whereSkipped } from './open-viewer.ts';

const screenshots = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

describe.skipIf(!executablePath)(`pictures and files from the viewer (${whereSkipped})`, () => {
  const open = openForEach();

  it('are a PNG and an SVG that carry all that the stage shows, the case, the legend and the notice', async () => {
    const { page } = open;
    const svg = String(await handedOut(page, 'SVG'));
    expect(svg).toContain(NOTICE);
    expect(svg.match(/<circle/g)!.length).toBeGreaterThan(64);
    for (const lead of await leadsOf(page)) expect(svg).toContain(`>${lead}</text>`);
    const png = await handedOut(page, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const stage = (await page.locator('#stage').boundingBox())!;
    expect(png.readUInt32BE(16)).toBe(Math.round(stage.width));
    // The name of the case above, legend and notice below.
    expect(png.readUInt32BE(20)).toBeGreaterThan(Math.round(stage.height) + 100);
    expect(png.length).toBeGreaterThan(20_000);
    const groupOf = (of: string, name: string): string =>
      new RegExp(`<g class="${name}">(.*?)</g>`).exec(of)?.[1] ?? '';
    const leads = await leadsOf(page);
    expect(groupOf(svg, 'leads').match(/<circle/g)).toHaveLength(leads.length);
    expect(groupOf(svg, 'ranks').match(/<path/g)).toHaveLength(leads.length);
    expect(groupOf(svg, 'ties')).toContain('stroke-dasharray');
    expect(groupOf(svg, 'tie-labels')).toBe('');
    expect(svg).toContain('>one source alone</text>');
    expect(svg).toContain('>Demo case (invented): the network as shown</text>');
    await page.selectOption('#tie-color', 'each kind');
    await page.selectOption('#tie-labels', 'kinds');
    const bowed = String(await handedOut(page, 'SVG'));
    expect(groupOf(bowed, 'ties').match(/Q/g)!.length).toBeGreaterThan(10);
    expect(groupOf(bowed, 'tie-labels')).toMatch(/>(call|meeting|payment|order)/);
    const kinds = await page.getByRole('list', { name: 'Colors of ties' }).locator('bdi').allInnerTexts();
    expect(kinds).toContain('call');
    for (const kind of kinds) expect(bowed).toContain(kind);
    // Where the table hides the stage, all of the network is drawn.
    await page.keyboard.press('t');
    expect(String(await handedOut(page, 'SVG')).match(/<circle/g)!.length).toBeGreaterThan(64);
    expect((await handedOut(page, 'PNG')).readUInt32BE(16)).toBe(1200);
  });

  it('are a report, findings that open again as they were, and GEXF, each with the notice', async () => {
    const { page } = open;
    const leads = await leadsOf(page);
    const [report, findings, gexf] = [
      String(await handedOut(page, 'Report')),
      String(await handedOut(page, 'Findings')),
      String(await handedOut(page, 'GEXF')),
    ];
    expect(report).toContain(NOTICE);
    expect(gexf).toMatch(/lead, not a finding/i);
    expect(gexf.match(/<node /g)).toHaveLength(64);
    await drop(page, { 'findings.json': findings });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('findings.json'));
    expect(await leadsOf(page)).toEqual(leads);
  });

  it('are GEXF, GraphML and CSV of what is shown, and a print of the picture', async () => {
    const { page } = open;
    await page.getByRole('checkbox', { name: 'Leads only' }).check();
    const leads = (await leadsOf(page)).sort();
    expect(String(await handedOut(page, 'GEXF')).match(/<node /g)).toHaveLength(leads.length);
    const graphml = String(await handedOut(page, 'GraphML'));
    expect(graphml.match(/<node /g)).toHaveLength(leads.length);
    const [people, ties] = [String(await handedOut(page, 'People')), String(await handedOut(page, 'Ties'))];
    const rows = (csv: string): string[] => csv.trim().split('\r\n').slice(1);
    expect(
      rows(people)
        .map((row) => row.split(',')[0])
        .sort(),
    ).toEqual(leads);
    expect(rows(ties).length).toBeGreaterThan(0);
    for (const row of rows(ties)) for (const end of row.split(',').slice(0, 2)) expect(leads).toContain(end);
    await page.evaluate(() => {
      const told = globalThis as unknown as { printed?: number };
      globalThis.print = () => {
        told.printed = document.querySelector<HTMLImageElement>('img.printed')?.naturalWidth ?? 0;
      };
    });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page
      .locator('.entries')
      .getByRole('button', { name: /^Print/ })
      .click();
    await page.waitForFunction(() => ((globalThis as unknown as { printed?: number }).printed ?? 0) > 300);
    expect(await page.locator('img.printed').count()).toBe(0);
  });

  it('say what was decided on a lead, and how many leads wait for a decision', async () => {
    const { page } = open;
    const findings = JSON.parse(String(await handedOut(page, 'Findings')));
    const [{ person }] = findings.leads;
    const decision = { person, verdict: 'checked', by: 'B. Reviewer', at: '2031-01-01T08:00:00Z', reason: 'read it' };
    const waiting = findings.leads.length - 1;
    const counts = { cleared: 0, erased: 0, expired: 0, unsuspected: 0 };
    const review = { policy: 'open', decisions: [decision], unreviewed: waiting, ...counts };
    await drop(page, { 'findings.json': JSON.stringify({ ...findings, review }) });
    const told = `Not reviewed: nobody has decided on ${waiting} leads of it.`;
    await page.waitForFunction((text) => document.querySelector('.notice')?.textContent?.includes(text), told);
    expect(String(await handedOut(page, 'SVG'))).toContain(told);
    expect(String(await handedOut(page, 'Report'))).toContain(told);
    await page.keyboard.press('n');
    expect(await page.locator('.decision').innerText()).toBe('checked by B. Reviewer on 2031-01-01: read it');
  });

  it('say so where some reports are supposed to be wrong', async () => {
    const { page } = open;
    await page.click('#tab-sources');
    await page
      .getByRole('switch', { name: /^report / })
      .first()
      .uncheck();
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Without 1 source'));
    expect(String(await handedOut(page, 'Report'))).toContain('supposing that some sources are wrong');
  });

  it('is photographed, in light and in dark', async () => {
    mkdirSync(screenshots, { recursive: true });
    const { page } = open;
    await measured(page);
    await page.screenshot({ path: `${screenshots}leads.png` });
    const dark = await open.browser.open({ theme: 'dark' });
    await dark.page.keyboard.press('n');
    await dark.page.waitForTimeout(800);
    await dark.page.screenshot({ path: `${screenshots}person-dark.png` });
    expect(await dark.page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    expect(dark.complaints).toEqual([]);
    // In a small window nothing stands out of it; the stage is fitted a frame later, and the legend scrolls.
    await dark.page.setViewportSize({ width: 1024, height: 700 });
    const beyond = await dark.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.legend, .stage'),
        )
        .map(({ className }) => className),
    );
    expect(beyond).toEqual([]);
    await dark.page.close();
  });
});
