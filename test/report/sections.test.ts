import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/display/index.ts';
import type { EligibleId, Findings, KnownReport, WatchBias } from '../../src/model/index.ts';
import { type Report, type ReportPart, toHtml, toMarkdown, toText, writeReport } from '../../src/report/index.ts';
import { plainCell } from '../../src/report/plain-cell.ts';
import { hostileFindings, insufficientFindings, smallFindings } from './findings-fixture.ts';
import { largeFindings } from './large-findings.ts';

const P = (n: number): EligibleId => `P${String(n).padStart(2, '0')}` as EligibleId;

const known: KnownReport = {
  planners: 3,
  notPlanners: 1,
  others: [P(4), P(5), P(6), P(7)].map((person, i) => ({ person, rank: i + 1, score: 0.9 - i / 10 })),
  leaveOneOut: { before: 0.15, after: 0.06, improved: 2, worsened: 5, helped: false },
};
const watchBias: WatchBias = {
  top: 3,
  targetsInTop: 1,
  targets: 4,
  people: [1, 2, 3, 4].map((n) => ({
    person: P(n),
    watched: n === 1,
    ownShare: 0.25,
    rankAmongLike: 1,
    watchedContacts: 2,
  })),
  seenWithWatched: [P(2)],
};

const rich = (findings: Findings): Findings => ({
  ...findings,
  known,
  watchBias,
  between: [{ person: P(9), communities: [0, 1], probability: 0.6 }],
  activity: { unit: 'month', bins: [{ label: '2008-01', count: 41 }], undated: 1 },
  communities: findings.communities.map((found) => ({
    ...found,
    internal: 12.5,
    external: 3,
    conductance: 0.24,
    kinds: [
      { kind: 'call', linkCount: 17 },
      { kind: 'order', linkCount: 5 },
    ],
    active: { from: '2008-01-04', to: '2008-07-02' },
    stages: [{ stage: 'money', peopleCount: 2 }],
    protectedCount: 6,
  })),
});

describe('a report', () => {
  const html = toHtml(rich(smallFindings()));
  const words = html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');

  it('describes each community: closure, kinds, dates, stages, protected people as a count', () => {
    expect(words).toContain('|0|94 % stable|94 %|8|12.5|3|0.24|6|');
    expect(words).toContain('|0|call 17, order 5|2008-01-04 to 2008-07-02|money 2|P01|, |P02|');
  });

  it('names the people between communities as members of neither', () => {
    expect(words).toContain('Read them as members of neither.');
    expect(words).toContain('|P09|0 and |1|60 %|');
  });

  it('tells a community of one as somebody who stands alone', () => {
    const findings = smallFindings();
    const alone = { id: 2, members: [P(13)], stability: 1 };
    expect(toHtml({ ...findings, communities: [...findings.communities, alone] })).toContain('1 person stands alone');
  });

  it('ranks the others anew beside the known, and says when that did not help', () => {
    expect(words).toContain('3 planners and 1 other were given as known.');
    expect(words).toContain('It does not help: keep to the ranking itself.');
    // As many as `top`, with the rank by position beside.
    expect(writeReport(rich(smallFindings())).known!.others).toHaveLength(3);
    expect(words).toContain('|1|P04|0.900|4|');
  });

  it('says who of the first places was watched', () => {
    expect(words).toContain('4 people were watched; of the first 3, 1.');
    expect(words).toContain('|P01|yes|1|25 %|2|');
    expect(words).toContain('though nobody watched them: |P02|.');
  });

  it('draws the activity of all links where findings hold it, else of the cited ones', () => {
    expect(html).toContain('Links among eligible people, by month. 1 link has no such time.');
    expect(toHtml(smallFindings())).toContain('Links cited as evidence, by');
  });

  it('tells what evidence is worth, and leaves out columns that no link fills', () => {
    const worth = '4 links that the reasons cite; grades B2 4; 1 assessment, not fact';
    expect(words).toContain(`|Evidence, in the annex: ${worth}.|`);
    expect(words).toContain(`|Lead 1, P01: ${worth}|`);
    const bare = smallFindings().evidence.map(({ grade: _, informant: __, basis: ___, ...link }) => link);
    const ungraded = toHtml({ ...smallFindings(), evidence: bare });
    expect(ungraded).toContain('none graded');
    expect(ungraded).not.toContain('<th scope="col">informant</th>');
  });

  it('says when no set of sources takes a lead out of the first places', () => {
    const [first, ...others] = smallFindings().leads;
    const leads = [{ ...first!, restsOn: 'none-found' as const }, ...others];
    expect(toHtml({ ...smallFindings(), leads })).toContain('No set of up to five sources');
  });

  it('names nobody in any of these when data are insufficient', () => {
    for (const text of [toHtml(rich(insufficientFindings())), toMarkdown(rich(insufficientFindings()))]) {
      expect(text).not.toMatch(/P\d\d/);
      expect(text).toContain('were given as known');
    }
  });

  it('says the same in Markdown', () => {
    const text = toMarkdown(rich(smallFindings()));
    expect(text).toContain('| 0 | 94 % | 8 | 12.5 | 3 | 0.24 | 6 |');
    expect(text).toMatch(/\| 0 \| call 17, order 5 \| 2008-01-04 to 2008-07-02 \| money 2 \| P01, P02,/);
    expect(text).toContain('| P09 | 0 and 1 | 60 % |');
    expect(text).toContain('## Beside people whose part is known');
    expect(text).toContain('## Who was watched');
  });
});

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
/** Without what printers put around and between words: space, marks of direction, bars, stars, backslashes. */
const bare = (text: string): string => text.replace(/[\s\\*|\u2066-\u2069]/g, '');
const PRINTERS: readonly ((report: Report) => string)[] = [
  (report) => decode(toHtml(report).replace(/<svg[\s\S]*?<\/svg>|<style[\s\S]*?<\/style>|<[^>]*>/g, '')),
  (report) => decode(toMarkdown(report)),
  (report) => toText(report, { details: true }),
];

