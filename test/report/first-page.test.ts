import { describe, expect, it } from 'vitest';
import { explainPerson } from '../../src/questions/index.ts';
import { checksNext, toHtml, toMarkdown, toText, whyOf, writeReport } from '../../src/report/index.ts';
import { emptyFindings, insufficientFindings, smallFindings } from './findings-fixture.ts';

const RENDERERS = [
  ['text', (options = {}) => toText(smallFindings(), { details: true, ...options })],
  ['Markdown', (options = {}) => toMarkdown(smallFindings(), options)],
  ['HTML', (options = {}) => toHtml(smallFindings(), options)],
] as const;

/** As far as letters go: every printer escapes in its own way. */
const letters = (text: string): string => text.replace(/<[^>]+>|&#?\w+;|[^\p{L}\p{N}]+/gu, '');

describe('the first page', () => {
  it('has a line for each lead with why, before anything else is told', () => {
    const [first] = writeReport(smallFindings()).sections;
    const [headline, who] = first!.parts;
    expect(headline).toMatchObject({ kind: 'sentence', tone: 'headline' });
    const told = smallFindings().leads.map((lead) => [lead.person, whyOf(lead)]);
    expect(who!.kind === 'table' && who!.rows.map(([, person, , why]) => [person, why])).toMatchObject(
      told.map(([person, why]) => [{ text: person }, { text: why }]),
    );
  });

  it('says which source to check first: the one that most leads rest on alone', () => {
    const [lead] = smallFindings().leads;
    const informant = { kind: 'informant', id: 'I3' } as const;
    const report = { kind: 'report', id: 'R1' } as const;
    const leads = [
      { ...lead!, restsOn: [report, informant] },
      { ...lead!, restsOn: [informant] },
      { ...lead!, restsOn: 'none-found' as const },
    ];
    expect(checksNext(leads)).toEqual([
      'informant I3: P01 rests on it alone; P01 on it and others',
      'report R1: P01 on it and others',
    ]);
    expect(checksNext([{ ...lead!, restsOn: 'no-source' }])).toEqual([
      'No link names a source: ask where the ties of the leads come from.',
    ]);
  });

  it.each(RENDERERS)('is the same as %s, with who answers for it', (_, render) => {
    const text = letters(render({ author: 'A. Analyst', unit: 'Unit 7', reviewer: 'R. Reader', madeOn: '2031-01-05' }));
    for (const said of ['A. Analyst', 'Unit 7', 'R. Reader', '2031-01-05']) expect(text).toContain(letters(said));
    for (const lead of smallFindings().leads) expect(text).toContain(letters(whyOf(lead)));
    for (const check of checksNext(smallFindings().leads)) expect(text).toContain(letters(check));
  });

  it('has a box for whoever decides, with what was decided, and the files by their hashes', () => {
    const findings = {
      ...smallFindings(),
      reading: ['a.csv', 'b.csv', 'c.csv', 'd.csv'].map((file, i) => ({
        file,
        readAs: 'table',
        rows: 1,
        taken: 1,
        rejected: 0,
        sha256: `${i}`.repeat(64),
      })),
    } as ReturnType<typeof smallFindings>;
    const [first] = writeReport(findings, { reviewer: 'R. Reader' }).sections;
    const [answered, box] = first!.parts.filter((part) => part.kind === 'table').slice(-2);
    expect(answered!.rows[0]!.at(-1)).toMatchObject({
      text: 'a.csv 000000000000; b.csv 111111111111; c.csv 222222222222; and 1 more',
    });
    expect(box!.columns.map(({ label }) => label)).toEqual([
      'reviewer',
      'leads checked',
      'leads confirmed',
      'leads cleared',
      'day and signature',
    ]);
    expect(box!.rows).toMatchObject([
      [{ text: 'R. Reader' }, { text: '…' }, { text: '…' }, { text: '…' }, { text: '…' }],
    ]);
    const [, bare] = writeReport(insufficientFindings()).sections[0]!.parts.filter((part) => part.kind === 'table');
    expect(bare).toBeUndefined();
  });

  it('tells beside each lead what else would look like it, as explainPerson does', () => {
    const findings = smallFindings();
    const html = letters(toHtml(findings));
    for (const { person } of findings.leads) {
      const { alternatives } = explainPerson(findings, person);
      expect(alternatives.length).toBeGreaterThan(0);
      for (const { because, check } of alternatives) expect(html).toContain(letters(`${because} ${check}`));
    }
  });

  it('leaves a line for a decision on each lead, and none where nobody is a lead', () => {
    const signOff = (findings: ReturnType<typeof smallFindings>) =>
      writeReport(findings).sections.find(({ id }) => id === 'sign-off');
    const decisions = (findings: ReturnType<typeof smallFindings>) =>
      signOff(findings)?.parts.find((part) => part.kind === 'table' && part.caption.startsWith('Decision'));
    expect(decisions(smallFindings())).toMatchObject({
      rows: smallFindings().leads.map(({ person }) => [{ text: person }, {}, {}, {}, {}, {}]),
    });
    expect(decisions(insufficientFindings())).toBeUndefined();
    expect(decisions(emptyFindings())).toBeUndefined();
  });
});
