import { describe, expect, it } from 'vitest';
import type { CaseLink, EligibleId, Findings, LinkId } from '../../src/model/index.ts';
import { type ReportTable, toHtml, toMarkdown, toText, writeReport } from '../../src/report/index.ts';
import { plainCell } from '../../src/report/plain-cell.ts';
import { sayRows } from '../../src/report/say-rows.ts';
import { findingsWithoutDraws, insufficientFindings, smallFindings } from './findings-fixture.ts';

const sectionOf = (findings: Findings, id: string) =>
  writeReport(findings).sections.find((section) => section.id === id);
const tableOf = (findings: Findings, id: string): ReportTable =>
  sectionOf(findings, id)!.parts.find((part) => part.kind === 'table') as ReportTable;
const lines = ({ columns, rows }: ReportTable): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]!.label, plainCell(cell)])));

/** The first lead cites these links alone. */
function citing(links: readonly Partial<CaseLink>[]): Findings {
  const findings = smallFindings();
  const evidence = links.map((link, i) => ({ ...findings.evidence[0]!, id: `X${i}` as LinkId, ...link }) as CaseLink);
  const [first, ...others] = findings.leads;
  const reasons = first!.reasons.map((reason) => ({ ...reason, links: evidence.map(({ id }) => id) }));
  return { ...findings, evidence, leads: [{ ...first!, reasons, indications: [] }, ...others] };
}

const at = (source: string, target: string, rest: object = {}): Partial<CaseLink> =>
  ({ source: source as EligibleId, target: target as EligibleId, ...rest }) as Partial<CaseLink>;

describe('the annex', () => {
  it('has an event with all who were there in one line, and where its rows stand', () => {
    const meeting = { event: 'M1', kind: 'meeting', at: '2008-05-01', directed: false, file: 'book.xlsx, May' };
    const found = citing([
      at('P01', 'P02', { ...meeting, row: 4 }),
      at('P01', 'P05', { ...meeting, row: 5 }),
      at('P02', 'P05', { ...meeting, row: 6 }),
      at('P01', 'P03', { ...meeting, row: 9 }),
    ]);
    const told = lines(tableOf(found, 'evidence'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      when: '2008-05-01',
      event: 'M1',
      'between, or who was there': 'P01, P02, P03, P05',
      'read from': 'book.xlsx, May, rows 4–6, 9',
      link: 'X0 and 3 more',
    });
  });

  it('parts what two reports say of one event', () => {
    const meeting = { event: 'M1', kind: 'meeting' };
    const found = citing([
      at('P01', 'P02', { ...meeting, report: 'R1' }),
      at('P01', 'P02', { ...meeting, report: 'R2' }),
    ]);
    expect(lines(tableOf(found, 'evidence')).map(({ report }) => report)).toEqual(['R1', 'R2']);
  });

  it('puts phase 10 after phase 2, and what has no time last', () => {
    const found = citing([
      at('P01', 'P02', { at: '10' }),
      at('P01', 'P02', { at: undefined }),
      at('P01', 'P02', { at: '2' }),
    ]);
    expect(lines(tableOf(found, 'evidence')).map(({ when }) => when)).toEqual(['2', '10', '']);
  });

  it('leaves nothing out, and says in the lead what the findings lack', () => {
    const found = citing(Array.from({ length: 60 }, (_, i) => at('P01', 'P02', { row: i + 1 })));
    expect(tableOf(found, 'evidence').rows).toHaveLength(60);
    const [first, ...others] = found.leads;
    const reasons = first!.reasons.map((reason) => ({ ...reason, links: [...reason.links, 'GONE' as LinkId] }));
    const lacking = toText({ ...found, leads: [{ ...first!, reasons }, ...others] }, { details: true });
    expect(lacking).toContain('1 more cited link is not in the findings.');
  });

  it('is there for no lead where data are insufficient', () => {
    expect(sectionOf(insufficientFindings(), 'evidence')).toBeUndefined();
  });

  it.each([
    [[3], 'row 3'],
    [[3, 3, 4], 'rows 3–4'],
    [[9, 1, 2], 'rows 1–2, 9'],
    [[1, 3, 5, 7, 9, 11, 13, 15, 17, 18], 'rows 1, 3, 5, 7, 9, 11, 13, 15 and 2 more'],
  ])('says rows %j as %s', (rows, words) => {
    expect(sayRows(rows)).toBe(words);
  });
});