/** Everything that a part says, as each printer has to say it: pictures are drawn in HTML alone. */
function saidBy(part: ReportPart): string[] {
  switch (part.kind) {
    case 'sentence':
      return [readableText(part.text, 2000)];
    case 'names':
      return [part.before, ...part.names.map((name) => readableText(name, 32))];
    case 'list':
      return [part.title, ...part.items.map((item) => readableText(item, 2000))];
    case 'figures':
      return part.figures.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [
        readableText(part.caption, 2000),
        ...part.columns.map(({ label }) => label),
        ...[...part.rows, part.foot ?? []].flat().map((cell) => plainCell(cell)),
      ];
    case 'picture':
      return [];
    case 'card':
      return [
        readableText(part.person),
        part.wording,
        ...part.figures.map(({ value }) => value),
        ...part.parts.flatMap(saidBy),
      ];
  }
}

describe('the printers', () => {
  it.each([
    ['a rich case', rich(smallFindings())],
    ['insufficient data', rich(insufficientFindings())],
    ['hostile ids', hostileFindings()],
    ['500 people', largeFindings(500)],
  ])('say all that the sections of a report hold, and so the same: %s', (_, findings) => {
    const report = writeReport(findings);
    const said = report.sections.flatMap(({ parts }) => parts.flatMap(saidBy)).map(bare);
    for (const print of PRINTERS) {
      const printed = bare(print(report));
      for (const words of said) expect(printed).toContain(words);
    }
  });

  it('count links, ties and people of everybody apart from those of people who may be ranked', () => {
    const findings = smallFindings();
    const figures = new Map(writeReport(findings).figures.map(({ label, value }) => [label, value]));
    expect(figures.get('ties among everybody')).toBe(String(findings.network.ties));
    expect(figures.get('ties among those who may be ranked')).toBe(String(findings.ties.length));
  });

  it('spare whoever reads on a terminal the tables of evidence, unless asked', () => {
    expect(toText(smallFindings())).not.toContain('Annex');
    expect(toText(smallFindings(), { details: true })).toContain('Annex: the evidence of each lead');
  });
});
