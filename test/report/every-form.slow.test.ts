import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/display/index.ts';
import { toDocx, toXlsx } from '../../src/io/index.ts';
import { type Findings, NOTICE, RANKS_UNCATEGORIZED } from '../../src/model/index.ts';
import { type ReportPart, type ReportTable, toHtml, toMarkdown, toText, writeReport } from '../../src/report/index.ts';
import { plainCell } from '../../src/report/plain-cell.ts';
import { toViewerCase } from '../../src/view/index.ts';
import { parseXml } from '../view/parse-xml.ts';
import { hostileFindings, insufficientFindings, smallFindings } from './findings-fixture.ts';
import { readDocx, readXlsx } from './read-office.ts';

const READING = [
  { file: 'calls.csv', readAs: 'calls', rows: 4, taken: 4, rejected: 0, bytes: 120, sha256: 'ef'.repeat(32) },
];
const told = (): Findings => ({ ...smallFindings(), reading: READING });
const OPTIONS = { author: 'A. Analyst', handling: 'PROSECUTOR ONLY', expires: '2031-12-31' };

const partsOf = (findings: Findings, options = {}): readonly ReportPart[] =>
  writeReport(findings, options).sections.flatMap(({ parts }) =>
    parts.flatMap((part): readonly ReportPart[] => (part.kind === 'card' ? [part, ...part.parts] : [part])),
  );
const tablesOf = (findings: Findings, options = {}): readonly ReportTable[] =>
  partsOf(findings, options).filter((part) => part.kind === 'table');

describe('a Word document', () => {
  it('holds every sentence, list and table of the report, read by somebody else', async () => {
    const { paragraphs, rows } = readDocx(await toDocx(told(), OPTIONS));
    for (const part of partsOf(told(), OPTIONS)) {
      if (part.kind === 'sentence') expect(paragraphs).toContain(readableText(part.text, 2000));
      if (part.kind === 'list') for (const item of part.items) expect(paragraphs).toContain(readableText(item, 2000));
      if (part.kind === 'card') expect(paragraphs).toContain(`${part.person}: ${part.wording}`);
      if (part.kind === 'figures')
        for (const { label, value } of part.figures) expect(rows).toContainEqual([label, value]);
      if (part.kind !== 'table') continue;
      expect(rows).toContainEqual(part.columns.map(({ label }) => label));
      for (const row of part.rows) expect(rows).toContainEqual(row.map((cell) => plainCell(cell)));
    }
  });

  it('carries the notice above, and run, expiry and handling below every page', async () => {
    const { margins } = readDocx(await toDocx(told(), OPTIONS));
    expect(margins.join('\n')).toContain(NOTICE);
    expect(margins.join('\n')).toMatch(/run [0-9a-f]{16} · expires 2031-12-31 · handling PROSECUTOR ONLY/);
    const { margins: carried } = readDocx(
      await toDocx({ ...told(), options: { ...told().options, rankUncategorized: true } }),
    );
    expect(carried.join('\n')).toContain(RANKS_UNCATEGORIZED);
  });
});

describe('a workbook', () => {
  it('holds every table of the report, read by somebody else, numbers as numbers with no other value', async () => {
    const sheets = readXlsx(await toXlsx(told(), OPTIONS));
    expect([...sheets.keys()]).toContain('Decisions');
    const rows = [...sheets.values()]
      .flat()
      .map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cell.trim())));
    for (const { columns, rows: body } of tablesOf(told(), OPTIONS)) {
      const expected = body.map((row) =>
        row.map((cell, i) => {
          const text = plainCell(cell);
          const plain = text.replaceAll('\u202f', '');
          return columns[i]!.style === 'number' && /^-?[\d.]+$/.test(plain) ? Number(plain) : text.trim();
        }),
      );
      for (const row of expected) expect(rows.map((cells) => cells.slice(0, row.length))).toContainEqual(row);
    }
    for (const [name, [, notice]] of sheets) expect([name, notice![0]]).toEqual([name, NOTICE]);
  });

  it('lets no text begin as a formula', async () => {
    const title = '=HYPERLINK("http://x")';
    for (const rows of readXlsx(await toXlsx(told(), { title })).values())
      for (const cell of rows.flat()) expect(String(cell)).not.toMatch(/^\s*[=@+]/);
  });
});

describe.each([
  ['toDocx', toDocx],
  ['toXlsx', toXlsx],
] as const)('%s', (_, write) => {
  it('gives the same bytes for the same findings', async () => {
    expect(Buffer.compare(await write(told()), await write(writeReport(told())))).toBe(0);
  });

  it('names nobody when data are insufficient, and prints a case of hostile ids', async () => {
    const texts = async (findings: Findings): Promise<string> => {
      const file = await write(findings);
      return write === toDocx ? JSON.stringify(readDocx(file)) : JSON.stringify([...readXlsx(file)]);
    };
    expect(await texts(insufficientFindings())).not.toMatch(/P\d\d/);
    expect(await texts(hostileFindings())).toContain('onerror=alert(1)');
  });

  it('takes no wrong options', async () => {
    await expect(write(told(), { top: 0 })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(write(3 as never)).rejects.toMatchObject({ code: 'invalid-option' });
  });
});

describe('one number', () => {
  it('reads alike in the findings, text, Markdown, page, picture, Word, workbook and viewer', async () => {
    const findings = told();
    const html = toHtml(findings);
    const texts = [toText(findings, { details: true }), toMarkdown(findings), html.replace(/<[^>]+>/g, ' ')];
    const { rows } = readDocx(await toDocx(findings));
    const sheet = readXlsx(await toXlsx(findings)).get('Positions')!;
    const chart = html.match(/<svg[^>]*aria-label="Rank intervals of the first places".*?<\/svg>/s)![0];
    const drawn = parseXml(chart.slice(0, chart.indexOf('</svg>') + 6)).textContent;
    const viewed = toViewerCase(findings).findings;
    for (const { person, rank, score, rankInterval, pTop } of findings.leads) {
      const [low, high] = rankInterval!;
      const interval = low === high ? `${low}` : `${low}–${high}`;
      // Rounded down, as in every sentence.
      const chance = `${Math.floor(100 * pTop! + 1e-9)} %`;
      const row = [String(rank), person, score.toFixed(3), interval, pTop! > 0.99 && pTop! < 1 ? '> 99 %' : chance];
      expect(rows.map((cells) => cells.slice(0, 5))).toContainEqual(row);
      expect(sheet.map((cells) => cells.slice(0, 3))).toContainEqual([rank, person, Number(score.toFixed(3))]);
      for (const text of texts) for (const cell of row) expect(text).toContain(cell);
      expect(drawn).toContain(`${person}: rank ${rank}, interval ${low} to ${high}`);
      expect(html).toContain(`>${score.toFixed(3)}</text>`);
      expect(viewed.ranking.find((found) => found.person === person)).toMatchObject({
        rank,
        score,
        rankInterval,
        pTop,
      });
    }
  });

  it('is told apart for the whole case and for those who may be ranked', () => {
    const { network, ranking, ties } = smallFindings();
    const figures = new Map(writeReport(smallFindings()).figures.map(({ label, value }) => [label, value]));
    expect(figures.get('people in the case file')).toBe(String(network.people));
    expect(figures.get('of them may be ranked')).toBe(String(ranking.length));
    expect(figures.get('ties among everybody')).toBe(String(network.ties));
    expect(figures.get('ties among those who may be ranked')).toBe(String(ties.length));
  });
});