describe('the files', () => {
  const reading = [
    {
      file: 'book.xlsx',
      sheet: 'May',
      readAs: 'calls',
      rows: 12,
      taken: 11,
      rejected: 1,
      bytes: 12345,
      sha256: 'ab'.repeat(32),
    },
    { file: 'note.pdf', readAs: null, bytes: 7, sha256: 'cd'.repeat(32) },
  ];

  it('stand in every form of the report with the whole hash of each', () => {
    const findings = { ...smallFindings(), reading };
    for (const text of [toHtml(findings), toMarkdown(findings), toText(findings, { details: true })])
      for (const { sha256 } of reading) expect(text).toContain(sha256);
    expect(lines(tableOf(findings, 'files'))).toEqual([
      {
        file: 'book.xlsx, May',
        'read as': 'calls',
        'rows taken': '11',
        'set aside': '1',
        bytes: '12\u202f345',
        'SHA-256': 'ab'.repeat(32),
      },
      {
        file: 'note.pdf',
        'read as': 'not read',
        'rows taken': '',
        'set aside': '',
        bytes: '7',
        'SHA-256': 'cd'.repeat(32),
      },
    ]);
  });

  it('are left out where the case came as links', () => {
    expect(sectionOf(smallFindings(), 'files')).toBeUndefined();
  });
});

describe('what is not to be used', () => {
  const said = (findings: Findings): string =>
    JSON.stringify(
      sectionOf(findings, 'not-to-use')?.parts.flatMap((part) => (part.kind === 'list' ? part.items : [])) ?? [],
    );

  it('names the order where nobody drew, and why nobody did', () => {
    expect(said(findingsWithoutDraws())).toContain('no draws were asked for');
    expect(said({ ...findingsWithoutDraws(), undrawn: 'too-large' })).toContain('too large to be drawn again');
  });

  it('names communities that came out otherwise in more than a fifth of the runs', () => {
    const communities = smallFindings().communities.map((found, i) => ({ ...found, stability: i === 1 ? 0.79 : 0.8 }));
    expect(said({ ...smallFindings(), communities })).toContain('Who is in community 1:');
  });

  it('names measures that were estimated', () => {
    const estimates = [{ measure: 'betweenness', method: 'pivots', samples: 64, atTop: 3 }];
    expect(said({ ...smallFindings(), accuracy: { light: 'coarse', estimates } })).toContain(
      'Single values of betweenness, and the order of two people close to each other in them: they were estimated, and roughly.',
    );
  });
});

describe('what to check next', () => {
  it('asks of each lead whether the sources it hangs on are to be believed, else what would look like it', () => {
    const [first, second, third] = smallFindings().leads;
    const report = { kind: 'report', id: 'R1' } as const;
    const leads = [
      { ...first!, restsOn: [report] },
      { ...second!, restsOn: [report, { kind: 'event', id: 'E2' } as const] },
      { ...third!, restsOn: 'none-found' as const },
    ];
    const told = lines(tableOf({ ...smallFindings(), leads }, 'summary')).map((line) => line['check next']!);
    expect(told[0]).toBe('Is report R1 to be believed? The place hangs on it alone.');
    expect(told[1]).toBe('Are report R1 and event E2 to be believed? The place hangs on them together.');
    expect(told[2]).toMatch(/^[A-Z][^?]*\? [A-Z].*\.$/);
  });
});
